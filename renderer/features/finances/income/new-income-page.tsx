import { useQuery } from "@tanstack/react-query";
import { useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { Link, useLocation, useSearch } from "wouter";
import { Id } from "#shared/domain/kernel/ids.ts";
import { call } from "#renderer/lib/client.ts";
import { todayIso } from "#renderer/lib/dates.ts";
import { useFormat } from "#renderer/lib/format.ts";
import { offerUndo } from "#renderer/lib/undo.ts";
import { useDraft } from "#renderer/lib/use-draft.ts";
import { Banner } from "#renderer/ui/banner.tsx";
import { Button } from "#renderer/ui/button.tsx";
import { PageHeader } from "#renderer/ui/page-header.tsx";
import { Page, PageContent } from "#renderer/ui/page.tsx";
import { IncomeForm } from "./income-form.tsx";
import { emptyValues, IncomeValues, withKind } from "./income-values.ts";
import { unexplainedOptions } from "./queries.ts";

/** One receipt after the other; or the source of an entry that is in the books already. */
export function NewIncomePage() {
  const entry = Id.safeParse(new URLSearchParams(useSearch()).get("entry")).data ?? null;
  return entry === null ? <NewIncome key="new" /> : <Explained key={entry} entry={entry} />;
}

function NewIncome() {
  const [empty] = useState(() => emptyValues(todayIso()));
  return <Entry empty={empty} place="income-new" entry={null} />;
}

function Explained({ entry }: { entry: string }) {
  const format = useFormat();
  const { data } = useQuery(unexplainedOptions(entry));
  const [empty] = useState(() => emptyValues(todayIso()));
  if (data === undefined) return null;
  const initial: IncomeValues = {
    ...empty,
    ...withKind(empty, data.kind),
    receivedOn: data.date,
    label: data.label.slice(0, 200),
    amount: format.euros(data.cents),
  };
  return <Entry empty={initial} place={`income-of:${entry}`} entry={entry} />;
}

interface EntryProps {
  empty: IncomeValues;
  /** Where its draft is kept. */
  place: string;
  entry: string | null;
}

function Entry({ empty, place, entry }: EntryProps) {
  const { t } = useTranslation();
  const [, navigate] = useLocation();
  const [start] = useState(empty);
  const [round, setRound] = useState(0);
  const draft = useDraft(place, IncomeValues, start);
  /** The button that was pressed asks for the next one. */
  const goesOn = useRef(false);
  const back = entry === null ? "/finances/income" : "/finances/income/independence";
  return (
    <Page>
      <PageHeader
        title={t("income.form.newTitle")}
        eyebrow={<Link href={back}>{t("income.list.title")}</Link>}
      />
      <PageContent narrow>
        {entry === null ? null : <Banner>{t("income.form.fromBooks")}</Banner>}
        {draft.isReady ? (
          <IncomeForm
            key={`${round} ${draft.wasRestored}`}
            initial={draft.value}
            onType={draft.set}
            submitLabel={t("income.form.save")}
            but={null}
            onEscape={() => navigate(back)}
            onSave={async (fields) => {
              const { seq } = await call("income.create", { fields, entry });
              draft.clear();
              offerUndo(t("income.done.created"), seq);
              if (goesOn.current) setRound(round + 1);
              else navigate(back);
            }}
            others={
              entry === null ? (
                <Button type="submit" onPressStart={() => (goesOn.current = true)}>
                  {t("income.form.saveNext")}
                </Button>
              ) : null
            }
          />
        ) : null}
      </PageContent>
    </Page>
  );
}
