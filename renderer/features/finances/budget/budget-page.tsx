import { useQuery } from "@tanstack/react-query";
import { ChevronLeft, ChevronRight, Plus } from "lucide-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useLocation, useSearch } from "wouter";
import { BudgetYear } from "#shared/domain/finances/budget/budget.ts";
import type { BudgetRowView, BudgetView } from "#shared/domain/finances/budget/views.ts";
import { call } from "#renderer/lib/client.ts";
import { errorMessage } from "#renderer/lib/failure-message.ts";
import { useFormat } from "#renderer/lib/format.ts";
import { offerUndo, showError } from "#renderer/lib/undo.ts";
import { useMay } from "#renderer/lib/use-may.ts";
import { Button } from "#renderer/ui/button.tsx";
import { EmptyState } from "#renderer/ui/empty-state.tsx";
import { ErrorState } from "#renderer/ui/error-state.tsx";
import { IconButton } from "#renderer/ui/icon-button.tsx";
import { Skeleton } from "#renderer/ui/skeleton.tsx";
import { FinancesPage } from "../finances-page.tsx";
import { BudgetTable } from "./budget-table.tsx";
import styles from "./budget.module.css";
import { PlanForm } from "./plan-form.tsx";
import { budgetOptions } from "./queries.ts";

/** What was planned of a year, and what became of it. */
export function BudgetPage() {
  const { t } = useTranslation();
  const format = useFormat();
  const [path, navigate] = useLocation();
  const asked = BudgetYear.safeParse(Number(new URLSearchParams(useSearch()).get("year"))).data;
  const { data, error, refetch } = useQuery(budgetOptions(asked ?? null));
  const go = (year: number) => navigate(`${path}?year=${year}`, { replace: true });
  return (
    <FinancesPage
      detail={
        data === undefined
          ? undefined
          : t("budget.detail", {
              from: format.shortDate(data.from),
              until: format.shortDate(data.until),
            })
      }
    >
      {error === null ? null : (
        <ErrorState message={errorMessage(error)} onRetry={() => void refetch()} />
      )}
      {data === undefined && error === null ? <Skeleton lines={6} /> : null}
      {data === undefined ? null : (
        <>
          <nav className={styles["years"]} aria-label={t("budget.yearOf")}>
            <IconButton
              icon={ChevronLeft}
              label={t("budget.yearBefore", { year: data.year - 1 })}
              onPress={() => go(data.year - 1)}
            />
            <strong aria-live="polite">{data.year}</strong>
            <IconButton
              icon={ChevronRight}
              label={t("budget.yearAfter", { year: data.year + 1 })}
              onPress={() => go(data.year + 1)}
            />
          </nav>
          <Year key={data.year} view={data} />
        </>
      )}
    </FinancesPage>
  );
}

function Year({ view }: { view: BudgetView }) {
  const { t } = useTranslation();
  const format = useFormat();
  const mayWrite = useMay("finances.write");
  /** The line that is planned now: another one, or one that is there. */
  const [planning, setPlanning] = useState<BudgetRowView | "new" | null>(null);
  const isPlanned = view.rows.some(({ id }) => id !== null);
  const last = view.years.findLast((year) => year < view.year);
  const copy = async (from: number) => {
    const { count, seq } = await call("budget.copy", { from, to: view.year });
    offerUndo(t("budget.done.copied", { count, formatted: format.number(count) }), seq);
  };
  const plan = (
    <Button variant="primary" icon={Plus} onPress={() => setPlanning("new")}>
      {t("budget.plan")}
    </Button>
  );
  return (
    <>
      {mayWrite && planning === null && isPlanned ? (
        <div className={styles["actions"]}>{plan}</div>
      ) : null}
      {planning === null ? null : (
        <PlanForm
          key={planning === "new" ? "new" : (planning.id ?? `${planning.category}`)}
          year={view.year}
          row={planning === "new" ? null : planning}
          onClose={() => setPlanning(null)}
        />
      )}
      {isPlanned || planning !== null ? null : (
        <EmptyState
          title={t("budget.emptyTitle", { year: view.year })}
          actions={
            mayWrite ? (
              <>
                {plan}
                {last === undefined ? null : (
                  <Button onPress={() => void copy(last).catch(showError)}>
                    {t("budget.copy", { year: last })}
                  </Button>
                )}
              </>
            ) : undefined
          }
        >
          <p>{t("budget.empty")}</p>
        </EmptyState>
      )}
      {view.rows.length === 0 ? null : (
        <BudgetTable rows={view.rows} {...(mayWrite ? { onChange: setPlanning } : {})} />
      )}
    </>
  );
}
