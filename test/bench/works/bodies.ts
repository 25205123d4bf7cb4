import { join } from "node:path";
import type { RawDb } from "#main/vault/db/handles.ts";
import { fromBlob, toBlob } from "#main/vault/db/ids.ts";
import { EVERY_BODY } from "#shared/domain/bodies/composition.ts";
import type { RuleTerms } from "#shared/domain/rules/rule.ts";
import { DEFAULT_KDF_COST } from "#shared/domain/vault/kdf.ts";
import { PASSPHRASE } from "#test/helpers/vault-in-process.ts";
import { inventBodies, referents } from "../invented-bodies.ts";
import { compare, type Measured } from "../measure.ts";
import { plainBodies } from "../plain-bodies.ts";
import { plainMembers } from "../plain-roster.ts";
import { BODY_TABLES, createPlain, insertRows, PEOPLE_TABLES, rowsOf } from "../plain-store.ts";
import { Service } from "../service.ts";

const DAY = "2026-06-01";

const everywhere = (title: string) => ({ title, scope: EVERY_BODY });
const ofKind = (kind: "circle" | "sub_circle" | "commission") => ({ ...EVERY_BODY, kind });

/** One of each kind, in the order of the statements that a hand would write. */
const RULES: readonly RuleTerms[] = [
  { kind: "least_holders", role: referents, count: 2 },
  { kind: "holder_status", role: referents, status: "adherent", since: { kind: "held" } },
  { kind: "longest_term", role: referents, months: 12 },
  { kind: "most_terms", role: referents, count: 2, newCountAfter: null, countsActing: false },
  { kind: "incompatible", role: everywhere("secretary"), other: referents },
  {
    kind: "appointed_by",
    role: { title: "delegate", scope: ofKind("sub_circle") },
    by: "referent",
    where: "above",
  },
  { kind: "meets", scope: ofKind("circle"), cadence: { every: "weeks", weeks: 6 } },
  { kind: "temporary", scope: ofKind("commission"), until: "2026-05-01" },
  { kind: "admissions_closed", status: "adherent", from: "2026-03-01", to: "2026-04-30" },
];

/** Who is where, and what the rules answer, in a vault of its own: nothing of it is undone or weighed. */
export async function bodyWorks(folder: string, people: number): Promise<Measured[]> {
  const service = new Service();
  const made = { folder, name: "Cercles", userName: "Banc", passphrase: PASSPHRASE };
  await service.call("vault.create", { ...made, kdf: DEFAULT_KDF_COST });
  await inventBodies(service, people);
  for (const terms of RULES) {
    const said = { clause: "", reference: "", start: null, end: null };
    await service.call("rules.add", { ...said, terms, effect: "warns" });
  }
  const { rawRead } = service.session.vault.store;
  const plain = createPlain(join(folder, "plain-bodies.db"));
  for (const table of [...PEOPLE_TABLES, ...BODY_TABLES, "meeting"] as const) {
    insertRows(plain, rowsOf(rawRead, [table]));
  }
  await refuseOthers(service, plain);
  const measured = await measure(service, plain);
  plain.close();
  await service.session.close();
  return measured;
}

async function measure(service: Service, plain: RawDb): Promise<Measured[]> {
  const { rawRead } = service.session.vault.store;
  const queries = plainBodies(plain);
  const members = plainMembers(plain);
  const committee = idAt(rawRead, 2);
  const filter = { body: idAt(rawRead, 7), role: "member" };
  const circle = toBlob(filter.body);
  const shared = { limit: 2, growth: "linear" } as const;
  return [
    await compare({
      ...shared,
      work: "roster page of 100 by body and role",
      rounds: 200,
      greffe: () => service.call("people.list", { filter, sort: "name", after: null }),
      plain: () => members(circle, "member"),
    }),
    await compare({
      ...shared,
      work: "who is in a committee by rule, on a day",
      rounds: 20,
      greffe: () => service.call("bodies.members", { id: committee, asOf: DAY, limit: 100 }),
      plain: () => queries.committee(DAY),
    }),
    await compare({
      ...shared,
      work: "what nine kinds of rules answer, on a day",
      rounds: 20,
      greffe: () => service.call("rules.answers", { asOf: DAY }),
      plain: () => queries.answers(DAY),
    }),
  ];
}

function idAt(db: RawDb, row: number): string {
  const id = db.prepare<[number], Uint8Array>("SELECT id FROM body WHERE row = ?").pluck().get(row);
  if (id === undefined) throw new Error(`there is no body ${row}`);
  return fromBlob(id);
}

/** What is compared must be the same: as many answers of each rule, and some of each. */
async function refuseOthers(service: Service, plain: RawDb): Promise<void> {
  const { rules, vacancies, beyond } = await service.call("rules.answers", { asOf: DAY });
  const here = [...rules.map(({ count }) => count), vacancies.length, beyond.length];
  const there = plainBodies(plain)
    .answers(DAY)
    .map(({ length }) => length);
  if (here.join() === there.join() && !here.includes(0)) return;
  throw new Error(`rules answer ${here.join()}, and by hand ${there.join()}`);
}
