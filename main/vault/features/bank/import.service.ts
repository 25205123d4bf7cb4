import { basename } from "node:path";
import type { CommandScope, VaultContext } from "#main/vault/context.ts";
import { newId } from "#main/vault/db/ids.ts";
import type { Job } from "#main/vault/job.ts";
import { bareNumber, Currency } from "#shared/domain/finances/bank/account.ts";
import { saysSomething } from "#shared/domain/finances/bank/hints.ts";
import type { Output, ParsedInput } from "#shared/ipc/contract.ts";
import { ExpectedError } from "#shared/ipc/result.ts";
import { insertAccount, listAccounts, rememberHints } from "./account.repository.ts";
import { mustFindAccount, refuseTwice } from "./account.service.ts";
import { insertImport, partWriter } from "./import.repository.ts";
import { tellKnown } from "./known-lines.ts";
import { readOnThread, zoneHere, type OpenBankFile } from "./read-on-thread.ts";
import type { FoundAccount, FoundFile, FreshCount } from "./reader-messages.ts";

type Input = ParsedInput<"bank.import">;
type Statements = Extract<FoundFile, { kind: "statements" }>;

/** Of the account of a file at `at`: the account it goes into, what is new there, and those lines. */
interface Fresh {
  readonly at: number;
  readonly row: number;
  readonly found: FoundAccount;
  readonly count: FreshCount;
  readonly parts: readonly string[];
}

const MOST_FILE_NAME = 255;

/**
 * Adds what is new of a file that was looked at, as one command: all of it or nothing. Errors: those of
 * `readOnThread`, `bank.file_changed`, `bank.file_refused`, those of `targetOf`, `bank.account_twice`.
 */
export async function importBank(
  context: VaultContext,
  input: Input,
  job: Job,
): Promise<Output<"bank.import">> {
  const path = context.path(input.file);
  return readOnThread(path, { ...input.hints, zone: zoneHere() }, job, async (open) => {
    const { file } = open;
    if (file.digest !== input.digest) throw new ExpectedError("bank.file_changed");
    if (file.kind !== "statements") throw new ExpectedError("bank.file_refused");
    const { value, seq } = await context.writeIfChanged("bank.import", async (scope) => {
      const rows = await targetRows(scope, file, input);
      await tellKnown(
        scope.raw,
        open,
        rows.map((row) => (row === null ? null : { row })),
        job,
      );
      const fresh = await freshOf(open, file, rows, input.alike);
      await write(scope, { file, path, now: context.now() }, fresh, job);
      if (saysSomething(input.hints)) {
        for (const { row } of fresh) await rememberHints(scope.db, row, input.hints);
      }
      const sum = (of: "fresh" | "again") => fresh.reduce((all, { count }) => all + count[of], 0);
      return { added: sum("fresh"), again: sum("again") };
    });
    return { ...value, seq };
  });
}

/** The row of the account that each of the file goes into, made where it is new; null for what is left out. */
async function targetRows(
  { db }: CommandScope,
  { accounts }: Statements,
  { into }: Input,
): Promise<(number | null)[]> {
  const rows: (number | null)[] = [];
  for (const [at, found] of accounts.entries()) {
    const said = into[at] ?? null;
    if (said === null) rows.push(null);
    else if ("id" in said) {
      const { row, fields } = await mustFindAccount(db, said.id);
      if (fields.currency !== found.currency) {
        const { currency } = fields;
        throw new ExpectedError("bank.currency_differs", { currency, found: found.currency });
      }
      rows.push(row);
    } else {
      const { data: currency } = Currency.safeParse(found.currency);
      if (currency === undefined) throw new ExpectedError("bank.currency_unknown");
      const fields = { ...said, number: bareNumber(found.told ?? ""), currency };
      refuseTwice(await listAccounts(db), fields, null);
      rows.push(await insertAccount(db, newId(), fields));
    }
  }
  const used = rows.filter((row) => row !== null);
  if (new Set(used).size < used.length) throw new ExpectedError("bank.account_twice");
  return rows;
}

async function freshOf(
  open: OpenBankFile,
  { accounts }: Statements,
  rows: readonly (number | null)[],
  alike: boolean,
): Promise<Fresh[]> {
  const wanted = accounts.flatMap((found, at) => {
    const row = rows[at] ?? null;
    return row === null ? [] : [{ at, row, found }];
  });
  open.ask({ kind: "parts", accounts: wanted.map(({ at }) => at), alike });
  const counts = new Map<number, FreshCount>();
  const parts = new Map<number, string[]>();
  for await (const said of open.answers()) {
    if (said.kind === "fresh") counts.set(said.account, said.count);
    else {
      const of = parts.get(said.account) ?? [];
      of.push(said.lines);
      parts.set(said.account, of);
    }
  }
  return wanted.flatMap((one) => {
    const count = counts.get(one.at);
    return count === undefined ? [] : [{ ...one, count, parts: parts.get(one.at) ?? [] }];
  });
}

interface Source {
  readonly file: Statements;
  readonly path: string;
  readonly now: Date;
}

/** A file that says nothing new leaves no trace; one of a month without a line says what the account held. */
async function write(
  { db, raw }: CommandScope,
  { file, path, now }: Source,
  fresh: readonly Fresh[],
  job: Job,
): Promise<void> {
  const total = fresh.reduce((sum, { parts }) => sum + parts.length, 0);
  const writePart = partWriter(raw);
  let done = 0;
  for (const { row, found, count, parts } of fresh) {
    if (parts.length === 0 && (count.again > 0 || found.balances.length === 0)) continue;
    const of = await insertImport(db, {
      account: row,
      file: basename(path).slice(-MOST_FILE_NAME),
      digest: Buffer.from(file.digest, "hex"),
      format: file.format,
      at: now.getTime(),
      added: count.fresh,
      again: count.again,
      balances: [...found.balances],
    });
    for (const lines of parts) {
      writePart(row, of, lines);
      job.report(++done, total, "bank_import");
      await job.breathe();
    }
  }
}
