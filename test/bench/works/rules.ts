import { join } from "node:path";
import type { RawDb } from "#main/vault/db/handles.ts";
import { newId, toBlob } from "#main/vault/db/ids.ts";
import { emptyBody, type BodyFields } from "#shared/domain/bodies/body.ts";
import { EVERY_BODY } from "#shared/domain/bodies/composition.ts";
import { emptyRole } from "#shared/domain/bodies/role.ts";
import { NO_SOURCE } from "#shared/domain/bodies/source.ts";
import type { RuleTerms } from "#shared/domain/rules/rule.ts";
import { DEFAULT_KDF_COST } from "#shared/domain/vault/kdf.ts";
import { PASSPHRASE } from "#test/helpers/vault-in-process.ts";
import { compare, type Measured } from "../measure.ts";
import { plainBodies } from "../plain-bodies.ts";
import { BODY_TABLES, createPlain, insertRows, PEOPLE_TABLES, rowsOf } from "../plain-store.ts";
import { Service } from "../service.ts";

const DAY = "2026-06-01";
/** For each person, that many mandates, past ones too. */
const MANDATES = 1.6;
const PEOPLE_A_BODY = 250;

const referents = { title: "referent", scope: { ...EVERY_BODY, kind: "circle" as const } };
const RULES: readonly RuleTerms[] = [
  { kind: "least_holders", role: referents, count: 2 },
  { kind: "holder_status", role: referents, status: "adherent", since: { kind: "held" } },
  { kind: "longest_term", role: referents, months: 12 },
  {
    kind: "incompatible",
    role: { title: "secretary", scope: EVERY_BODY },
    other: referents,
  },
];

/**
 * Who is in a committee by rule, and what every rule answers, in a vault of its own: people, one circle for
 * 250 of them, and mandates.
 */
export async function ruleWorks(folder: string, people: number): Promise<Measured[]> {
  const service = new Service();
  const made = { folder, name: "Cercles", userName: "Banc", passphrase: PASSPHRASE };
  await service.call("vault.create", { ...made, kdf: DEFAULT_KDF_COST });
  const committee = await openBodies(service, Math.ceil(people / PEOPLE_A_BODY));
  await inventMandates(service, people);
  for (const terms of RULES) {
    const said = { clause: "", reference: "", start: null, end: null };
    await service.call("rules.add", { ...said, terms, effect: "warns" });
  }
  const { rawRead } = service.session.vault.store;
  const plain = createPlain(join(folder, "plain-bodies.db"));
  for (const table of [...PEOPLE_TABLES, ...BODY_TABLES])
    insertRows(plain, rowsOf(rawRead, [table]));
  const queries = plainBodies(plain);
  const shared = { limit: 2, rounds: 20, growth: "linear" } as const;
  const measured = [
    await compare({
      ...shared,
      work: "who is in a committee by rule, on a day",
      greffe: () => service.call("bodies.members", { id: committee, asOf: DAY, limit: 100 }),
      plain: () => queries.committee(DAY),
    }),
    await compare({
      ...shared,
      work: "what every rule answers, on a day",
      greffe: () => service.call("rules.answers", { asOf: DAY }),
      plain: () => queries.answers(DAY),
    }),
  ];
  plain.close();
  await service.session.close();
  return measured;
}

/** A bureau, circles, and the committee of their referents and of the bureau. */
async function openBodies(service: Service, count: number): Promise<string> {
  const open = async (name: string, fields: Partial<BodyFields>, titles: readonly string[]) => {
    const body = { ...emptyBody(), name, kind: "circle" as const, ...fields };
    const roles = titles.map((title) => emptyRole(title));
    const opened = { from: "2020-01-01", fields: body, source: NO_SOURCE, roles };
    return (await service.call("bodies.create", opened)).id;
  };
  const bureau = await open("Bureau", { kind: "bureau" }, ["secretary"]);
  for (let at = 1; at < count; at += 1) {
    await open(`Cercle ${at}`, { parent: bureau }, ["referent", "member"]);
  }
  const composition = {
    include: [
      { of: "role" as const, ...referents },
      { of: "body" as const, body: bureau },
    ],
    exclude: [],
  };
  return open("Comité", { kind: "steering_committee", composition }, []);
}

/** People, their statuses and mandates, as one command: referents have terms of a year, one after another. */
async function inventMandates(service: Service, people: number): Promise<void> {
  const { context } = service.session.vault;
  await context.write("mandates.give", ({ raw }) => {
    insertPeople(raw, people);
    const roles = raw
      .prepare<[], { row: number; title: string }>("SELECT row, title FROM body_role ORDER BY row")
      .all();
    const members = roles.filter(({ title }) => title === "member");
    const led = roles.filter(({ title }) => title !== "member");
    const give = raw.prepare(`INSERT INTO mandate (id, person, role, capacity, start_on,
      planned_end, end_note, said) VALUES (?, ?, ?, 'holder', ?, ?, '', '')`);
    let given = 0;
    for (const { row } of led) {
      for (let year = 2021; year <= 2026; year += 1) {
        for (let seat = 0; seat < 2; seat += 1) {
          const person = 1 + ((row * 31 + year * 7 + seat) % people);
          give.run(toBlob(newId()), person, row, `${year}-01-01`, `${year}-12-31`);
          given += 1;
        }
      }
    }
    for (; given < people * MANDATES; given += 1) {
      const role = members[given % members.length]?.row ?? 0;
      const end = given % 3 === 0 ? "2025-12-31" : null;
      give.run(toBlob(newId()), 1 + (given % people), role, `202${given % 5}-03-01`, end);
    }
    return Promise.resolve();
  });
}

function insertPeople(raw: RawDb, people: number): void {
  const person = raw.prepare(`INSERT INTO person (row, id, given_name, family_name, pronoun, emails,
    phones, street, postcode, town, notes, name_key, town_key, created_at)
    VALUES (?, ?, ?, ?, '', '[]', '[]', '', '', '', '', ?, '', 0)`);
  const status = raw.prepare(`INSERT INTO membership (id, person, status, start_on, end_on)
    VALUES (?, ?, 'adherent', '2020-01-01', ?)`);
  for (let row = 1; row <= people; row += 1) {
    const family = `Kerjean ${row % 997}`;
    person.run(row, toBlob(newId()), `Ana ${row}`, family, `${family} ana ${row}`.toLowerCase());
    status.run(toBlob(newId()), row, row % 50 === 0 ? "2025-06-01" : null);
  }
}
