import { createWriteStream, mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { parseArgs } from "node:util";
import { toBlob } from "#main/vault/db/ids.ts";
import { peopleHandlers } from "#main/vault/features/people/people.handlers.ts";
import { createJob } from "#main/vault/job.ts";
import { runVault, type VaultSurroundings } from "#main/vault/open-vault.ts";
import { inventPeople } from "#test/fixtures/invented/people.ts";
import { rosterCsvLines } from "#test/fixtures/invented/roster-csv.ts";
import { PASSPHRASE, TestVault } from "#test/helpers/vault-in-process.ts";
import { DEFAULT_KDF_COST } from "#shared/domain/vault/kdf.ts";
import { compare, time, type Measured } from "./measure.ts";
import { insertRows, openPlain, plainPath, plainQueries } from "./plain-store.ts";
import { printTable } from "./table.ts";

const TABLES = ["person", "membership", "consent"] as const;
const NOBODY = { filter: {}, sort: "name", after: null } as const;

const NO_JOB = createJob(new AbortController().signal, () => undefined);
const ALONE: VaultSurroundings = {
  now: () => new Date(),
  path: (ref) => ref,
  printPdf: () => Promise.resolve(null),
  changed: () => undefined,
};

const { values } = parseArgs({ options: { people: { type: "string", default: "50000" } } });
const count = Number(values.people);
const folder = mkdtempSync(join(tmpdir(), "greffe-bench-"));
try {
  printTable(count, await bench());
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function bench(): Promise<Measured[]> {
  const csv = join(folder, "roster.csv");
  await pipeline(Readable.from(rosterCsvLines(inventPeople(1, count))), createWriteStream(csv));
  const vault = new TestVault({});
  await vault.call("vault.create", {
    folder: vault.grant(folder),
    name: "Banc",
    userName: "Banc",
    passphrase: PASSPHRASE,
    kdf: DEFAULT_KDF_COST,
  });
  const file = vault.grant(csv);
  const { format, columns } = await vault.call("imports.inspect", { file });
  const plan = { format, columns: columns.map(({ guess }) => guess) };
  const importing = await time(() => vault.call("imports.run", { file, plan }));

  const raw = vault.session.vault.store.rawRead;
  const rows = TABLES.map((table) => raw.prepare(`SELECT * FROM ${table}`).raw().all());
  const path = plainPath(folder);
  const plain = openPlain(path, true);
  const inserting = await time(() => insertRows(plain, TABLES, rows as unknown[][][]));
  const imported: Measured = {
    work: "import, journaled, undoable",
    greffe: importing,
    plain: inserting,
    ratio: importing / inserting,
    limit: 4,
  };
  return [
    imported,
    ...(await reads(vault, plain)),
    ...(await opening(vault, path)),
    ...sizes(vault, path),
  ];
}

async function reads(vault: TestVault, plain: ReturnType<typeof openPlain>): Promise<Measured[]> {
  const queries = plainQueries(plain);
  const day = new Date().toISOString().slice(0, 10);
  const { cursors } = await vault.call("people.outline", { filter: {}, sort: "name" });
  const middle = cursors[Math.floor(cursors.length / 2)] ?? { value: "", row: 0 };
  const { rows } = await vault.call("people.list", NOBODY);
  const someone = rows[50]?.id ?? "";
  return [
    await compare(
      "look up one person",
      5,
      200,
      () => vault.call("people.get", { id: someone }),
      () => queries.person(toBlob(someone)),
    ),
    await compare(
      "roster page of 100, in the middle",
      2,
      50,
      () => vault.call("people.list", { ...NOBODY, after: middle }),
      () => queries.page(middle.value, middle.row, day),
    ),
    await compare(
      "search as you type, two words",
      1.5,
      50,
      () => vault.call("people.list", { ...NOBODY, filter: { query: "le ga nol" } }),
      () => queries.search('"le" * AND "ga" * AND "nol" *', day),
    ),
    await compare(
      "people.suggest, 20 rows",
      1.5,
      50,
      () => vault.call("people.suggest", { query: "kerb sol", limit: 20 }),
      () => queries.search('"kerb" * AND "sol" *', day),
    ),
  ];
}

/** From the keys to the first page, without and with the derivation of the passphrase's key. */
async function opening(vault: TestVault, path: string): Promise<Measured[]> {
  const { vaultId, databaseKey, signer } = vault.session.unlocked;
  const parts = { path: vault.path, vaultId, databaseKey: databaseKey.slice(), signer };
  await vault.close();
  const fromKeys = await compare(
    "open, first page, close",
    1.5,
    5,
    async () => {
      const running = runVault(parts, ALONE);
      await peopleHandlers["people.list"](running.context, NOBODY, NO_JOB);
      await running.close();
    },
    () => {
      const db = openPlain(path, false);
      plainQueries(db).page("", 0, "2026-01-01");
      db.close();
    },
  );
  const unlocking = await time(async () => {
    const next = new TestVault({});
    await next.call("vault.open", { vault: next.grant(vault.path), passphrase: PASSPHRASE });
    await next.close();
  });
  process.stdout.write(`unlock with Argon2id at its default cost: ${unlocking.toFixed(0)} ms\n`);
  return [fromKeys];
}

function sizes(vault: TestVault, path: string): Measured[] {
  const whole = statSync(join(vault.path, "store.db")).size;
  const plainSize = statSync(path).size;
  const mib = 1024 * 1024;
  return [
    {
      work: "size on disk with the journal (MiB)",
      greffe: whole / mib,
      plain: plainSize / mib,
      ratio: whole / plainSize,
      limit: 2.5,
    },
  ];
}
