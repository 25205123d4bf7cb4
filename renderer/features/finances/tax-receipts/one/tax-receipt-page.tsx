import { useQuery } from "@tanstack/react-query";
import { useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { Link, useParams } from "wouter";
import type { ReceiptView } from "#shared/domain/finances/tax-receipts/views.ts";
import { errorMessage } from "#renderer/lib/failure-message.ts";
import { focusAfterForm } from "#renderer/lib/focus-after-form.ts";
import { useFormat } from "#renderer/lib/format.ts";
import { useMay } from "#renderer/lib/use-may.ts";
import { Banner } from "#renderer/ui/banner.tsx";
import { Button } from "#renderer/ui/button.tsx";
import { ErrorState } from "#renderer/ui/error-state.tsx";
import { PageHeader } from "#renderer/ui/page-header.tsx";
import { Page, PageContent } from "#renderer/ui/page.tsx";
import { Skeleton } from "#renderer/ui/skeleton.tsx";
import { taxReceiptOptions } from "../queries.ts";
import styles from "../tax-receipts.module.css";
import { WritePdf } from "../write-pdf.tsx";
import { CancelForm } from "./cancel-form.tsx";
import { ReceiptFacts } from "./receipt-facts.tsx";

/** A tax receipt: what it says, whether it stands, and how it is written out or cancelled. */
export function TaxReceiptPage() {
  const { id } = useParams<{ id: string }>();
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(taxReceiptOptions(id));
  const back = data === undefined ? "" : `?year=${data.year}`;
  return (
    <Page>
      <PageHeader
        title={
          data === undefined
            ? t("taxReceipts.title")
            : t("taxReceipts.one.title", { number: data.number })
        }
        eyebrow={
          <Link href={`/finances/income/tax-receipts${back}`}>{t("taxReceipts.title")}</Link>
        }
      />
      <PageContent narrow>
        {error === null ? null : (
          <ErrorState message={errorMessage(error)} onRetry={() => void refetch()} />
        )}
        {data === undefined && error === null ? <Skeleton lines={6} /> : null}
        {data === undefined ? null : <Receipt key={id} receipt={data} />}
      </PageContent>
    </Page>
  );
}

function Receipt({ receipt }: { receipt: ReceiptView }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { cancelled, differs, id } = receipt;
  return (
    <>
      {cancelled === null ? null : (
        <Banner>
          {t("taxReceipts.one.cancelledOn", {
            day: format.exactDate(cancelled.on),
            reason: cancelled.reason,
          })}
        </Banner>
      )}
      {differs ? <Banner tone="warning">{t("taxReceipts.one.differs")}</Banner> : null}
      <ReceiptFacts receipt={receipt} />
      {cancelled === null ? (
        <>
          <WritePdf what={{ kind: "one", id }} label={t("taxReceipts.receipts.writeOne")} />
          <Cancelling receipt={receipt} />
        </>
      ) : null}
    </>
  );
}

function Cancelling({ receipt }: { receipt: ReceiptView }) {
  const { t } = useTranslation();
  const mayWrite = useMay("finances.write");
  const [isOpen, setOpen] = useState(false);
  const section = useRef<HTMLDivElement>(null);
  if (!mayWrite) return null;
  const close = () => {
    setOpen(false);
    focusAfterForm(section.current);
  };
  return (
    <div ref={section} className={styles["section"]}>
      {isOpen ? (
        <CancelForm receipt={receipt} onClose={close} />
      ) : (
        <Button onPress={() => setOpen(true)}>{t("taxReceipts.one.cancel")}</Button>
      )}
    </div>
  );
}
