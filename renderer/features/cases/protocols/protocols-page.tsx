import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { Link } from "wouter";
import { errorMessage } from "#renderer/lib/failure-message.ts";
import { useMay } from "#renderer/lib/use-may.ts";
import { EmptyState } from "#renderer/ui/empty-state.tsx";
import { ErrorState } from "#renderer/ui/error-state.tsx";
import { PageHeader } from "#renderer/ui/page-header.tsx";
import { Page, PageContent } from "#renderer/ui/page.tsx";
import { Skeleton } from "#renderer/ui/skeleton.tsx";
import { protocolsOptions } from "../queries.ts";
import { AddProtocol } from "./add-protocol.tsx";
import { ProtocolPart } from "./protocol-part.tsx";

/** What the collective does with what is reported to it, and who of its teams is ready for it. */
export function ProtocolsPage() {
  const { t } = useTranslation();
  const mayWrite = useMay("cases.write");
  const { data, error, refetch } = useQuery(protocolsOptions());
  return (
    <Page>
      <PageHeader
        title={t("cases.protocols.title")}
        detail={t("cases.protocols.detail")}
        eyebrow={<Link href="/cases">{t("cases.title")}</Link>}
      />
      <PageContent>
        {error === null ? null : (
          <ErrorState message={errorMessage(error)} onRetry={() => void refetch()} />
        )}
        {data === undefined && error === null ? <Skeleton lines={6} /> : null}
        {data?.protocols.length === 0 ? (
          <EmptyState title={t("cases.protocols.emptyTitle")}>
            {t("cases.protocols.empty")}
          </EmptyState>
        ) : null}
        {data?.protocols.map((protocol) => (
          <ProtocolPart key={protocol.id} protocol={protocol} />
        ))}
        {mayWrite ? <AddProtocol /> : null}
      </PageContent>
    </Page>
  );
}
