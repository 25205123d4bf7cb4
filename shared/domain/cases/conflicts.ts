import { assertNever } from "../kernel/assert-never.ts";
import { normalized } from "../kernel/text.ts";
import { emailKey } from "../people/name-keys.ts";
import { emailsIn } from "../publication/email-addresses.ts";
import { nameLetters } from "../publication/letters.ts";
import { phoneKey, SHORTEST_PHONE } from "../publication/subject.ts";
import { commonStays, type CommonStay, type StaySettings } from "./common-stays.ts";
import type {
  ConflictReason,
  DeclaredConflict,
  HandlerConflict,
  KnownPerson,
  NamedPerson,
} from "./conflict-reasons.ts";
import { isMadeOfName, nameLikeness } from "./same-name.ts";

export interface CaseOfConflicts {
  readonly handlers: readonly KnownPerson[];
  readonly named: readonly NamedPerson[];
  /** What the roster knows of those whom the case names by it. */
  readonly known: ReadonlyMap<string, KnownPerson>;
  /** People who live together. */
  readonly households: readonly (readonly string[])[];
  readonly declared: readonly DeclaredConflict[];
  readonly settings: StaySettings;
}

/** What keeps each handler from a case’s key: computed whenever it is sealed, never remembered. */
export function conflictsOf(facts: CaseOfConflicts): HandlerConflict[] {
  const named = facts.named.map((one) => describe(one, facts.known));
  return facts.handlers.map((handler) => {
    const declared = facts.declared
      .filter(({ person }) => person === handler.person)
      .map(
        ({ why }) =>
          ({ id: `declared:${why}`, certainty: "certain", kind: "declared", why }) as const,
      );
    const found = named.flatMap((one) => reasonsOf(handler, one, facts));
    const reasons = distinct([...declared, ...found]);
    return { person: handler.person, reasons, keyMeanwhile: reasons.length === 0 };
  });
}

/** Oneself, at any time, alone, by one action: nobody is asked, and nothing has to be said. */
export function recuseOneself(
  declared: readonly DeclaredConflict[],
  person: string,
): DeclaredConflict[] {
  const isSaid = declared.some((one) => one.person === person && one.why === "own");
  return isSaid ? [...declared] : [...declared, { person, why: "own" }];
}

/** Somebody of a case, with all that may tell who they are: what was typed, and what the roster knows. */
interface Described {
  readonly named: NamedPerson;
  readonly known: KnownPerson | null;
  readonly names: readonly string[];
  readonly emails: readonly string[];
  readonly provenEmails: readonly string[];
  readonly phones: readonly string[];
}

function describe(named: NamedPerson, known: CaseOfConflicts["known"]): Described {
  const one = (named.person === null ? undefined : known.get(named.person)) ?? null;
  // People type an address or a number wherever there is room.
  const typed = [named.name, named.email, named.phone];
  const typedEmails = typed.flatMap(emailsIn);
  const proven = named.isEmailProven ? emailsIn(named.email) : [];
  const knownEmails = one?.emails ?? [];
  return {
    named,
    known: one,
    names: distinctTexts([
      named.name,
      ...(one?.names ?? []).map(({ givenName, familyName }) => `${givenName} ${familyName}`),
    ]),
    emails: distinctTexts([...typedEmails, ...knownEmails.map(({ text }) => emailKey(text))]),
    provenEmails: distinctTexts([
      ...proven,
      ...knownEmails.flatMap(({ text, isProven }) => (isProven ? [emailKey(text)] : [])),
    ]),
    phones: distinctTexts([
      ...typed.flatMap(phonesIn),
      ...(one?.phones ?? []).flatMap(({ text }) => phonesIn(text)),
    ]),
  };
}

function reasonsOf(
  handler: KnownPerson,
  described: Described,
  facts: CaseOfConflicts,
): ConflictReason[] {
  const { named } = described;
  if (named.person === handler.person) {
    return [{ ...of(described, "same_person"), certainty: "certain", kind: "same_person" }];
  }
  return [
    ...byName(handler, described),
    ...byEmail(handler, described),
    ...byPhone(handler, described),
    ...byHousehold(handler, described, facts),
    ...byStay(handler, described, facts),
  ];
}

