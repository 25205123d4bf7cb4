import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { Link } from "wouter";
import { errorMessage } from "#renderer/lib/failure-message.ts";
import { useFormat } from "#renderer/lib/format.ts";
import { EmptyState } from "#renderer/ui/empty-state.tsx";
import { ErrorState } from "#renderer/ui/error-state.tsx";
import { Skeleton } from "#renderer/ui/skeleton.tsx";
import { StatusTag } from "#renderer/ui/status-tag.tsx";
import { LinkedRow, Table } from "#renderer/ui/table.tsx";
import styles from "./cases.module.css";
import { casesOptions } from "./queries.ts";

/** The cases that one handles, the one that moved last first. */
export function CaseList() {
  const { t } = useTranslation();
  const format = useFormat();
  const { data, error, refetch } = useQuery(casesOptions());
  if (error !== null) {
    return <ErrorState message={errorMessage(error)} onRetry={() => void refetch()} />;
  }
  if (data === undefined) return <Skeleton lines={4} />;
  if (data.cases.length === 0) {
    return <EmptyState title={t("cases.empty.title")}>{t("cases.empty.detail")}</EmptyState>;
  }
  return (
    <Table>
      <thead>
        <tr>
          <th scope="col">{t("cases.list.title")}</th>
          <th scope="col">{t("cases.list.protocol")}</th>
          <th scope="col">{t("cases.list.received")}</th>
          <th scope="col">{t("cases.list.last")}</th>
          <th scope="col">{t("cases.list.handlers")}</th>
        </tr>
      </thead>
      <tbody>
        {data.cases.map((one) => (
          <LinkedRow key={one.id}>
            <td>
              <Link href={`/cases/of/${one.id}`}>{one.title}</Link>
              <div className={styles["tags"]}>
                {one.isUrgent ? <StatusTag tone="danger">{t("cases.urgent")}</StatusTag> : null}
                {one.standing === "closed" ? <StatusTag>{t("cases.closed")}</StatusTag> : null}
              </div>
            </td>
            <td>{one.protocol}</td>
            <td>{format.date(one.receivedOn)}</td>
            <td>{format.instant(one.lastAt)}</td>
            <td>{format.number(one.handlers)}</td>
          </LinkedRow>
        ))}
      </tbody>
    </Table>
  );
}
