import { useQuery } from "@tanstack/react-query";
import { Vote } from "lucide-react";
import { useTranslation } from "react-i18next";
import { Link, useLocation } from "wouter";
import type { ElectionLine } from "#shared/domain/finances/campaign/views.ts";
import { errorMessage } from "#renderer/lib/failure-message.ts";
import { useFormat } from "#renderer/lib/format.ts";
import { useMay } from "#renderer/lib/use-may.ts";
import { Button } from "#renderer/ui/button.tsx";
import { EmptyState } from "#renderer/ui/empty-state.tsx";
import { ErrorState } from "#renderer/ui/error-state.tsx";
import { Skeleton } from "#renderer/ui/skeleton.tsx";
import { LinkedRow, Table } from "#renderer/ui/table.tsx";
import list from "../expenses/list/list.module.css";
import { FinancesPage } from "../finances-page.tsx";
import { electionsOptions } from "./queries.ts";

/** Every election, the latest first. */
export function CampaignsPage() {
  const { t } = useTranslation();
  const [, navigate] = useLocation();
  const mayWrite = useMay("finances.write");
  const { data, error, refetch } = useQuery(electionsOptions());
  const add = mayWrite ? (
    <Button variant="primary" icon={Vote} onPress={() => navigate("/finances/campaign/new")}>
      {t("campaign.list.add")}
    </Button>
  ) : undefined;
  const isNew = data?.length === 0;
  return (
    <FinancesPage actions={isNew ? undefined : add}>
      {error === null ? null : (
        <ErrorState message={errorMessage(error)} onRetry={() => void refetch()} />
      )}
      {data === undefined && error === null ? <Skeleton lines={4} /> : null}
      {isNew ? (
        <EmptyState title={t("campaign.list.emptyTitle")} actions={add}>
          <p>{t("campaign.list.empty")}</p>
        </EmptyState>
      ) : null}
      {data === undefined || isNew ? null : (
        <Table className={list["table"]}>
          <thead>
            <tr>
              <th scope="col">{t("campaign.list.election")}</th>
              <th scope="col">{t("campaign.list.votesOn")}</th>
              {(["ceiling", "spent", "received"] as const).map((column) => (
                <th key={column} scope="col" className={list["amount"]}>
                  {t(`campaign.list.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {data.map((line) => (
              <Row key={line.id} line={line} />
            ))}
          </tbody>
        </Table>
      )}
    </FinancesPage>
  );
}

function Row({ line }: { line: ElectionLine }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { id, fields, ceiling, needsAccount, spent, received } = line;
  return (
    <LinkedRow>
      <td>
        <Link href={`/finances/campaign/${id}`}>
          {t(`campaign.kinds.${fields.kind}`)}, {fields.place}
        </Link>
      </td>
      <td>{format.exactDate(fields.votesOn)}</td>
      <td className={list["amount"]} data-tabular>
        {!needsAccount
          ? t("campaign.list.noAccount")
          : ceiling.kind === "unknown"
            ? t("campaign.list.unknown")
            : format.euros(ceiling.cents)}
      </td>
      <td className={list["amount"]} data-tabular>
        {format.euros(spent)}
      </td>
      <td className={list["amount"]} data-tabular>
        {format.euros(received)}
      </td>
    </LinkedRow>
  );
}
