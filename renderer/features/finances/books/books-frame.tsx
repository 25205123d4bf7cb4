import { CalendarPlus } from "lucide-react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useLocation } from "wouter";
import type { YearView } from "#shared/domain/finances/books/views.ts";
import { errorMessage } from "#renderer/lib/failure-message.ts";
import { useFormat } from "#renderer/lib/format.ts";
import { useMay } from "#renderer/lib/use-may.ts";
import { Button } from "#renderer/ui/button.tsx";
import { EmptyState } from "#renderer/ui/empty-state.tsx";
import { ErrorState } from "#renderer/ui/error-state.tsx";
import { Select } from "#renderer/ui/select.tsx";
import { Skeleton } from "#renderer/ui/skeleton.tsx";
import { Switch } from "#renderer/ui/switch.tsx";
import { FinancesPage } from "../finances-page.tsx";
import { SubPages } from "../sub-pages.tsx";
import styles from "./books.module.css";
import { useNumbers } from "./use-account-words.ts";
import { useYear, type YearChoice } from "./use-year.ts";

const PAGES = {
  entries: "/finances/books",
  accounts: "/finances/books/accounts",
  trial: "/finances/books/trial-balance",
  sheet: "/finances/books/balance-sheet",
  income: "/finances/books/income",
  years: "/finances/books/years",
} as const;
type BooksPage = keyof typeof PAGES;
const NAMES = Object.keys(PAGES) as BooksPage[];

export interface BooksFrameProps {
  page: BooksPage;
  actions?: ReactNode;
  /** What is shown of the year that is looked at. */
  children: (year: YearView, choice: YearChoice) => ReactNode;
  /** What is shown before there is one; a page that opens it shows itself. */
  withoutYear?: ReactNode;
}

/** What every page of the books has above it: where else to look, at which year, with numbers or words. */
export function BooksFrame({ page, actions, children, withoutYear }: BooksFrameProps) {
  const { t } = useTranslation();
  const choice = useYear();
  const { years, year, error, refetch, to } = choice;
  const [numbers, setNumbers] = useNumbers();
  return (
    <FinancesPage actions={actions}>
      <div className={styles["bar"]}>
        <SubPages
          label={t("books.tabs.label")}
          pages={NAMES.map((name) => ({
            path: to(PAGES[name]),
            name: t(`books.tabs.${name}`),
            isCurrent: name === page,
          }))}
        />
        <div className={styles["choices"]}>
          <Switch isSelected={numbers} onChange={setNumbers}>
            {t("books.showNumbers")}
          </Switch>
          {years === undefined || year === null ? null : (
            <YearSelect years={years} year={year} onChoose={choice.choose} />
          )}
        </div>
      </div>
      {error === null ? null : (
        <ErrorState message={errorMessage(error)} onRetry={() => void refetch()} />
      )}
      {years === undefined && error === null ? <Skeleton lines={6} /> : null}
      {years?.length === 0 ? (withoutYear ?? <NoYear />) : null}
      {year === null ? null : children(year, choice)}
    </FinancesPage>
  );
}

function YearSelect({
  years,
  year,
  onChoose,
}: {
  years: readonly YearView[];
  year: YearView;
  onChoose: (id: string) => void;
}) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <Select
      label={t("books.year")}
      hideLabel
      options={years.toReversed().map(({ id, start, end, closedAt }) => ({
        id,
        label: yearName(start, end),
        detail: `${t("books.yearSpan", {
          from: format.shortDate(start),
          to: format.shortDate(end),
        })}, ${t(closedAt === null ? "books.open" : "books.closed")}`,
      }))}
      value={year.id}
      onChange={onChoose}
    />
  );
}

/** A year is called by the one it is in, or by both. */
function yearName(start: string, end: string): string {
  const [first, last] = [start.slice(0, 4), end.slice(0, 4)];
  return first === last ? first : `${first}–${last}`;
}

function NoYear() {
  const { t } = useTranslation();
  const [, navigate] = useLocation();
  const mayWrite = useMay("finances.write");
  return (
    <EmptyState
      title={t("books.noYearTitle")}
      actions={
        mayWrite ? (
          <Button
            variant="primary"
            icon={CalendarPlus}
            onPress={() => navigate("/finances/books/years")}
          >
            {t("books.years.open")}
          </Button>
        ) : undefined
      }
    >
      <p>{t(mayWrite ? "books.noYear" : "books.noYearReader")}</p>
    </EmptyState>
  );
}
