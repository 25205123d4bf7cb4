import type { VaultContext } from "#main/vault/context.ts";
import type { Job } from "#main/vault/job.ts";
import { localDate, localDateIn } from "#shared/domain/kernel/local-date.ts";
import type { Language } from "#shared/ipc/app.contract.ts";
import { SAMPLE_ENTRIES } from "#shared/sample/books.ts";
import { sampleTexts } from "#shared/sample/collective.ts";
import { closeYear } from "./closing.service.ts";
import { writeEntry } from "./entries.service.ts";
import { validateEntries } from "./seal.service.ts";
import { openYear } from "./years.service.ts";

/** Keeps two invented years of books: one closed, and this one, of which the last month is still drafts. */
export async function tryBooks(context: VaultContext, language: Language, job: Job): Promise<void> {
  const today = localDate(context.now());
  const now = Number(today.slice(0, 4));
  const before = now - 1;
  const { id } = await openYear(context, yearOf(before));
  await openYear(context, yearOf(now));
  await writeEntries(context, language, job, "before", before);
  await validateEntries(context, { year: id, until: `${before}-12-31` });
  const { next } = await closeYear(context, id);
  await writeEntries(context, language, job, "now", now);
  const until = localDateIn(context.now(), -30);
  if (until < `${now}-02-01`) return;
  await validateEntries(context, { year: next, until });
}

const yearOf = (year: number) => ({ start: `${year}-01-01`, end: `${year}-12-31` });

async function writeEntries(
  context: VaultContext,
  language: Language,
  job: Job,
  which: "before" | "now",
  year: number,
): Promise<void> {
  const words = sampleTexts(language).books;
  const today = localDate(context.now());
  for (const [index, { year: of, day, book, lines }] of SAMPLE_ENTRIES.entries()) {
    if (of !== which) continue;
    const date = `${year}-${day}`;
    await writeEntry(context, {
      book,
      date: date < today ? date : today,
      label: words[index] ?? "",
      document: "",
      postings: lines.map(([account, cents]) => ({
        account,
        debit: Math.max(cents, 0),
        credit: Math.max(-cents, 0),
        label: "",
        person: null,
        body: null,
      })),
    });
    await job.breathe();
  }
}
