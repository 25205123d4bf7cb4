import { useQuery, useQueryClient } from "@tanstack/react-query";
import { Send } from "lucide-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Link, useSearch } from "wouter";
import { FINANCE_PAGES, FinancePage } from "#shared/domain/finances/income/page.ts";
import { LANGUAGES } from "#shared/ipc/app.contract.ts";
import type { Output } from "#shared/ipc/contract.ts";
import type { ChosenFile } from "#shared/ipc/file-ref.ts";
import { call } from "#renderer/lib/client.ts";
import { errorMessage } from "#renderer/lib/failure-message.ts";
import { useFormat } from "#renderer/lib/format.ts";
import { JobProgress } from "#renderer/lib/job-progress.tsx";
import { PreviewFrame } from "#renderer/lib/preview-frame/preview-frame.tsx";
import { useJob } from "#renderer/lib/use-job.ts";
import { Banner } from "#renderer/ui/banner.tsx";
import { Button } from "#renderer/ui/button.tsx";
import { ErrorState } from "#renderer/ui/error-state.tsx";
import { PageHeader } from "#renderer/ui/page-header.tsx";
import { FixedPage } from "#renderer/ui/page.tsx";
import { SegmentedControl } from "#renderer/ui/segmented-control.tsx";
import { Skeleton } from "#renderer/ui/skeleton.tsx";
import { PeriodFields } from "../period-fields.tsx";
import { previewOptions } from "../queries.ts";
import { usePeriod } from "../use-period.ts";
import { PublishedPage } from "./published-page.tsx";
import styles from "./publish.module.css";

/** A page of finances for everybody: as it will go out, and what stands in its way. */
export function PublishPage() {
  const { t, i18n } = useTranslation();
  const client = useQueryClient();
  const asked = FinancePage.safeParse(new URLSearchParams(useSearch()).get("page")).data;
  const [page, setPage] = useState<FinancePage>(asked ?? "independence");
  const [language, setLanguage] = useState<(typeof LANGUAGES)[number]>(
    i18n.language === "en" ? "en" : "fr",
  );
  const { period, choose } = usePeriod();
  const choice = { page, language, ...period };
  const preview = useQuery(previewOptions(choice));
  const job = useJob("income.publishPage");
  const [refusal, setRefusal] = useState<string | null>(null);
  const [published, setPublished] = useState<{ file: string; folder: ChosenFile } | null>(null);

  const publish = async () => {
    setRefusal(null);
    try {
      const folder = await call("app.chooseFolder", { purpose: "publication" });
      if (folder === null) return;
      const { fileName } = await job.run({ ...choice, folder: folder.ref });
      setPublished({ file: fileName, folder });
    } catch (error) {
      setRefusal(errorMessage(error));
      // The guard may have found what was written since the preview was made.
      await client.invalidateQueries({ queryKey: ["journal", "financePage"] });
    }
  };
  if (published !== null) {
    return <PublishedPage {...published} onAgain={() => setPublished(null)} />;
  }
  const isChecking = preview.isPlaceholderData || preview.isFetching;
  return (
    <FixedPage>
      <PageHeader
        full
        title={t("income.publish.title")}
        eyebrow={<Link href="/finances/income/independence">{t("income.statement.title")}</Link>}
        detail={t("income.publish.detail")}
      />
      <div className={styles["columns"]}>
        <div className={styles["preview"]}>
          {preview.data === undefined ? (
            <div className={styles["waiting"]}>
              {preview.error === null ? (
                <Skeleton lines={6} />
              ) : (
                <ErrorState
                  message={errorMessage(preview.error)}
                  onRetry={() => void preview.refetch()}
                />
              )}
            </div>
          ) : (
            <PreviewFrame
              title={t("income.publish.previewOf", { title: t(`income.pages.${page}`) })}
              html={preview.data.html}
            />
          )}
        </div>
        <div className={styles["side"]}>
          <SegmentedControl
            label={t("income.publish.page")}
            hideLabel={false}
            segments={FINANCE_PAGES.map((id) => ({ id, label: t(`income.publish.pages.${id}`) }))}
            value={page}
            onChange={setPage}
          />
          <PeriodFields period={period} onChange={choose} />
          <SegmentedControl
            label={t("income.publish.language")}
            hideLabel={false}
            segments={LANGUAGES.map((id) => ({ id, label: t(`publication.languages.${id}`) }))}
            value={language}
            onChange={setLanguage}
          />
          {refusal === null ? null : (
            <Banner tone="danger" live>
              {refusal}
            </Banner>
          )}
          {job.progress === null ? (
            <Button
              variant="primary"
              icon={Send}
              isDisabled={isChecking || preview.data?.obstacles.length !== 0}
              aria-describedby="publish-reason"
              onPress={() => void publish()}
            >
              {t("income.publish.publish")}
            </Button>
          ) : (
            <JobProgress job={job} label={t("income.publish.publishing")} />
          )}
          <div id="publish-reason" aria-live="polite" className={styles["reason"]}>
            {isChecking ? <p>{t("income.publish.checking")}</p> : null}
            {isChecking || preview.data === undefined ? null : <Obstacles preview={preview.data} />}
          </div>
        </div>
      </div>
    </FixedPage>
  );
}

function Obstacles({ preview }: { preview: Output<"income.previewPage"> }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { obstacles, earlier, leaks } = preview;
  if (obstacles.length === 0) return <p>{t("income.publish.ready")}</p>;
  const days = {
    from: earlier === null ? "" : format.shortDate(earlier.from),
    until: earlier === null ? "" : format.shortDate(earlier.until),
  };
  return (
    <>
      <ul className={styles["obstacles"]}>
        {obstacles.map((one) => (
          <li key={one}>{t(`income.publish.obstacles.${one}`, days)}</li>
        ))}
      </ul>
      {leaks.length === 0 ? null : (
        <>
          <h2 className={styles["heading"]}>{t("income.publish.leaks")}</h2>
          <ul className={styles["obstacles"]}>
            {leaks.map(({ kind, found, before, after, start }) => (
              <li key={`${kind} ${start}`}>
                {t(`income.publish.leakKinds.${kind}`)}
                <br />
                {before}
                <mark>{found}</mark>
                {after}
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
