import { useQuery } from "@tanstack/react-query";
import { FileSpreadsheet, Pencil, Trash2 } from "lucide-react";
import { useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import { Link, useLocation, useParams } from "wouter";
import type { ElectionView } from "#shared/domain/finances/campaign/views.ts";
import { call } from "#renderer/lib/client.ts";
import { errorMessage } from "#renderer/lib/failure-message.ts";
import { useFormat } from "#renderer/lib/format.ts";
import { offerUndo, showError } from "#renderer/lib/undo.ts";
import { useDraft } from "#renderer/lib/use-draft.ts";
import { useJob } from "#renderer/lib/use-job.ts";
import { useMay } from "#renderer/lib/use-may.ts";
import { Banner } from "#renderer/ui/banner.tsx";
import { Button } from "#renderer/ui/button.tsx";
import { ErrorState } from "#renderer/ui/error-state.tsx";
import { PageHeader } from "#renderer/ui/page-header.tsx";
import { Page, PageContent } from "#renderer/ui/page.tsx";
import { Skeleton } from "#renderer/ui/skeleton.tsx";
import styles from "./campaign.module.css";
import { CandidateList } from "./candidate-list.tsx";
import { DonorTable } from "./donor-table.tsx";
import { ElectionForm } from "./election-form.tsx";
import { ElectionValues, valuesOf } from "./election-values.ts";
import { Facts } from "./facts.tsx";
import { GiftSection } from "./gift-section.tsx";
import { HeadingTable } from "./heading-table.tsx";
import { Limits } from "./limits.tsx";
import { electionOptions } from "./queries.ts";
import { SpendingSection } from "./spending-section.tsx";

/** An election with its account: each limit, what was spent, what was given and by whom. */
export function ElectionPage() {
  const { id } = useParams<{ id: string }>();
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(electionOptions(id));
  const [isChanging, setChanging] = useState(false);
  return (
    <Page>
      <PageHeader
        eyebrow={<Link href="/finances/campaign">{t("campaign.one.back")}</Link>}
        title={
          data === undefined
            ? t("campaign.form.changeTitle")
            : `${t(`campaign.kinds.${data.fields.kind}`)}, ${data.fields.place}`
        }
        actions={
          data === undefined || isChanging ? undefined : (
            <Actions view={data} onChange={() => setChanging(true)} />
          )
        }
      />
      <PageContent>
        {error === null ? null : (
          <ErrorState message={errorMessage(error)} onRetry={() => void refetch()} />
        )}
        {data === undefined && error === null ? <Skeleton lines={8} /> : null}
        {data === undefined ? null : isChanging ? (
          <Change view={data} onClose={() => setChanging(false)} />
        ) : (
          <Account view={data} />
        )}
      </PageContent>
    </Page>
  );
}

function Account({ view }: { view: ElectionView }) {
  const { t } = useTranslation();
  return (
    <>
      <Facts view={view} />
      <CandidateList view={view} />
      <Limits view={view} />
      <SpendingSection view={view} />
      <GiftSection view={view} />
      <DonorTable view={view} />
      <HeadingTable view={view} />
      <p className={styles["soft"]}>{t("campaign.remembered")}</p>
    </>
  );
}

function Change({ view, onClose }: { view: ElectionView; onClose: () => void }) {
  const { t } = useTranslation();
  const { euros } = useFormat();
  const initial = useMemo(() => valuesOf(view.fields, euros), [view, euros]);
  const draft = useDraft(`election:${view.id}`, ElectionValues, initial);
  if (!draft.isReady) return null;
  const close = () => {
    draft.clear();
    onClose();
  };
  return (
    <ElectionForm
      initial={draft.value}
      onType={draft.set}
      onSave={async (fields) => {
        const { seq } = await call("campaign.update", { id: view.id, fields });
        if (seq !== null) offerUndo(t("campaign.done.updated"), seq);
        close();
      }}
      onCancel={close}
    />
  );
}

function Actions({ view, onChange }: { view: ElectionView; onChange: () => void }) {
  const { t, i18n } = useTranslation();
  const [, navigate] = useLocation();
  const mayWrite = useMay("finances.write");
  const job = useJob("campaign.export");
  const [said, setSaid] = useState<string | null>(null);
  const isEmpty = view.spending.length === 0 && view.gifts.length === 0;
  const remove = async () => {
    const { seq } = await call("campaign.remove", { id: view.id });
    offerUndo(t("campaign.done.removed"), seq);
    navigate("/finances/campaign");
  };
  const write = async (format: "csv" | "xlsx") => {
    setSaid(null);
    const folder = await call("app.chooseFolder", { purpose: "books" });
    if (folder === null) return;
    const language = i18n.language === "en" ? "en" : "fr";
    const { fileNames } = await job.run({ id: view.id, format, language, folder: folder.ref });
    setSaid(t("campaign.one.exported", { folder: folder.name, files: fileNames.join(", ") }));
  };
  return (
    <>
      {said === null ? null : <Banner live>{said}</Banner>}
      {isEmpty
        ? null
        : (["csv", "xlsx"] as const).map((format) => (
            <Button
              key={format}
              icon={FileSpreadsheet}
              isDisabled={job.progress !== null}
              onPress={() => void write(format).catch(showError)}
            >
              {t(format === "csv" ? "campaign.one.exportCsv" : "campaign.one.exportXlsx")}
            </Button>
          ))}
      {mayWrite ? (
        <Button icon={Pencil} onPress={onChange}>
          {t("campaign.one.change")}
        </Button>
      ) : null}
      {mayWrite && isEmpty ? (
        <Button icon={Trash2} onPress={() => void remove().catch(showError)}>
          {t("campaign.one.remove")}
        </Button>
      ) : null}
    </>
  );
}
