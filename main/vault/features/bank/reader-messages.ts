import type {
  BankFormat,
  Ignored,
  PlatformPayment,
  Problem,
  Question,
  Warning,
} from "#shared/domain/finances/bank/bank-file.ts";
import type { BankHints } from "#shared/domain/finances/bank/read-bank-file.ts";
import type { AccountPreview } from "#shared/domain/finances/bank/preview.ts";
import type { Encoding } from "#shared/domain/imports/reading.ts";

/** What the thread that reads is given. */
export interface ReaderInput {
  readonly path: string;
  readonly hints: BankHints;
}

/** An account of a file, without its lines. */
export interface FoundAccount extends Pick<
  AccountPreview,
  "told" | "currency" | "from" | "to" | "opening" | "closing" | "lines"
> {
  /** The days of its first and last lines. */
  readonly first: string | null;
  readonly last: string | null;
  /** What the file says that it held, each at the end of a day. */
  readonly balances: readonly { readonly on: string; readonly cents: number }[];
}

interface Read {
  readonly digest: string;
  readonly encoding: Encoding | null;
}

/** What a file is, without the lines that it may have by the hundred thousand. */
export type FoundFile = Read &
  (
    | {
        readonly kind: "statements";
        readonly format: BankFormat;
        readonly accounts: readonly FoundAccount[];
        readonly ignored: readonly Ignored[];
        readonly ignoredCount: number;
        readonly warnings: readonly Warning[];
        readonly warningCount: number;
      }
    | { readonly kind: "payments"; readonly payments: readonly PlatformPayment[] }
    | { readonly kind: "question"; readonly question: Question }
    | { readonly kind: "error"; readonly errors: readonly Problem[] }
  );

/** A known line of an account: its day, amount, words and identifier. */
export type KnownTuple = readonly [string, number, string, string | null];

/** What is new of one account, beside what is known. */
export type FreshCount = Pick<
  AccountPreview,
  "fresh" | "sum" | "sample" | "again" | "alike" | "alikeSample"
>;

/** To the thread, once it said what the file is. */
export type ToReader =
  | { readonly kind: "known"; readonly account: number; readonly lines: readonly KnownTuple[] }
  /** All that is known was told; what is new is wanted with its lines, or counted. */
  | { readonly kind: "compare"; readonly accounts: readonly number[]; readonly alike: boolean }
  | { readonly kind: "parts"; readonly accounts: readonly number[]; readonly alike: boolean };

export type FromReader =
  | { readonly kind: "file"; readonly file: FoundFile }
  | { readonly kind: "fresh"; readonly account: number; readonly count: FreshCount }
  /** Some lines of an account, as they are kept: a JSON text of `StoredLine`s. */
  | { readonly kind: "part"; readonly account: number; readonly lines: string }
  | { readonly kind: "end" }
  | { readonly kind: "missing" | "unreadable" };