function byName({ names }: KnownPerson, described: Described): ConflictReason[] {
  return described.names.flatMap((typed): ConflictReason[] => {
    const likenesses = names.map((name) => nameLikeness(name, typed));
    const likeness = likenesses.includes("same") ? "same" : likenesses.find((one) => one !== null);
    if (likeness === undefined || likeness === null) return [];
    const found = of(described, `same_name:${shortened(nameLetters(typed))}`);
    return [{ ...found, certainty: "proposed", kind: "same_name", likeness }];
  });
}

function byEmail({ names, emails }: KnownPerson, described: Described): ConflictReason[] {
  return described.emails.flatMap((address): ConflictReason[] => {
    const same = emails.filter(({ text }) => withoutTag(emailKey(text)) === withoutTag(address));
    const id = shortened(address);
    const isProven = same.some((one) => one.isProven && emailKey(one.text) === address);
    if (isProven && described.provenEmails.includes(address)) {
      const found = of(described, `same_address:${id}`);
      return [{ ...found, certainty: "certain", kind: "same_address", address }];
    }
    if (same.length > 0) {
      const isFormer = same.every((one) => one.isFormer);
      const found = of(described, `same_email:${id}`);
      return [{ ...found, certainty: "proposed", kind: "same_email", isFormer }];
    }
    if (!names.some((name) => isMadeOfName(name, address))) return [];
    const found = of(described, `address_like_name:${id}`);
    return [{ ...found, certainty: "proposed", kind: "address_like_name" }];
  });
}

function byPhone({ phones }: KnownPerson, described: Described): ConflictReason[] {
  return described.phones.flatMap((number): ConflictReason[] => {
    const same = phones.filter(({ text }) => phonesIn(text).includes(number));
    if (same.length === 0) return [];
    const isFormer = same.every((one) => one.isFormer);
    const found = of(described, `same_phone:${number}`);
    return [{ ...found, certainty: "proposed", kind: "same_phone", isFormer }];
  });
}

function byHousehold(
  handler: KnownPerson,
  described: Described,
  { households }: CaseOfConflicts,
): ConflictReason[] {
  const { person } = described.named;
  const isShared = households.some(
    (people) => person !== null && people.includes(person) && people.includes(handler.person),
  );
  if (person === null || !isShared) return [];
  const found = of(described, `household:${person}`);
  return [{ ...found, certainty: "proposed", kind: "household", with: person }];
}

function byStay(
  handler: KnownPerson,
  described: Described,
  { settings }: CaseOfConflicts,
): ConflictReason[] {
  const { known } = described;
  if (known === null) return [];
  return commonStays(handler.stays, known.stays, settings).map((stay) =>
    stayReason(stay, described, known.person),
  );
}

function stayReason(stay: CommonStay, described: Described, person: string): ConflictReason {
  const { kind, body, span } = stay;
  const found = of(described, `${kind}:${person}:${body}`);
  const common = {
    ...found,
    certainty: "proposed",
    with: person,
    body,
    start: span.start,
  } as const;
  switch (stay.kind) {
    case "common_body":
      return { ...common, kind: "common_body", size: stay.size };
    case "past_mandate":
      return { ...common, kind: "past_mandate", end: stay.span.end };
    case "same_seat":
      return { ...common, kind: "same_seat", end: span.end };
    default:
      return assertNever(stay);
  }
}

function of({ named: { record, part } }: Described, what: string) {
  return { id: `${record}:${what}`, record, part };
}

/** « nom+liste@… » arrives where « nom@… » does, at most providers. */
function withoutTag(address: string): string {
  const [at, tag] = [address.lastIndexOf("@"), address.indexOf("+")];
  return tag > 0 && tag < at ? address.slice(0, tag) + address.slice(at) : address;
}

/** What tells one found thing from another, within what a decision may name. */
function shortened(text: string): string {
  return text.length <= 80 ? text : `${text.slice(0, 80)}…${text.length}`;
}

/** Numbers in a text, as numbers are compared; shorter ones are also prices and years. */
function phonesIn(text: string): string[] {
  return normalized(text, "NFKC")
    .split(/[^\d\s+().-]/u)
    .filter((part) => part.replaceAll(/\D/gu, "").length >= SHORTEST_PHONE)
    .map(phoneKey);
}

function distinctTexts(texts: readonly string[]): string[] {
  return [...new Set(texts)].filter((text) => text.trim() !== "");
}

function distinct(reasons: readonly ConflictReason[]): ConflictReason[] {
  return [...new Map(reasons.map((one) => [one.id, one])).values()];
}
