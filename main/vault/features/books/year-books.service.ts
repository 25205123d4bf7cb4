import type { VaultContext } from "#main/vault/context.ts";
import type { Job } from "#main/vault/job.ts";
import { BOOK_CODES } from "#shared/domain/finances/books/in-books.ts";
import type { ReportPosting } from "#shared/domain/finances/books/report-tables.ts";
import { letteringOf } from "#shared/domain/finances/fec/lettering.ts";
import type { FecPosting } from "#shared/domain/finances/fec/write.ts";
import type { PlainBooks, PlainEntry } from "#shared/domain/finances/plain-text/plain-entry.ts";
import { localDate } from "#shared/domain/kernel/local-date.ts";
import { displayName } from "#shared/domain/people/display-name.ts";
import { accountName, booksWords } from "./words.ts";
import { yearPostings, type YearPosting } from "./year-postings.repository.ts";
import type { StoredYear } from "./years.repository.ts";

/** Reads every posting of a year, letting others in between. Errors: `job.cancelled`. */
export async function readYear(
  { rawRead }: VaultContext,
  { row }: StoredYear,
  job: Job,
): Promise<YearPosting[]> {
  const next = yearPostings(rawRead, row, { from: null, to: null });
  const all: YearPosting[] = [];
  for (;;) {
    const page = next(all.at(-1) ?? null);
    all.push(...page);
    if (page.length === 0) return all;
    job.report(all.length, null, "books_read");
    await job.breathe();
  }
}

const personOf = ({ given_name: givenName, family_name: familyName }: YearPosting) =>
  displayName({ givenName: givenName ?? "", familyName: familyName ?? "" });

/** The names that the collective gave accounts, by number. */
export const ownNames = (postings: readonly YearPosting[]): ReadonlyMap<string, string> =>
  new Map(postings.map(({ account, account_name: name }) => [account, name]));

export function reportPostings(postings: readonly YearPosting[]): ReportPosting[] {
  return postings.map((one) => ({
    date: one.date,
    number: one.number,
    book: one.book,
    label: one.line_label === "" ? one.label : `${one.label} · ${one.line_label}`,
    document: one.document,
    account: one.account,
    person: personOf(one),
    debit: one.debit,
    credit: one.credit,
  }));
}

/** What the file of entries is made of: what is validated, in French, each line with its lettering. */
export function fecPostings(postings: readonly YearPosting[]): FecPosting[] {
  const validated = postings.filter(({ number }) => number !== null);
  const reversed = new Set(validated.map(({ reverses }) => reverses));
  const lettered = validated.map((one) => ({
    posting: one,
    account: one.account,
    date: one.date,
    person: String(one.person ?? ""),
    debit: one.debit,
    credit: one.credit,
    about: aboutOf(one, reversed),
  }));
  const lettering = letteringOf(lettered);
  const words = booksWords("fr");
  return lettered.map((line): FecPosting => {
    const { posting: one } = line;
    const number = one.number ?? 0;
    return {
      book: { code: BOOK_CODES[one.book], name: words.books[one.book] },
      number,
      date: one.date,
      account: { number: one.account, name: accountName(one.account, one.account_name, "fr") },
      party: one.person === null ? null : { code: `P${one.person}`, name: personOf(one) || "?" },
      // An entry without a paper rests on itself.
      document: { reference: one.document || `n° ${number}`, date: one.date },
      label: one.line_label || one.label,
      debit: one.debit,
      credit: one.credit,
      lettering: lettering.get(line) ?? null,
      validatedOn: localDate(new Date(one.validated_at ?? 0)),
    };
  });
}

/** An entry and its reversal settle each other, and so do an expense and what is paid of it. */
function aboutOf(
  { reverses, entry, expense }: YearPosting,
  reversed: ReadonlySet<number | null>,
): string | null {
  if (reverses !== null) return `entry ${reverses}`;
  if (reversed.has(entry)) return `entry ${entry}`;
  return expense === null ? null : `expense ${Buffer.from(expense).toString("hex")}`;
}

export function plainBooks(
  postings: readonly YearPosting[],
  { title, start }: Pick<PlainBooks, "title" | "start">,
): PlainBooks {
  const names = ownNames(postings);
  const accounts = [...names.keys()].toSorted().map((number) => ({
    number,
    name: accountName(number, names.get(number) ?? "", "fr"),
  }));
  const entries = Map.groupBy(postings, ({ entry }) => entry);
  return {
    title,
    start,
    accounts,
    entries: [...entries.values()].flatMap((own): PlainEntry[] => {
      const [first] = own;
      if (first === undefined) return [];
      const { date, number, label, document, book } = first;
      return [
        {
          date,
          number,
          code: BOOK_CODES[book],
          label,
          document,
          postings: own.map((one) => ({
            account: one.account,
            person: personOf(one),
            label: one.line_label,
            debit: one.debit,
            credit: one.credit,
          })),
        },
      ];
    }),
  };
}
