import { inSteps, type Job } from "#main/vault/job.ts";
import { toBeancount } from "#shared/domain/finances/plain-text/beancount.ts";
import { toHledger } from "#shared/domain/finances/plain-text/hledger.ts";
import type { MadeFile } from "./fec-file.service.ts";
import { plainBooks } from "./year-books.service.ts";
import type { YearPosting } from "./year-postings.repository.ts";
import type { StoredYear } from "./years.repository.ts";

/** A year as text, for hledger and for beancount. Errors: `job.cancelled`. */
export async function textFiles(
  postings: readonly YearPosting[],
  { title, year }: { title: string; year: StoredYear },
  job: Job,
): Promise<MadeFile[]> {
  const heading = `${title}, ${year.start} – ${year.end}`;
  const books = plainBooks(postings, { title: heading, start: year.start });
  return [
    file("journal", await inSteps(job, toHledger(books))),
    file("beancount", await inSteps(job, toBeancount(books))),
  ];
}

const file = (extension: string, text: string): MadeFile => ({
  name: "books",
  extension,
  content: Buffer.from(text, "utf8"),
});
