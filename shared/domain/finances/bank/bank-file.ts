import type { Encoding } from "#shared/domain/imports/reading.ts";
import type { IsoDate } from "#shared/domain/kernel/dates.ts";

/** Where something stands in a file: its physical line, and which of its kind it is; both from 1. */
export interface Place {
  readonly line: number;
  readonly index: number;
}

/** One payment of several that the bank booked as one line, or one category of a line. */
export interface Detail {
  /** Null where the file tells no amount of it: never the total of the line. */
  readonly cents: number | null;
  readonly ref: string | null;
  readonly label: string;
}

/** What was paid in another currency, as the file writes it: it is information, and no amount. */
export interface Original {
  readonly amount: string | null;
  readonly currency: string;
}

export interface BankLine {
  /** The day the bank booked it, as the bank wrote it. */
  readonly date: IsoDate;
  readonly valueDate: IsoDate | null;
  /** The day somebody paid, where the file tells it apart. */
  readonly operationDate: IsoDate | null;
  /** Hundredths of the account’s currency; what comes in is positive. */
  readonly cents: number;
  readonly label: string;
  readonly id: string | null;
  /** What the bank calls this kind of line. */
  readonly operation: string | null;
  /** What of `cents` is a fee. */
  readonly fee: number | null;
  readonly details: readonly Detail[];
  readonly original: Original | null;
  readonly place: Place;
}

export interface Balance {
  readonly cents: number;
  readonly date: IsoDate | null;
  /** Whether the file says so; else it comes from the other balance and the lines, and proves nothing. */
  readonly isTold: boolean;
}

export interface BankAccount {
  /** Its number or IBAN as the file writes it; null where it names none. */
  readonly account: string | null;
  readonly currency: string;
  readonly from: IsoDate | null;
  readonly to: IsoDate | null;
  readonly opening: Balance | null;
  readonly closing: Balance | null;
  readonly lines: readonly BankLine[];
}

export const IGNORED_BECAUSE = [
  "balance",
  "total",
  "footer",
  "end_of_file",
  "header_again",
  "pending",
  "cancelled",
  "information",
  "zero",
  "not_bank",
] as const;
export type IgnoredBecause = (typeof IGNORED_BECAUSE)[number];

/** A line that is not money of the account, and why. */
export interface Ignored {
  readonly place: Place;
  readonly ref: string | null;
  readonly because: IgnoredBecause;
}

export const PROBLEM_KINDS = [
  "too_big",
  "too_many_lines",
  "too_many_accounts",
  "too_deep",
  "not_text",
  "unknown_format",
  "books_file",
  "doctype",
  "truncated",
  "malformed",
  "other_message",
  "no_statement",
  "no_lines",
  "amount_missing",
  "amount_invalid",
  "amount_ambiguous",
  "amount_too_precise",
  "amount_too_big",
  "amount_negative",
  "debit_and_credit",
  "direction_missing",
  "date_missing",
  "date_invalid",
  "currency_differs",
  "status_unknown",
] as const;
export type ProblemKind = (typeof PROBLEM_KINDS)[number];

/** Why nothing of a file is read: what, on which line, of which field as the file names it. */
export interface Problem {
  readonly kind: ProblemKind;
  readonly line: number | null;
  /** Which line of the account it is, from 1: a whole file may stand on one physical line. */
  readonly index?: number;
  readonly field: string | null;
}

export const WARNING_KINDS = [
  /** Some lines share an identifier, which then tells nothing. */
  "id_repeated",
  "value_date_used",
  /** Reversals that are written with the sign of what they undo: the balances say so. */
  "reversals_inverted",
  /** No balance tells which sign reversals have: theirs is kept. */
  "reversals_unsure",
  "signs_unsure",
  "sign_differs",
  "fee_unsure",
  /** The lines do not lead from one balance to the other. */
  "balance_differs",
  "balance_unread",
  "balance_currency",
  /** One statement of an account does not begin where the one before ends. */
  "statements_apart",
  /** The same statement twice in a file: read once. */
  "statement_repeated",
  "details_differ",
  "encoding_differs",
  "accents_lost",
  "accents_mended",
  "version_unknown",
  "several_currencies",
  "status_unknown",
  "label_cut",
] as const;
type WarningKind = (typeof WARNING_KINDS)[number];

/** What was read, and is to be looked at. */
export interface Warning {
  readonly kind: WarningKind;
  readonly line: number | null;
  readonly field: string | null;
}

export const BANK_FORMATS = ["ofx", "camt", "qif", "csv"] as const;
export type BankFormat = (typeof BANK_FORMATS)[number];

export interface Statements {
  readonly kind: "statements";
  readonly format: BankFormat;
  readonly accounts: readonly BankAccount[];
  readonly ignored: readonly Ignored[];
  readonly warnings: readonly Warning[];
}

/** A payment that a platform took for the collective: no bank line, but part of a later one. */
export interface PlatformPayment {
  readonly id: string;
  readonly cents: number;
  readonly date: IsoDate;
  readonly status: "paid" | "refunded";
  /** The day the platform sent it to the bank; null while it has not. */
  readonly paidOut: IsoDate | null;
  readonly place: Place;
}

interface Payments {
  readonly kind: "payments";
  readonly platform: "helloasso";
  readonly payments: readonly PlatformPayment[];
  readonly ignored: readonly Ignored[];
  readonly warnings: readonly Warning[];
}

/** What only a person can say, before anything is read. */
export type Question =
  | { readonly ask: "date_order"; readonly line: number; readonly example: string }
  | { readonly ask: "columns"; readonly rows: readonly (readonly string[])[] };

interface Asked {
  readonly kind: "question";
  readonly question: Question;
}

export interface Refused {
  readonly kind: "error";
  readonly errors: readonly Problem[];
}

export type BankFile = Statements | Payments | Asked | Refused;
/** A file, and the encoding it was read in. */
export type ReadBankFile = BankFile & { readonly encoding: Encoding | null };

/** More of them is no bank file of a collective. */
export const MAX_BANK_BYTES = 256 * 1024 * 1024;
export const MAX_BANK_LINES = 200_000;
/** A collective has few accounts, and a file a statement for each of their months. */
export const MAX_ACCOUNTS = 50;
export const MAX_STATEMENTS = 5_000;
/** Wrong lines that are named; who mends a file looks at the first ones. */
export const MAX_PROBLEMS = 50;

export function refused(kind: ProblemKind, line: number | null, field: string | null): Refused {
  return { kind: "error", errors: [{ kind, line, field }] };
}
