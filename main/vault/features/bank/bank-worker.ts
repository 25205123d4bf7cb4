import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { parentPort, workerData } from "node:worker_threads";
import type { BankAccount, ReadBankFile } from "#shared/domain/finances/bank/bank-file.ts";
import { SHOWN_NOTES } from "#shared/domain/finances/bank/preview.ts";
import { readBankFile } from "#shared/domain/finances/bank/read-bank-file.ts";
import { toldBalances } from "#shared/domain/finances/bank/told-balances.ts";
import { freshLines, partsOf } from "./compare-lines.ts";
import type {
  FoundAccount,
  FoundFile,
  FromReader,
  KnownTuple,
  ReaderInput,
  ToReader,
} from "./reader-messages.ts";

/*
 * A thread of the vault process that reads one bank file: a hundred thousand lines take a second, in which
 * calls are answered. It has no key and no store: it is told what is known, and says what is new.
 */

function found(account: BankAccount): FoundAccount {
  const { account: told, currency, from, to, opening, closing, lines } = account;
  let first: string | null = null;
  let last: string | null = null;
  for (const { date } of lines) {
    if (first === null || date < first) first = date;
    if (last === null || date > last) last = date;
  }
  const balances = toldBalances(account);
  return {
    told,
    currency,
    from,
    to,
    opening,
    closing,
    lines: lines.length,
    first,
    last,
    balances,
  };
}

function withoutLines(file: ReadBankFile, digest: string): FoundFile {
  const { encoding } = file;
  if (file.kind !== "statements") return { ...file, digest };
  const { kind, format, accounts, ignored, warnings } = file;
  return {
    kind,
    digest,
    encoding,
    format,
    accounts: accounts.map(found),
    ignored: ignored.slice(0, SHOWN_NOTES),
    ignoredCount: ignored.length,
    warnings: warnings.slice(0, SHOWN_NOTES),
    warningCount: warnings.length,
  };
}

// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread's port has no origin
const say = (message: FromReader) => parentPort?.postMessage(message);

/** What `readOnThread` gives. */
const { path, hints } = workerData as ReaderInput;
const known = new Map<number, KnownTuple[]>();

function answer(accounts: readonly BankAccount[], asked: ToReader): void {
  if (asked.kind === "known") {
    known.set(asked.account, [...(known.get(asked.account) ?? []), ...asked.lines]);
    return;
  }
  for (const account of asked.accounts) {
    const read = accounts[account]?.lines ?? [];
    const { count, lines } = freshLines(read, known.get(account) ?? [], asked.alike);
    say({ kind: "fresh", account, count });
    if (asked.kind === "parts") {
      for (const part of partsOf(lines)) say({ kind: "part", account, lines: part });
    }
  }
  say({ kind: "end" });
  parentPort?.close();
}

function bytesOf(): Uint8Array | null {
  try {
    return readFileSync(path);
  } catch (error) {
    const isMissing = error instanceof Error && "code" in error && error.code === "ENOENT";
    say({ kind: isMissing ? "missing" : "unreadable" });
    return null;
  }
}

const bytes = bytesOf();
if (bytes !== null) {
  const file = readBankFile(bytes, hints);
  const digest = createHash("sha256").update(bytes).digest("hex");
  const accounts = file.kind === "statements" ? file.accounts : [];
  parentPort?.on("message", (asked: ToReader) => answer(accounts, asked));
  say({ kind: "file", file: withoutLines(file, digest) });
}
