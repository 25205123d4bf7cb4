import { useQuery } from "@tanstack/react-query";
import { useState, type ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { StatementSums, YearView } from "#shared/domain/finances/books/views.ts";
import { errorMessage } from "#renderer/lib/failure-message.ts";
import { DateField } from "#renderer/ui/date-field.tsx";
import { ErrorState } from "#renderer/ui/error-state.tsx";
import { Skeleton } from "#renderer/ui/skeleton.tsx";
import styles from "../books.module.css";
import { statementsOptions } from "../queries.ts";
import { DraftsNote } from "./drafts-note.tsx";

/** What a statement is made of, up to the day that is asked for; what it lacks is said above. */
export function StatementFrame({
  year,
  children,
}: {
  year: YearView;
  children: (sums: StatementSums) => ReactNode;
}) {
  const { t } = useTranslation();
  const [until, setUntil] = useState<string | null>(null);
  const { data, error, refetch } = useQuery(statementsOptions({ year: year.id, until }));
  return (
    <>
      <search className={styles["filters"]}>
        <DateField label={t("books.until")} value={until ?? year.end} onChange={setUntil} />
      </search>
      {data === undefined ? null : (
        <DraftsNote drafts={data.drafts} isBeforeOpen={data.isBeforeOpen} />
      )}
      {error === null ? null : (
        <ErrorState message={errorMessage(error)} onRetry={() => void refetch()} />
      )}
      {data === undefined && error === null ? <Skeleton lines={8} /> : null}
      {data === undefined ? null : children(data)}
    </>
  );
}
