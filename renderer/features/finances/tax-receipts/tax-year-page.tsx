import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { Link } from "wouter";
import { LAW_OF_REGIME } from "#shared/domain/finances/tax-receipts/regime.ts";
import type { TaxYearView } from "#shared/domain/finances/tax-receipts/views.ts";
import { errorMessage } from "#renderer/lib/failure-message.ts";
import { Banner } from "#renderer/ui/banner.tsx";
import { ErrorState } from "#renderer/ui/error-state.tsx";
import { PageHeader } from "#renderer/ui/page-header.tsx";
import { Page, PageContent } from "#renderer/ui/page.tsx";
import { Select } from "#renderer/ui/select.tsx";
import { Skeleton } from "#renderer/ui/skeleton.tsx";
import { DeclarationPart } from "./declaration-part.tsx";
import { IssuePart } from "./issue/issue-part.tsx";
import { LawNote, Sources } from "./law-note.tsx";
import { PartyCapPart } from "./party-cap-part.tsx";
import { taxYearOptions } from "./queries.ts";
import { ReceiptsPart } from "./receipts-part.tsx";
import { RefusedPart } from "./refused-part.tsx";
import { RegimePart } from "./regime/regime-part.tsx";
import { useTaxYear } from "./use-tax-year.ts";

/** The tax receipts of a year: what the collective may issue, to whom, what was issued, and what is declared of it. */
export function TaxYearPage() {
  const { t } = useTranslation();
  const { year, choose } = useTaxYear();
  const { data, error, refetch } = useQuery(taxYearOptions(year));
  const years = data?.years ?? [year];
  return (
    <Page>
      <PageHeader
        title={t("taxReceipts.title")}
        eyebrow={<Link href="/finances/income">{t("taxReceipts.back")}</Link>}
        actions={
          <Select
            label={t("taxReceipts.year")}
            options={years.map((one) => ({ id: String(one), label: String(one) }))}
            value={String(year)}
            onChange={(chosen) => choose(Number(chosen))}
          />
        }
      />
      <PageContent>
        {error === null ? null : (
          <ErrorState message={errorMessage(error)} onRetry={() => void refetch()} />
        )}
        {data === undefined && error === null ? <Skeleton lines={8} /> : null}
        {data === undefined ? null : <Year key={year} view={data} year={year} />}
      </PageContent>
    </Page>
  );
}

function Year({ view, year }: { view: TaxYearView; year: number }) {
  const { refusal, regime, receipts } = view;
  const isIssuing = refusal === null;
  return (
    <>
      <RegimePart
        regime={regime}
        year={year}
        refusal={refusal === null ? null : <Refusal refusal={refusal} />}
      />
      {view.partyCap === null ? null : <PartyCapPart partyCap={view.partyCap} year={year} />}
      {isIssuing ? <IssuePart donors={view.donors} year={year} /> : null}
      {isIssuing || receipts.length > 0 ? <ReceiptsPart receipts={receipts} year={year} /> : null}
      {view.refused.length === 0 ? null : <RefusedPart refused={view.refused} />}
      {isIssuing || receipts.length > 0 ? (
        <DeclarationPart declaration={view.declaration} year={year} />
      ) : null}
      <Sources />
    </>
  );
}

function Refusal({ refusal }: { refusal: NonNullable<TaxYearView["refusal"]> }) {
  const { t } = useTranslation();
  return (
    <Banner tone="warning">
      <p>{t(`taxReceipts.regime.refusal.${refusal}`)}</p>
      <LawNote law={LAW_OF_REGIME[refusal]} />
    </Banner>
  );
}
