import { useQuery } from "@tanstack/react-query";
import { Send } from "lucide-react";
import { useTranslation } from "react-i18next";
import { useLocation } from "wouter";
import type { StatementView } from "#shared/domain/finances/income/views.ts";
import { errorMessage } from "#renderer/lib/failure-message.ts";
import { useFormat } from "#renderer/lib/format.ts";
import { useMay } from "#renderer/lib/use-may.ts";
import { Button } from "#renderer/ui/button.tsx";
import { ErrorState } from "#renderer/ui/error-state.tsx";
import { Skeleton } from "#renderer/ui/skeleton.tsx";
import { FinancesPage } from "../finances-page.tsx";
import { DefinitionPart } from "./definition-part.tsx";
import { EntryTable } from "./entry-table.tsx";
import { FigureTable } from "./figure-table.tsx";
import { PeriodFields } from "./period-fields.tsx";
import { statementOptions } from "./queries.ts";
import styles from "./statement.module.css";
import { usePeriod, type Period } from "./use-period.ts";

/** Whether the collective is independent: the answer, what makes it so, and the definition. */
export function StatementPage() {
  const { t } = useTranslation();
  const [, navigate] = useLocation();
  const mayWrite = useMay("finances.write");
  const { period, choose } = usePeriod();
  const { data, error, refetch } = useQuery(statementOptions(period));
  const asked = new URLSearchParams({ ...period });
  return (
    <FinancesPage detail={t("income.statement.detail")}>
      <div className={styles["bar"]}>
        <PeriodFields period={period} onChange={choose} />
        {mayWrite ? (
          <Button
            icon={Send}
            onPress={() => navigate(`/finances/income/publish?${asked.toString()}`)}
          >
            {t("income.statement.publish")}
          </Button>
        ) : null}
      </div>
      {error === null ? null : (
        <ErrorState message={errorMessage(error)} onRetry={() => void refetch()} />
      )}
      {data === undefined && error === null ? <Skeleton lines={6} /> : null}
      {data === undefined ? null : <Statement view={data} period={period} />}
    </FinancesPage>
  );
}

function Statement({ view, period }: { view: StatementView; period: Period }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { verdict, breaking, unknown, returned } = view;
  const days = { from: format.shortDate(period.from), until: format.shortDate(period.until) };
  return (
    <>
      <section className={styles["verdict"]} data-verdict={verdict} aria-live="polite">
        <h2 className={styles["answer"]}>{t(`income.statement.${verdict}`, days)}</h2>
        <p className={styles["soft"]}>{t(`income.statement.${verdict}Detail`)}</p>
        {view.definition === null ? (
          <p className={styles["soft"]}>{t("income.statement.noDefinition")}</p>
        ) : null}
      </section>
      <EntryTable title={t("income.statement.unknown")} entries={unknown} isToSay />
      <EntryTable
        title={t(
          verdict === "blocked" ? "income.statement.wouldBreak" : "income.statement.breaking",
        )}
        entries={breaking}
      />
      <EntryTable
        title={t("income.statement.returned")}
        detail={t("income.statement.returnedDetail")}
        entries={returned}
      />
      <FigureTable view={view} />
      <DefinitionPart view={view} />
    </>
  );
}
