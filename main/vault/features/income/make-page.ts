import type { VaultContext } from "#main/vault/context.ts";
import { findVaultName } from "#main/vault/directory/vault.repository.ts";
import { subjectsNamedIn } from "#main/vault/features/publication/subjects.service.ts";
import { inSteps, type Job } from "#main/vault/job.ts";
import { categoryOfAccount } from "#shared/domain/finances/account-category.ts";
import type { ExpenseCategory } from "#shared/domain/finances/expense-categories.ts";
import {
  financeOwnTexts,
  renderFinancePage,
  type FinanceDocument,
} from "#shared/domain/finances/income/finance-page.ts";
import type { Period } from "#shared/domain/finances/income/independence.ts";
import type { PageObstacle } from "#shared/domain/finances/income/page.ts";
import type { FinancePageLabels } from "#shared/domain/finances/income/page-labels.ts";
import { toldByDifference } from "#shared/domain/finances/income/public-figures.ts";
import type { GivingKind } from "#shared/domain/finances/income/source.ts";
import { findingLeaks } from "#shared/domain/publication/leak-guard.ts";
import type { Leak } from "#shared/domain/publication/publication.ts";
import { readHtml } from "#shared/domain/publication/read-html.ts";
import { financePage as en } from "#shared/i18n/en/finance-page.ts";
import { financePage as fr } from "#shared/i18n/fr/finance-page.ts";
import type { ParsedInput } from "#shared/ipc/contract.ts";
import type { Fact } from "./facts.service.ts";
import { publishedPeriods } from "./pages.repository.ts";
import { spendingWithin } from "./spending.repository.ts";
import { periodOf, stateWithin } from "./statement.service.ts";

export type PageChoice = ParsedInput<"income.previewPage">;

/** A page as it would go out. It may, exactly when there is no obstacle. */
export interface MadePage {
  readonly document: FinanceDocument;
  readonly labels: FinancePageLabels;
  readonly html: string;
  readonly leaks: readonly Leak[];
  readonly obstacles: readonly PageObstacle[];
  /** The page from which it could be subtracted. */
  readonly earlier: Period | null;
}

/** Makes the page, then has the guard read it. Errors: `income.ends_before_it_starts`. */
export async function makePage(
  context: VaultContext,
  { page, language, ...days }: PageChoice,
  job: Job,
): Promise<MadePage> {
  const labels = language === "fr" ? fr : en;
  const period = periodOf(days);
  const { view, facts, told } = await stateWithin(context.read, period);
  const collective = await findVaultName(context.read);
  const kindsOf = (entries: readonly { readonly source: string }[]): GivingKind[] =>
    view.breakingKinds.filter((kind) => entries.some(({ source }) => source === kind));
  const statement =
    page === "independence"
      ? {
          holds: view.verdict === "holds",
          kinds: view.breakingKinds,
          adoptedOn: view.definition?.adoptedOn ?? period.end,
          adoptedBy: view.definition?.adoptedBy ?? "",
          brokenBy: kindsOf(view.breaking),
          returned: kindsOf(view.returned),
        }
      : null;
  const spending = page === "summary" ? await spendingOf(context, period) : null;
  const document: FinanceDocument = {
    page,
    collective,
    period,
    income: told,
    statement,
    spending,
  };
  const html = renderFinancePage(document, labels);
  await job.breathe();
  const leaks = await leaksOf(context, document, labels, html, facts, job);
  const published = await publishedPeriods(context.read);
  const earlier = toldByDifference(
    (await stateWithin(context.read, spanOf([...published, period]))).facts,
    period,
    published,
  );
  const obstacles: PageObstacle[] = [
    ...(page === "independence" && view.verdict === "blocked" ? (["blocked"] as const) : []),
    ...(page === "independence" && view.definition === null ? (["no_definition"] as const) : []),
    ...(facts.length === 0 && (spending?.total ?? 0) === 0 ? (["nothing"] as const) : []),
    ...(earlier === null ? [] : (["told_by_difference"] as const)),
    ...(leaks.length === 0 ? [] : (["leak"] as const)),
  ];
  return { document, labels, html, leaks, obstacles, earlier };
}

const most = (a: { cents: number }, b: { cents: number }) => b.cents - a.cents;

/** From the first day of all to the last. */
function spanOf(periods: readonly Period[]): Period {
  const starts = periods.map(({ start }) => start).toSorted();
  const ends = periods.map(({ end }) => end).toSorted();
  return { start: starts.at(0) ?? "", end: ends.at(-1) ?? "" };
}

async function spendingOf(
  context: VaultContext,
  { start, end }: Period,
): Promise<NonNullable<FinanceDocument["spending"]>> {
  const spent = await spendingWithin(context.read, start, end);
  const byBody = new Map<string | null, number>();
  const byCategory = new Map<ExpenseCategory, number>();
  for (const { number, name, cents } of spent) {
    byBody.set(name, (byBody.get(name) ?? 0) + cents);
    byCategory.set(
      categoryOfAccount(number),
      (byCategory.get(categoryOfAccount(number)) ?? 0) + cents,
    );
  }
  return {
    byBody: [...byBody].map(([name, cents]) => ({ name, cents })).toSorted(most),
    byCategory: [...byCategory].map(([key, cents]) => ({ category: key, cents })).toSorted(most),
    total: spent.reduce((sum, { cents }) => sum + cents, 0),
  };
}

/** What must not be in it: a name or a contact of anybody, and what was noted of what came in. */
async function leaksOf(
  context: VaultContext,
  document: FinanceDocument,
  labels: FinancePageLabels,
  html: string,
  facts: readonly Fact[],
  job: Job,
): Promise<Leak[]> {
  const givers = facts.flatMap(({ giver }) => (giver?.startsWith("~") === false ? [giver] : []));
  const forbidden = {
    subjects: await subjectsNamedIn(context, [readHtml(html).text], givers, job),
    heldBack: facts.flatMap(({ giverName, label }) =>
      [giverName, label].filter(Boolean).map((text) => ({ kind: "title" as const, text })),
    ),
    publicTexts: [document.collective, document.statement?.adoptedBy ?? ""].filter(Boolean),
    ownTexts: financeOwnTexts(document, labels),
  };
  return inSteps(job, findingLeaks({ format: "html", source: html }, forbidden));
}
