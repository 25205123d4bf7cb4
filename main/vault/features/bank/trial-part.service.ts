import { createHash } from "node:crypto";
import type { VaultContext } from "#main/vault/context.ts";
import { newId } from "#main/vault/db/ids.ts";
import { PART_LINES, type StoredLine } from "#shared/domain/finances/bank/stored-line.ts";
import { addDays } from "#shared/domain/kernel/day-steps.ts";
import { localDate, localDateIn } from "#shared/domain/kernel/local-date.ts";
import type { Language } from "#shared/ipc/app.contract.ts";
import { SAMPLE_BANK, SAMPLE_LINES } from "#shared/sample/bank.ts";
import { insertAccount } from "./account.repository.ts";
import { insertImport, partWriter } from "./import.repository.ts";
import { findOpen, NEWEST } from "./posting.repository.ts";

const LEDGER = "512";
const NUMBER = "FR7699990000010001234560171";
/** A bank books what was paid a day later. */
const LATER = 1;

/** Reads an invented statement: what the books say of the account, as the bank tells it, and some lines more. */
export async function tryBank(context: VaultContext, language: Language): Promise<void> {
  const now = context.now();
  const today = localDate(now);
  const texts = SAMPLE_BANK[language];
  await context.write("bank.import", async ({ db, raw }) => {
    const postings = await findOpen(db, {
      ledger: LEDGER,
      from: localDateIn(now, -400),
      until: today,
      where: [],
      order: NEWEST,
      limit: PART_LINES - SAMPLE_LINES.length,
    });
    const told = postings.map(({ view: { date, cents, label } }): StoredLine => {
      const day = addDays(date, LATER);
      return [day < today ? day : today, null, cents, label.toUpperCase(), null, null];
    });
    const more = SAMPLE_LINES.map(({ inDays, cents }, at): StoredLine => {
      return [localDateIn(now, inDays), null, cents, texts.labels[at] ?? "", null, null];
    });
    const lines = [...told, ...more].toSorted(([a], [b]) => (a < b ? -1 : Number(a > b)));
    const account = await insertAccount(db, newId(), {
      name: texts.account,
      number: NUMBER,
      currency: "EUR",
      ledger: LEDGER,
    });
    const part = JSON.stringify(lines);
    const of = await insertImport(db, {
      account,
      file: texts.file,
      digest: createHash("sha256").update(part).digest(),
      format: "ofx",
      at: now.getTime(),
      added: lines.length,
      again: 0,
      balances: [],
    });
    partWriter(raw)(account, of, part);
  });
}
