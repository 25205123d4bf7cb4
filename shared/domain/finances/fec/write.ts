import type { Cents } from "../money.ts";
import { decimalOf } from "../money.ts";
import { COLUMNS, type Column } from "./columns.ts";
import { toLatin9Text } from "./latin9.ts";

/** One posting of a validated entry, with all that a line of the file says of it. */
export interface FecPosting {
  readonly book: { readonly code: string; readonly name: string };
  readonly number: number;
  readonly date: string;
  readonly account: { readonly number: string; readonly name: string };
  /** Whose account it is, of those that one account of the chart gathers. */
  readonly party: { readonly code: string; readonly name: string } | null;
  readonly document: { readonly reference: string; readonly date: string };
  readonly label: string;
  readonly debit: Cents;
  readonly credit: Cents;
  readonly lettering: { readonly code: string; readonly date: string } | null;
  readonly validatedOn: string;
}

export interface WrittenFec {
  readonly name: string;
  readonly text: string;
  /** What was not written as it stands, since the file’s encoding does not have it. */
  readonly replaced: readonly { readonly from: string; readonly to: string }[];
}

/**
 * The file, in the order of the numbers of entries. Whether accounts of class 8 (volunteer time, gifts in kind)
 * are in it is asked: one reading of the rules leaves them out.
 */
export function writeFec(
  postings: readonly FecPosting[],
  { siren, end, withClass8 }: { siren: string; end: string; withClass8: boolean },
): WrittenFec {
  const replaced = new Map<string, string>();
  const words = (text: string) => {
    const bare = toLatin9Text(text.replace(/[\r\n]+/g, " "))
      // What is written by its letters may have become a separator: « ｜ » is read as one.
      .replace(/[|\t]+/g, " ")
      .replace(/ {2,}/g, " ")
      .trim();
    // What says something, if only a sign, is not left empty: the file would break a rule.
    const written = bare === "" && text.trim() !== "" ? "?" : bare;
    if (written !== text) replaced.set(text, written);
    return written;
  };
  const lines = postings
    .filter(({ account }) => withClass8 || !account.number.startsWith("8"))
    .toSorted((a, b) => a.number - b.number)
    .map((posting) => lineOf(posting, words));
  return {
    name: `${siren}FEC${digits(end)}.txt`,
    text: [COLUMNS.join("|"), ...lines].map((line) => `${line}\r\n`).join(""),
    replaced: [...replaced].map(([from, to]) => ({ from, to })),
  };
}

function lineOf(posting: FecPosting, words: (text: string) => string): string {
  const { book, account, party, document, lettering } = posting;
  const cells: Readonly<Record<Column, string>> = {
    JournalCode: words(book.code),
    JournalLib: words(book.name),
    EcritureNum: String(posting.number),
    EcritureDate: digits(posting.date),
    // Three figures at least.
    CompteNum: account.number.padEnd(3, "0"),
    CompteLib: words(account.name),
    CompAuxNum: words(party?.code ?? ""),
    CompAuxLib: words(party?.name ?? ""),
    PieceRef: words(document.reference),
    PieceDate: digits(document.date),
    EcritureLib: words(posting.label),
    Debit: amount(posting.debit),
    Credit: amount(posting.credit),
    EcritureLet: words(lettering?.code ?? ""),
    DateLet: digits(lettering?.date ?? ""),
    ValidDate: digits(posting.validatedOn),
    Montantdevise: "",
    Idevise: "",
  };
  return COLUMNS.map((column) => cells[column]).join("|");
}

const digits = (day: string) => day.replaceAll("-", "");
const amount = (cents: Cents) => decimalOf(cents).replace(".", ",");
