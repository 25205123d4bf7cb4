import { useQuery } from "@tanstack/react-query";
import { Trash2 } from "lucide-react";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { Link, useLocation, useParams } from "wouter";
import type { IncomeView } from "#shared/domain/finances/income/views.ts";
import { call } from "#renderer/lib/client.ts";
import { errorMessage } from "#renderer/lib/failure-message.ts";
import { useFormat } from "#renderer/lib/format.ts";
import { offerUndo, showError } from "#renderer/lib/undo.ts";
import { useDraft } from "#renderer/lib/use-draft.ts";
import { useMay } from "#renderer/lib/use-may.ts";
import { Button } from "#renderer/ui/button.tsx";
import { ErrorState } from "#renderer/ui/error-state.tsx";
import { PageHeader } from "#renderer/ui/page-header.tsx";
import { Page, PageContent } from "#renderer/ui/page.tsx";
import { Skeleton } from "#renderer/ui/skeleton.tsx";
import { IncomeForm } from "./income-form.tsx";
import { IncomeValues, valuesOf } from "./income-values.ts";
import styles from "./income.module.css";
import { oneIncome } from "./queries.ts";

/** What came in: to be changed by the treasury, to be read by others. */
export function OneIncomePage() {
  const { id } = useParams<{ id: string }>();
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(oneIncome(id));
  const mayWrite = useMay("finances.write");
  return (
    <Page>
      <PageHeader
        title={data === undefined ? t("income.one.title") : titleOf(data) || t("income.one.title")}
        eyebrow={<Link href="/finances/income">{t("income.list.title")}</Link>}
        detail={mayWrite ? t("income.one.inBooks") : undefined}
        actions={mayWrite && data !== undefined ? <RemoveButton id={id} /> : undefined}
      />
      <PageContent narrow>
        {error === null ? null : (
          <ErrorState message={errorMessage(error)} onRetry={() => void refetch()} />
        )}
        {data === undefined && error === null ? <Skeleton lines={6} /> : null}
        {data === undefined ? null : mayWrite ? (
          <Change key={id} view={data} />
        ) : (
          <Facts view={data} />
        )}
      </PageContent>
    </Page>
  );
}

const titleOf = ({ label, giverNamed, giverName }: IncomeView) =>
  label || (giverNamed?.name ?? giverName);

function RemoveButton({ id }: { id: string }) {
  const { t } = useTranslation();
  const [, navigate] = useLocation();
  const remove = async () => {
    const { seq } = await call("income.remove", { id });
    offerUndo(t("income.done.removed"), seq);
    navigate("/finances/income");
  };
  return (
    <Button icon={Trash2} onPress={() => void remove().catch(showError)}>
      {t("income.one.remove")}
    </Button>
  );
}

function Change({ view }: { view: IncomeView }) {
  const { t } = useTranslation();
  const format = useFormat();
  const [, navigate] = useLocation();
  const { euros } = format;
  const initial = useMemo(() => valuesOf(view, euros), [view, euros]);
  const draft = useDraft(`income:${view.id}`, IncomeValues, initial);
  const back = () => navigate("/finances/income");
  if (!draft.isReady) return null;
  return (
    <IncomeForm
      key={`${draft.wasRestored}`}
      initial={draft.value}
      onType={draft.set}
      submitLabel={t("income.form.save")}
      but={view.id}
      onEscape={back}
      onSave={async (fields) => {
        const { seq } = await call("income.update", { id: view.id, fields });
        draft.clear();
        if (seq !== null) offerUndo(t("income.done.updated"), seq);
        back();
      }}
      others={
        <Button
          variant="quiet"
          onPress={() => {
            draft.clear();
            back();
          }}
        >
          {t("app.ui.cancel")}
        </Button>
      }
    />
  );
}

function Facts({ view }: { view: IncomeView }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { kind, source, channel, cents, receivedOn, giverNamed, giverName, returned } = view;
  const facts = [
    [t("income.form.kind"), t(`income.kinds.${kind}`)],
    [t("income.form.day"), format.exactDate(receivedOn)],
    [t("income.form.amount"), format.euros(cents)],
    [t("income.form.channel"), t(`income.channels.${channel}`)],
    [t("income.form.giver"), giverNamed?.name ?? giverName],
    [t("income.form.source"), t(`income.sources.${source}`)],
    [t("income.form.body"), view.bodyNamed?.name ?? ""],
    [
      t("income.form.returned"),
      returned === null ? "" : `${format.euros(returned.cents)}, ${format.exactDate(returned.on)}`,
    ],
    [t("income.form.note"), view.note],
  ].filter(([, said]) => said !== "");
  return (
    <dl className={styles["facts"]}>
      {facts.map(([name, said]) => (
        <div key={name} style={{ display: "contents" }}>
          <dt>{name}</dt>
          <dd>{said}</dd>
        </div>
      ))}
    </dl>
  );
}
