import { emptyBody, type BodyFields } from "#shared/domain/bodies/body.ts";
import { plannedEndOf, type MandateFields } from "#shared/domain/bodies/mandate.ts";
import { emptyRole, type RoleFields } from "#shared/domain/bodies/role.ts";
import { NO_SOURCE, type Source } from "#shared/domain/bodies/source.ts";
import type { ParsedInput } from "#shared/ipc/contract.ts";
import {
  CIRCLE_KEYS,
  type BodyKey,
  type OrganisationWords,
  type SampleBody,
  type SampleMandate,
  type SampleRole,
} from "./bodies.ts";
import { CIRCLES } from "./names.ts";
import { SAMPLE_BODIES } from "./organisation.ts";
import type { InventedPerson } from "./people.ts";

/** Who writes what is invented: a service of the vault, or calls of its methods. */
interface BodyWriter {
  open(body: ParsedInput<"bodies.create">): Promise<{ id: string }>;
  change(change: ParsedInput<"bodies.change">): Promise<unknown>;
  close(closing: ParsedInput<"bodies.close">): Promise<unknown>;
  rolesOf(body: string): Promise<readonly { readonly id: string; readonly title: string }[]>;
  give(mandate: MandateFields): Promise<unknown>;
}

interface Foundation {
  readonly writer: BodyWriter;
  readonly words: OrganisationWords;
  readonly people: readonly InventedPerson[];
  readonly personAt: (index: number) => string;
  /** The calendar day so many days from today. */
  readonly day: (inDays: number) => string;
}

/** Opens every invented body and gives its mandates, in the order of their days; the ids of all by their keys. */
export async function foundBodies(known: Foundation): Promise<ReadonlyMap<BodyKey, string>> {
  const ids = new Map<BodyKey, string>();
  const idOf = (key: BodyKey): string => {
    const id = ids.get(key);
    if (id === undefined) throw new Error(`${key} is not open yet`);
    return id;
  };
  for (const body of SAMPLE_BODIES) ids.set(body.key, await found(known, body, idOf));
  return ids;
}

async function found(
  known: Foundation,
  body: SampleBody,
  idOf: (key: BodyKey) => string,
): Promise<string> {
  const { writer, words, day } = known;
  const { name, formerly = name } = words.bodies[body.key];
  const fields = fieldsOf(known, body, idOf);
  const { id } = await writer.open({
    from: day(body.opens),
    fields: { ...fields, name: formerly },
    source: sourceOf(known, body.decision, body.opens),
    roles: body.roles.map((role): RoleFields => ({
      ...emptyRole(role.fields.title),
      ...role.fields,
    })),
  });
  if (body.renamed !== undefined) {
    const source = sourceOf(known, body.decision, body.renamed);
    await writer.change({ id, state: null, from: day(body.renamed), fields, source });
  }
  const roleIds = new Map((await writer.rolesOf(id)).map((role) => [role.title, role.id]));
  for (const role of body.roles) {
    for (const mandate of [...role.held, ...rosterOf(known, body, role)]) {
      const roleId = roleIds.get(role.fields.title) ?? "";
      await writer.give(mandateOf(known, role, roleId, mandate, body));
    }
  }
  if (body.closes !== undefined) {
    const source = sourceOf(known, "plenary", body.closes);
    const rest = { parts: "refuse", mandates: "end" } as const;
    await writer.close({ id, on: day(body.closes), source, ...rest });
  }
  return id;
}

function fieldsOf(
  { words, day }: Foundation,
  body: SampleBody,
  idOf: (key: BodyKey) => string,
): BodyFields {
  const { name, purpose, domain, meets } = words.bodies[body.key];
  return {
    ...emptyBody(),
    name,
    purpose,
    domain,
    meets,
    kind: body.kind,
    parent: body.under === null ? null : idOf(body.under),
    cadence: body.cadence ?? null,
    admission: body.admission ?? "open",
    until: body.until === undefined ? null : day(body.until),
    composition: body.composition?.(idOf) ?? null,
  };
}

/** Whoever the roster says is in a circle, and holds nothing else in it. */
function rosterOf(
  { people }: Foundation,
  { key, roles }: SampleBody,
  role: SampleRole,
): readonly SampleMandate[] {
  const circle = CIRCLES[CIRCLE_KEYS.findIndex((one) => one === key)];
  if (circle === undefined || role.fields.title !== "member") return [];
  const held = roles.flatMap((one) => one.held).filter(({ ended }) => ended === undefined);
  const holders = new Set(held.map(({ person }) => person));
  return people.flatMap((person, index) =>
    person.circle === circle && !holders.has(index) ? [{ person: index, since: -120 }] : [],
  );
}

function mandateOf(
  known: Foundation,
  { fields, designation, decision }: SampleRole,
  role: string,
  { person, since, capacity = "holder", appointer, ended }: SampleMandate,
  { until }: SampleBody,
): MandateFields {
  const { day, personAt } = known;
  const start = day(since);
  return {
    person: personAt(person),
    role,
    capacity,
    start,
    plannedEnd: plannedEndOf(start, fields.term ?? null, until === undefined ? null : day(until)),
    end: ended === undefined ? null : day(ended.on),
    endReason: ended?.reason ?? null,
    endNote: "",
    designation,
    appointer: appointer === undefined ? null : personAt(appointer),
    pairedWith: null,
    source: fields.title === "member" ? NO_SOURCE : sourceOf(known, decision, since),
  };
}

/** Decided on the eve. */
function sourceOf(
  { words, day }: Foundation,
  decision: SampleBody["decision"],
  inDays: number,
): Source {
  return { decision: null, text: words.decisions[decision], date: day(inDays - 1) };
}
