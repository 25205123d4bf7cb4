import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import Database from "better-sqlite3";
import type { RawDb } from "#main/vault/db/handles.ts";
import { readBankFile } from "#shared/domain/finances/bank/read-bank-file.ts";
import { addDays } from "#shared/domain/kernel/day-steps.ts";
import { DEFAULT_KDF_COST } from "#shared/domain/vault/kdf.ts";
import { PASSPHRASE } from "#test/helpers/vault-in-process.ts";
import { compare, processorTime, taken, type Measured } from "../measure.ts";
import { Service } from "../service.ts";

const HINTS = { dateOrder: null, columns: null };
const NO_FILTER = { state: "open", from: null, until: null, text: "" } as const;
const YEARS_OF_DAYS = 1_800;

/** As banks write it, of which one line in three comes in. */
function statement(lines: number): string {
  const rows = Array.from({ length: lines }, (_, at) => {
    const [year, month, day] = addDays("2021-01-01", at % YEARS_OF_DAYS).split("-");
    const amount = `${at % 3 === 0 ? "" : "-"}${1 + (at % 500)},${String(at % 100).padStart(2, "0")}`;
    return `${day}/${month}/${year};VIR SEPA COTISATION ${at % 977} DUPONT;${amount}`;
  });
  return ["Date;Libellé;Montant", ...rows].join("\r\n");
}

/** A statement from its file to lines that a journaled command added, next to reading it alone; then the lines that wait. */
export async function bankWorks(folder: string, lines: number): Promise<Measured[]> {
  const path = join(folder, "statement.csv");
  writeFileSync(path, statement(lines));
  const service = new Service();
  const named = { folder, name: "Banque", userName: "Banc", passphrase: PASSPHRASE };
  await service.call("vault.create", { ...named, kdf: DEFAULT_KDF_COST });
  const looked = { file: path, hints: HINTS };
  const { digest } = await service.call("bank.inspect", { ...looked, into: [] });
  const into = [{ name: "Compte", ledger: "512" }];
  const greffe = await processorTime(() =>
    service.call("bank.import", { ...looked, digest, into, alike: true }),
  );
  const bytes = readFileSync(path);
  const zone = "Europe/Paris";
  const plain = await processorTime(() => readBankFile(bytes, { ...HINTS, zone }));
  const imported = taken({
    work: `import of ${lines} lines of a bank, journaled, next to reading them`,
    unit: "ms of CPU",
    greffe,
    plain,
    limit: 2,
    growth: "linear",
  });
  const page = await pageWork(service);
  await service.session.close();
  return [imported, page];
}

async function pageWork(service: Service): Promise<Measured> {
  const [account] = await service.call("bank.accounts", {});
  const plain = plainLines(service.session.vault.store.rawRead);
  const page = plain.prepare<[], { part: Buffer; account: Buffer; row: number }>(
    `SELECT l.row, l.date, l.value_on, l.cents, l.label, p.id AS part, a.id AS account
     FROM bank_line l JOIN bank_part p ON p.row = l.row / 1000 JOIN bank_account a ON a.row = l.account
     WHERE l.account = 1 AND l.match IS NULL ORDER BY l.date DESC, l.row DESC LIMIT 100`,
  );
  const filter = { ...NO_FILTER, account: account?.id ?? null };
  const measured = await compare({
    work: "first 100 lines of a bank that wait",
    rounds: 60,
    limit: 2,
    growth: "logarithmic",
    greffe: () => service.call("bank.lines", { filter, after: null, limit: 100 }),
    plain: () =>
      page.all().map((line) => ({ ...line, part: hex(line.part), account: hex(line.account) })),
  });
  plain.close();
  return measured;
}

const hex = (bytes: Buffer) => bytes.toString("hex");

/** The same rows and indexes, without a cipher and a journal. */
function plainLines(from: RawDb): Database.Database {
  const plain = new Database(":memory:");
  plain.pragma("foreign_keys = OFF");
  for (const table of ["bank_account", "bank_part", "bank_line"]) {
    const made = from
      .prepare<[string], { sql: string }>(
        "SELECT sql FROM sqlite_schema WHERE tbl_name = ? AND type <> 'trigger' AND sql IS NOT NULL",
      )
      .all(table);
    for (const { sql } of made) plain.exec(sql);
    const rows = from.prepare<[], unknown[]>(`SELECT * FROM ${table}`).raw().all();
    const insert = plain.prepare(
      `INSERT INTO ${table} VALUES (${(rows[0] ?? []).map(() => "?").join(", ")})`,
    );
    plain.transaction(() => rows.forEach((row) => void insert.run(...row)))();
  }
  return plain;
}
