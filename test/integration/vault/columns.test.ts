import { randomBytes } from "node:crypto";
import { join } from "node:path";
import { expect, it, onTestFinished } from "vitest";
import { columnNames, type Columns } from "#main/vault/db/define-table.ts";
import type { RawDb } from "#main/vault/db/handles.ts";
import { migrate } from "#main/vault/db/migrate.ts";
import { openStore } from "#main/vault/db/open.ts";
import { allReferences, referencesOf } from "#main/vault/db/references.repository.ts";
import { TABLES } from "#main/vault/db/tables.ts";
import { bulkWrites } from "#main/vault/features/people/bulk.repository.ts";
import { personTable } from "#main/vault/features/people/people.table.ts";
import type { PersonValues } from "#main/vault/features/people/person.repository.ts";
import { tempFolder } from "#test/helpers/temp-folder.ts";

function migrated(): RawDb {
  const db = openStore({
    path: join(tempFolder(), "store.db"),
    key: randomBytes(32),
    mode: "create",
  });
  onTestFinished(() => {
    db.close();
  });
  migrate(db);
  return db;
}

interface SchemaColumn {
  readonly name: string;
  readonly type: string;
  readonly notnull: number;
  readonly pk: number;
  readonly dflt_value: string | null;
}

const schemaOf = (db: RawDb, table: string) =>
  db.prepare<[string], SchemaColumn>("SELECT * FROM pragma_table_info(?) ORDER BY name").all(table);

const mayBeNull = ({ notnull, pk }: SchemaColumn) => notnull === 0 && pk === 0;

it.each(Object.entries(TABLES))("tells the columns of %s as the schema has them", (table, told) => {
  const schema = schemaOf(migrated(), table);
  const columns: Columns = told;
  expect(
    Object.entries(columns)
      .map(([name, { sql, isNullable }]) => ({ name, sql, isNullable }))
      .toSorted((one, other) => (one.name < other.name ? -1 : 1)),
  ).toEqual(
    schema.map((column) => ({
      name: column.name,
      sql: column.type,
      isNullable: mayBeNull(column),
    })),
  );
  const filled = schema
    .filter((column) => column.pk === 1 || column.dflt_value !== null || mayBeNull(column))
    .map(({ name }) => name);
  for (const [name, { hasDefault }] of Object.entries(columns)) {
    if (hasDefault) expect(filled).toContain(name);
  }
});

it("tells the columns of every table there is", () => {
  const tables = migrated()
    .prepare<[], { name: string }>(
      `SELECT name FROM pragma_table_list
       WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'`,
    )
    .all()
    .map(({ name }) => name);
  expect(Object.keys(TABLES).toSorted()).toEqual(tables.toSorted());
});

it("writes every column of a person that an import adds or completes", () => {
  const db = migrated();
  const names = columnNames(personTable, "row", "id", "created_at");
  const values = (prefix: string) =>
    Object.fromEntries(
      names.map((name) => [
        name,
        name === "emails" || name === "phones" ? `["${prefix} ${name}"]` : `${prefix} ${name}`,
      ]),
    ) as PersonValues;
  const stored = () => db.prepare(`SELECT ${names.join(", ")} FROM person WHERE row = 1`).get();
  const writes = bulkWrites(db, 0);
  writes.insertPerson(1, values("added"));
  expect(stored()).toEqual(values("added"));
  writes.updatePerson(1, values("completed"));
  expect(stored()).toEqual(values("completed"));
  expect(schemaOf(db, "person").map(({ name }) => name)).toEqual(
    [...names, "row", "id", "created_at"].toSorted(),
  );
});

it("knows from the engine which column refers to which table", () => {
  const db = migrated();
  expect(referencesOf(db, "attendance")).toEqual([
    { from: "attendance", column: "meeting", table: "meeting", to: "row" },
    { from: "attendance", column: "person", table: "person", to: "row" },
  ]);
  expect(referencesOf(db, "person")).toEqual([]);
  const children = (table: string) =>
    allReferences(db)
      .filter((one) => one.table === table)
      .map(({ from, column }) => `${from}.${column}`);
  expect(children("person")).toEqual([
    "attendance.person",
    "bank_rule.person",
    "campaign_gift.candidate",
    "campaign_gift.person",
    "campaign_spending.candidate",
    "consent.person",
    "election_candidate.person",
    "expense.beneficiary",
    "expense.payer",
    "expense_event.person",
    "income.giver",
    "mandate.appointer",
    "mandate.person",
    "member_person.person",
    "membership.person",
    "posting.person",
    "tax_receipt.person",
    "vehicle.person",
  ]);
  expect(children("agenda_item")).toEqual(["minute_block.item"]);
});
