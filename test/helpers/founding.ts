import type { BodyFields } from "#shared/domain/bodies/body.ts";
import type { Mandate } from "#shared/domain/bodies/mandate.ts";
import type { MembershipStatus } from "#shared/domain/people/person.ts";
import type { RuleTerms } from "#shared/domain/rules/rule.ts";
import { aPerson } from "#test/fixtures/people/person.ts";
import { MEETING } from "./attachments.ts";
import { giveRole, openBody, type SaidRole } from "./bodies.ts";
import { openTestVault, type TestVault } from "./test-vault.ts";

/** A mandate as a test says it: who, by their given name, in which role of which body, by their names. */
type SaidMandate = Partial<Omit<Mandate, "person" | "role">>;

export interface Founding {
  readonly vault: TestVault;
  /** Opens a body, under another where `under` names one. */
  body(
    name: string,
    roles: readonly SaidRole[],
    fields?: Partial<BodyFields> & { readonly from?: string; readonly under?: string },
  ): Promise<string>;
  /** Puts somebody on file, with a status since a day. */
  person(givenName: string, status?: MembershipStatus, since?: string): Promise<string>;
  give(givenName: string, title: string, body: string, fields?: SaidMandate): Promise<string>;
  /** Writes a rule with the words of its clause. */
  readonly rule: (clause: string, terms: RuleTerms) => Promise<unknown>;
  /** How each rule stands on a day, by its clause; of one that is not kept, whom or what it names. */
  standings(asOf: string): Promise<Record<string, string>>;
  /** A meeting of a body on a day. */
  meet(body: string, date: string): Promise<string>;
  idOf(name: string): string;
  personId(givenName: string): string;
  /** The given names of everybody in a body on a day. */
  membersOf(body: string, asOf: string): Promise<string[]>;
  /** The names of bodies of a kind open on a day. */
  open(asOf: string, kind?: BodyFields["kind"]): Promise<string[]>;
}

const RULE = { effect: "warns", reference: "Charte", start: null, end: null } as const;

/** A collective that a test founds by names, from what the contract can say. */
export async function found(now: string): Promise<Founding> {
  const vault = await openTestVault({ now: () => new Date(`${now}T10:00:00Z`) });
  const bodies = new Map<string, Awaited<ReturnType<typeof openBody>>>();
  const people = new Map<string, string>();
  const personId = (givenName: string) => known(people, givenName);
  const idOf = (name: string) => known(bodies, name).id;
  return {
    vault,
    idOf,
    personId,
    async body(name, roles, { under, ...fields } = {}) {
      const parent = under === undefined ? null : idOf(under);
      const opened = await openBody(vault, name, roles, { parent, ...fields });
      bodies.set(name, opened);
      return opened.id;
    },
    async person(givenName, status, start = "2024-01-15") {
      const membership = status === undefined ? {} : { membership: { status, start } };
      const said = { ...aPerson({ givenName, familyName: "Le Dû" }), ...membership };
      const { person } = await vault.call("people.create", said);
      people.set(givenName, person.id);
      return person.id;
    },
    give: (givenName, title, body, fields) =>
      giveRole(vault, personId(givenName), known(bodies, body).role(title), fields),
    rule: (clause, terms) => vault.call("rules.add", { ...RULE, clause, terms }),
    async standings(asOf) {
      const { rules } = await vault.call("rules.answers", { asOf });
      return Object.fromEntries(
        rules.map(({ rule, standing, answers }) => {
          const named = answers.map(({ names }) => names.person?.givenName ?? names.bodyName);
          return [rule.clause, [standing, ...named].join(" ")];
        }),
      );
    },
    async meet(body, date) {
      const said = { ...MEETING, title: body, date, body: idOf(body) };
      return (await vault.call("meetings.create", said)).meeting.id;
    },
    async membersOf(body, asOf) {
      const members = await vault.call("bodies.members", { id: idOf(body), asOf, limit: 1_000 });
      return members.map(({ person }) => person.givenName);
    },
    async open(asOf, kind) {
      const { bodies: nodes } = await vault.call("bodies.organisation", { asOf });
      return nodes.flatMap((node) => (kind === undefined || node.kind === kind ? [node.name] : []));
    },
  };
}

function known<Value>(map: ReadonlyMap<string, Value>, name: string): Value {
  const value = map.get(name);
  if (value === undefined) throw new Error(`${name} is not there`);
  return value;
}
