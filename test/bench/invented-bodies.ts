import { bulkIds } from "#main/vault/db/bulk-ids.ts";
import type { RawDb } from "#main/vault/db/handles.ts";
import { fromBlob } from "#main/vault/db/ids.ts";
import { emptyBody } from "#shared/domain/bodies/body.ts";
import { EVERY_BODY } from "#shared/domain/bodies/composition.ts";
import type { Service } from "./service.ts";

/** 2,000 for half a million people, and never fewer than the picture shows. */
const bodyCount = (people: number) => Math.max(200, Math.ceil(people / 250));
/** For each person, that many mandates, past ones too. */
const MANDATES = 1.6;
const YEARS = [2021, 2022, 2023, 2024, 2025, 2026];

type Kind = "circle" | "sub_circle" | "commission";

/** Circles have odd numbers from 3 on; each has a part of the number after it, a commission now and then. */
function kindOf(body: number): Kind {
  if (body % 2 === 1) return "circle";
  return body % 100 === 4 ? "commission" : "sub_circle";
}

const isClosed = (body: number) => body % 200 === 4;

const TITLES: Readonly<Record<Kind, readonly [title: string, seats: number][]>> = {
  circle: [
    ["referent", 2],
    ["secretary", 1],
    ["member", 0],
  ],
  sub_circle: [
    ["delegate", 1],
    ["member", 0],
  ],
  commission: [["member", 0]],
};

export const referents = { title: "referent", scope: { ...EVERY_BODY, kind: "circle" as const } };

/**
 * People, their statuses, bodies with roles, 1.6 mandates a person and meetings, by hand in four commands. Each
 * rule of the bench is broken by a few of them. The bureau is the first body, the committee by rule the second.
 */
export async function inventBodies(service: Service, people: number): Promise<void> {
  const { context } = service.session.vault;
  const count = bodyCount(people);
  await context.write("people.import", async ({ raw }) => insertPeople(raw, people));
  await context.write("bodies.create", async ({ raw }) => insertBodies(raw, count));
  await context.write("mandates.give", async ({ raw }) => insertMandates(raw, people));
  await context.write("meetings.create", async ({ raw }) => insertMeetings(raw, count));
}

function insertPeople(raw: RawDb, people: number): void {
  const newId = bulkIds();
  const person = raw.prepare(`INSERT INTO person (row, id, given_name, family_name, pronoun, emails,
    phones, street, postcode, town, notes, name_key, town_key, created_at)
    VALUES (?, ?, ?, ?, '', '[]', '[]', '', '', '', '', ?, '', 0)`);
  const status = raw.prepare(`INSERT INTO membership (id, person, status, start_on, end_on)
    VALUES (?, ?, 'adherent', ?, ?)`);
  for (let row = 1; row <= people; row += 1) {
    const family = `Kerjean ${row % 997}`;
    person.run(row, newId(), `Ana ${row}`, family, `${family} ana ${row}`.toLowerCase());
    const start = row % 5_000 === 7 ? "2026-03-15" : "2020-01-01";
    status.run(newId(), row, start, row % 50 === 0 ? "2025-06-01" : null);
  }
}

function insertBodies(raw: RawDb, count: number): void {
  const newId = bulkIds();
  const body = raw.prepare(
    "INSERT INTO body (row, id, name, closed_on, said) VALUES (?, ?, ?, ?, '')",
  );
  const state = raw.prepare(`INSERT INTO body_state (id, body, start_on, name, kind, parent,
    composition, attachment, purpose, domain, meets, admission, said)
    VALUES (?, ?, '2020-01-01', ?, ?, ?, ?, 'part', '', '', '', '${emptyBody().admission}', '')`);
  const role = raw.prepare(`INSERT INTO body_role (id, body, title, seats_at_least, purpose)
    VALUES (?, ?, ?, ?, '')`);
  const bureau = newId();
  body.run(1, bureau, "Bureau", null);
  state.run(newId(), 1, "Bureau", "bureau", null, null);
  role.run(newId(), 1, "member", 0);
  const include = [
    { of: "role", ...referents },
    { of: "body", body: fromBlob(bureau) },
  ];
  body.run(2, newId(), "Comité", null);
  const rule = JSON.stringify({ include, exclude: [] });
  state.run(newId(), 2, "Comité", "steering_committee", null, rule);
  for (let row = 3; row <= count; row += 1) {
    const [kind, name] = [kindOf(row), `Cercle ${row}`];
    body.run(row, newId(), name, isClosed(row) ? "2026-04-30" : null);
    state.run(newId(), row, name, kind, kind === "circle" ? null : row - 1, null);
    for (const [title, seats] of TITLES[kind]) role.run(newId(), row, title, seats);
  }
}

interface InventedRole {
  readonly row: number;
  readonly body: number;
  readonly title: string;
}

/** Terms of a year, one after another; the rest are members. */
function insertMandates(raw: RawDb, people: number): void {
  const newId = bulkIds();
  const give = raw.prepare(`INSERT INTO mandate (id, person, role, capacity, start_on, planned_end,
    appointer, end_note, said) VALUES (?, ?, ?, 'holder', ?, ?, ?, '', '')`);
  const roles = raw
    .prepare<[], InventedRole>("SELECT row, body, title FROM body_role ORDER BY row")
    .all();
  let given = 0;
  const add = (person: number, role: number, start: string, end: string | null, by?: number) => {
    give.run(newId(), 1 + (person % people), role, start, end, by === undefined ? null : 1 + by);
    given += 1;
  };
  for (const { row, body, title } of roles) {
    if (title === "member") continue;
    for (const year of YEARS) {
      const [start, end] = [`${year}-01-01`, `${year}-12-31`];
      if (title === "delegate") {
        // Some were appointed by whoever had a mandate elsewhere.
        const by = referentOf(body % 30 === 0 ? body : body - 1, year, 0) % people;
        add(body * 31 + year + 13, row, start, end, by);
      } else if (title === "secretary") {
        if (body % 50 !== 1 || year < 2026) {
          add(body % 25 === 0 ? referentOf(body, year, 0) : body * 37 + year + 5, row, start, end);
        }
      } else {
        const isEndless = body % 40 === 3 && year === 2026;
        add(referentOf(body, year, 0), row, start, isEndless ? null : end);
        if (body % 20 !== 5) add(referentOf(body, year, 1), row, start, end);
      }
    }
  }
  const members = roles.filter(({ title, body }) => title === "member" && !isClosed(body));
  for (const { row } of roles.filter(({ body }) => isClosed(body))) {
    add(row, row, "2024-03-01", "2026-12-31");
  }
  while (given < Math.round(people * MANDATES)) {
    const end = given % 3 === 0 ? "2025-12-31" : null;
    add(given, members[given % members.length]?.row ?? 0, `202${given % 5}-03-01`, end);
  }
}

/** Every year somebody else, but in some bodies, where the same goes on and on. */
function referentOf(body: number, year: number, seat: number): number {
  return body * 1_009 + (body % 30 === 9 ? 0 : year * 7) + seat * 3;
}

/** Each month, but for some who stopped in March. */
function insertMeetings(raw: RawDb, count: number): void {
  const newId = bulkIds();
  const meeting =
    raw.prepare(`INSERT INTO meeting (id, title, date, zone, place, remote, created_at, body)
    VALUES (?, 'Réunion', ?, 'Europe/Paris', '', '', 0, ?)`);
  for (let body = 3; body <= count; body += 2) {
    for (let month = 1; month <= (body % 40 === 1 ? 3 : 5); month += 1) {
      meeting.run(newId(), `2026-0${month}-10`, body);
    }
  }
}
