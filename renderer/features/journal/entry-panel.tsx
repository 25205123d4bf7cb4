import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { Link } from "wouter";
import type { Output } from "#shared/ipc/contract.ts";
import { InstantText } from "#renderer/lib/date-text.tsx";
import { errorMessage } from "#renderer/lib/failure-message.ts";
import { Slot, useFeatures } from "#renderer/lib/features.tsx";
import { useFormat } from "#renderer/lib/format.ts";
import { ErrorState } from "#renderer/ui/error-state.tsx";
import { SidePanel } from "#renderer/ui/side-panel.tsx";
import { Skeleton } from "#renderer/ui/skeleton.tsx";
import { StatusTag } from "#renderer/ui/status-tag.tsx";
import styles from "./entry-panel.module.css";
import { EntryRecord } from "./entry-record.tsx";
import { journalQueries } from "./queries.ts";
import { placesOf } from "./subject-places.ts";
import { UndoEntry } from "./undo-entry.tsx";
import { useCanUndo } from "./undoable.ts";
import { useSentence } from "./use-sentence.ts";

interface EntryPanelProps {
  seq: number;
  onShow: (seq: number) => void;
  onClose: () => void;
}

/** One entry whole, beside the list. */
export function EntryPanel({ seq, onShow, onClose }: EntryPanelProps) {
  const { t } = useTranslation();
  const sentence = useSentence();
  const { data, error, refetch } = useQuery(journalQueries.entry(seq));
  return (
    <SidePanel
      title={data === undefined ? t("journal.number", { seq }) : sentence(data.entry)}
      detail={data === undefined ? undefined : <InstantText at={data.entry.at} />}
      takesFocus
      onClose={onClose}
    >
      {error === null ? null : (
        <ErrorState message={errorMessage(error)} onRetry={() => void refetch()} />
      )}
      {data === undefined && error === null ? <Skeleton lines={5} /> : null}
      {data === undefined ? null : <Entry data={data} onShow={onShow} />}
    </SidePanel>
  );
}

interface EntryProps {
  data: Output<"journal.entry">;
  onShow: (seq: number) => void;
}

function Entry({ data, onShow }: EntryProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const features = useFeatures();
  const { entry, records, moreRows } = data;
  const canUndo = useCanUndo();
  return (
    <div className={styles["entry"]}>
      <p className={styles["links"]}>
        {placesOf(features, entry.subject).map(({ path, name }) => (
          <Link key={path} href={path}>
            {name}
          </Link>
        ))}
        <Slot name="journalEntry" entry={entry} />
        {entry.undone ? <StatusTag>{t("journal.undone")}</StatusTag> : null}
        {canUndo(entry) ? <UndoEntry entry={entry} onShow={onShow} /> : null}
      </p>
      {records.length === 0 ? <p>{t("journal.entry.noField")}</p> : null}
      {records.map((record) => (
        <EntryRecord key={`${record.key}-${record.act}`} record={record} />
      ))}
      {moreRows > 0 ? (
        <p className={styles["soft"]}>
          {t("journal.entry.moreRows", { count: moreRows, formatted: format.number(moreRows) })}
        </p>
      ) : null}
      <Seals data={data} />
    </div>
  );
}

function Seals({ data }: { data: Output<"journal.entry"> }) {
  const { t } = useTranslation();
  const short = (data.hash.slice(0, 16).match(/.{4}/gu) ?? []).join(" ");
  return (
    <dl className={styles["seals"]}>
      <dt>{t("journal.entry.number")}</dt>
      <dd>{data.entry.seq}</dd>
      <dt>{t("journal.entry.hash")}</dt>
      <dd className={styles["hash"]}>{short}</dd>
      <dt>{t("journal.entry.signature")}</dt>
      <dd>{t(data.intact ? "journal.entry.intact" : "journal.entry.broken")}</dd>
      {data.isProven ? null : (
        <>
          <dt>{t("journal.entry.author")}</dt>
          <dd>{t("journal.entry.believed")}</dd>
        </>
      )}
    </dl>
  );
}
