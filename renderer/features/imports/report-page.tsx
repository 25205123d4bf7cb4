import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { Link, useParams } from "wouter";
import { errorMessage } from "#renderer/lib/failure-message.ts";
import { InstantText } from "#renderer/lib/date-text.tsx";
import { EmptyState } from "#renderer/ui/empty-state.tsx";
import { ErrorState } from "#renderer/ui/error-state.tsx";
import { PageHeader } from "#renderer/ui/page-header.tsx";
import { Page, PageContent } from "#renderer/ui/page.tsx";
import { Skeleton } from "#renderer/ui/skeleton.tsx";
import { importsQueries } from "./imports.queries.ts";
import { KeptImport } from "./kept-import.tsx";

/** What an import did and said, as long as the journal has it. */
export function ReportPage() {
  const { t } = useTranslation();
  const seq = Number(useParams<{ seq: string }>().seq);
  const { data: kept, error, refetch } = useQuery(importsQueries.report(seq));
  return (
    <Page>
      <PageHeader
        eyebrow={<Link href="/people/import">{t("imports.page.title")}</Link>}
        title={kept == null ? t("imports.report.title") : t("imports.report.of", kept)}
        detail={kept == null ? undefined : <InstantText at={kept.at} />}
      />
      <PageContent>
        {error === null ? null : (
          <ErrorState message={errorMessage(error)} onRetry={() => void refetch()} />
        )}
        {kept === undefined && error === null ? <Skeleton lines={6} /> : null}
        {kept === null ? (
          <EmptyState title={t("imports.report.none")}>
            <p>{t("imports.report.noneDetail")}</p>
          </EmptyState>
        ) : null}
        {kept == null ? null : <KeptImport key={kept.seq} kept={kept} />}
      </PageContent>
    </Page>
  );
}
