import { bulkIds } from "#main/vault/db/bulk-ids.ts";
import type { RawDb } from "#main/vault/db/handles.ts";
import { fromBlob } from "#main/vault/db/ids.ts";
import { compare, type Measured } from "../measure.ts";
import { plainMembers } from "../plain-roster.ts";
import { BODY_TABLES, insertRows, rowsOf } from "../plain-store.ts";
import type { Service } from "../service.ts";

const BODIES = 2_000;
/** Mandates for each five people. */
const OF_FIVE = 8;

/** Pages of the roster that bodies narrow: with so many bodies, and more mandates than people. */
export async function bodyWorks(service: Service, plain: RawDb): Promise<Measured[]> {
  await inventBodies(service);
  const { rawRead } = service.session.vault.store;
  insertRows(plain, rowsOf(rawRead, BODY_TABLES));
  const members = plainMembers(plain);
  const id = rawRead.prepare<[], Uint8Array>("SELECT id FROM body WHERE row = 7").pluck().get();
  if (id === undefined) throw new Error("there is no seventh body");
  const filter = { body: fromBlob(id), role: "member" };
  return [
    await compare({
      work: `roster page of 100 by body and role, of ${BODIES} bodies`,
      limit: 2,
      rounds: 200,
      growth: "linear",
      greffe: () => service.call("people.list", { filter, sort: "name", after: null }),
      plain: () => members(id, "member"),
    }),
  ];
}

async function inventBodies(service: Service): Promise<void> {
  await service.session.vault.context.write("people.import", async ({ raw }) => {
    const newId = bulkIds();
    const body = raw.prepare("INSERT INTO body (row, id, name, said) VALUES (?, ?, ?, '')");
    const state = raw.prepare(
      `INSERT INTO body_state (id, body, start_on, name, kind, attachment, purpose, domain, meets,
         admission, said) VALUES (?, ?, '2020-01-01', ?, 'circle', 'part', '', '', '', 'open', '')`,
    );
    const role = raw.prepare(
      "INSERT INTO body_role (row, id, body, title, seats_at_least, purpose) VALUES (?, ?, ?, ?, 0, '')",
    );
    const mandate = raw.prepare(
      `INSERT INTO mandate (id, person, role, capacity, start_on, planned_end, end_note, said)
       VALUES (?, ?, ?, 'holder', '2024-01-01', ?, '', '')`,
    );
    for (let row = 1; row <= BODIES; row += 1) {
      body.run(row, newId(), `Cercle ${row}`);
      state.run(newId(), row, `Cercle ${row}`);
      role.run(2 * row - 1, newId(), row, "referent");
      role.run(2 * row, newId(), row, "member");
    }
    const people = raw.prepare<[], number>("SELECT row FROM person").pluck().all();
    for (const [at, person] of people.entries()) {
      mandate.run(newId(), person, 2 * ((at % BODIES) + 1), at % 9 === 0 ? "2025-01-01" : null);
      if (at % 5 < OF_FIVE - 5) {
        mandate.run(newId(), person, 2 * (((at * 7919) % BODIES) + 1) - 1, null);
      }
    }
  });
}
