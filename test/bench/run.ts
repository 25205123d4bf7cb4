import { createWriteStream, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { DEFAULT_KDF_COST } from "#shared/domain/vault/kdf.ts";
import { inventPeople } from "#shared/sample/people.ts";
import { rosterCsvLines } from "#test/fixtures/people/roster-csv.ts";
import { PASSPHRASE } from "#test/helpers/vault-in-process.ts";
import { inventMinutes } from "./invented-minutes.ts";
import type { Measured } from "./measure.ts";
import { createPlain, insertRows, MEETING_TABLES, openPlain, rowsOf } from "./plain-store.ts";
import { Service } from "./service.ts";
import { bankWorks } from "./works/bank.ts";
import { bodyWorks } from "./works/bodies.ts";
import { bookWorks } from "./works/books.ts";
import { figureWorks } from "./works/figures.ts";
import { importWork, undoWork } from "./works/jobs.ts";
import { minutesWorks } from "./works/minutes.ts";
import { openingWork } from "./works/opening.ts";
import { pictureWorks } from "./works/picture.ts";
import { roundTripWorks } from "./works/round-trip.ts";
import { rosterWorks } from "./works/roster.ts";
import { startingWorks } from "./works/starting.ts";
import { statementWork } from "./works/statements.ts";
import { textWorks } from "./works/texts.ts";
import { unlockingWorks } from "./works/unlocking.ts";
import { copyUnjournaled, sizeWorks } from "./works/sizes.ts";

export interface Amounts {
  readonly people: number;
  /** Blocks of 2 kB. */
  readonly minutes: number;
  /** Of one text. */
  readonly letters: number;
}

/** Every work of the table, on a new vault of invented people and a plain store of the same rows. */
export async function runWorks(amounts: Amounts): Promise<Measured[]> {
  const folder = mkdtempSync(join(tmpdir(), "greffe-bench-"));
  try {
    return await worksIn(folder, amounts);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function worksIn(folder: string, { people, minutes, letters }: Amounts): Promise<Measured[]> {
  const csv = join(folder, "roster.csv");
  const plainPath = join(folder, "plain.db");
  await pipeline(Readable.from(rosterCsvLines(inventPeople(1, people))), createWriteStream(csv));
  const service = new Service();
  await service.call("vault.create", {
    folder,
    name: "Banc",
    userName: "Banc",
    passphrase: PASSPHRASE,
    kdf: DEFAULT_KDF_COST,
  });
  const vaultPath = service.path;
  let plain = createPlain(plainPath);
  const measured = [await importWork(service, csv, plain)];
  await inventMinutes(service, minutes);
  const { rawRead } = service.session.vault.store;
  insertRows(plain, rowsOf(rawRead, MEETING_TABLES));
  copyUnjournaled(rawRead, folder);
  measured.push(
    ...(await rosterWorks(service, plain)),
    ...(await minutesWorks(service, plain)),
    ...(await figureWorks(service, plain)),
    ...(await bodyWorks(folder, people)),
    ...(await bookWorks(folder, people)),
    ...(await pictureWorks()),
    ...(await bankWorks(folder, 2 * people)),
  );

  const { unlocked } = service.session.vault;
  // Closing wipes the keys of the session.
  const keys = { databaseKey: unlocked.databaseKey.slice(), fileKey: unlocked.fileKey.slice() };
  const parts = { ...unlocked, ...keys, release: () => Promise.resolve() };
  await service.session.close();
  plain.close();
  measured.push(
    ...sizeWorks(vaultPath, plainPath, folder),
    await openingWork(parts, plainPath),
    await statementWork(join(folder, "statements")),
    ...(await roundTripWorks(vaultPath)),
    ...(await unlockingWorks(service, vaultPath)),
    ...(await startingWorks()),
  );

  await service.call("vault.open", { vault: vaultPath, passphrase: PASSPHRASE });
  plain = openPlain(plainPath);
  measured.push(...(await textWorks(service, letters)), await undoWork(service, plain));
  await service.session.close();
  plain.close();
  return measured;
}
