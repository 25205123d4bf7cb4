import { useQueryClient, type QueryClient } from "@tanstack/react-query";
import type { Editor } from "@tiptap/core";
import { ChevronDown, ChevronUp } from "lucide-react";
import { useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import {
  CONFIDENTIALITIES,
  type AgendaItem,
  type Confidentiality,
  type Meeting,
} from "#shared/domain/meetings/meeting.ts";
import { failureMessage } from "#renderer/lib/failure-message.ts";
import { Banner } from "#renderer/ui/banner.tsx";
import { Button } from "#renderer/ui/button.tsx";
import { IconButton } from "#renderer/ui/icon-button.tsx";
import { SegmentedControl } from "#renderer/ui/segmented-control.tsx";
import { CONFIDENTIALITY_ICONS } from "./confidentiality-tag.tsx";
import styles from "./item-minutes.module.css";
import { flushItems, itemSaver, showItem, useSaveStatus } from "./item-savers.ts";
import { documentOf, MinutesEditor, type MinutesEditorProps } from "./minutes/minutes-editor.tsx";
import { newestItem } from "./newest-minutes.ts";
import { meetingKey } from "./queries.ts";
import { toBlocks } from "./minutes/to-blocks.ts";

export interface ItemMinutesProps {
  meetingId: string;
  item: AgendaItem;
  index: number;
  count: number;
  onStep: (step: 1 | -1) => void;
  onClassify: (kind: Confidentiality) => void;
  host: MinutesEditorProps["host"];
  editors: MinutesEditorProps["editors"];
  onEditor: (editor: Editor | null) => void;
}

/** One item in the middle of the page. Give it a `key`: another item is another editor. */
export function ItemMinutes({
  meetingId,
  item,
  index,
  count,
  onStep,
  onClassify,
  host,
  editors,
  onEditor,
}: ItemMinutesProps) {
  const { t, i18n } = useTranslation();
  const client = useQueryClient();
  const [{ saver, blocks }] = useState(() => startWriting(client, meetingId, item));
  const editor = useRef<Editor | null>(null);
  useEffect(() => showItem(item.id), [item.id]);

  // Somebody else saved since: shown only where nothing is unsaved here. An older version is a
  // reading that an answered save has overtaken.
  useEffect(() => {
    const { state } = saver;
    if (state.kind !== "saved" || item.version <= state.version) return;
    saver.adopt(item.version);
    editor.current?.commands.setContent(documentOf(item.minutes), { emitUpdate: false });
  }, [saver, item.version, item.minutes]);

  return (
    <section className={styles["item"]} aria-labelledby="item-title">
      <header className={styles["header"]}>
        <div className={styles["titles"]}>
          <div className={styles["steps"]}>
            <p className={styles["number"]}>
              {t("meetings.agenda.number", { index: index + 1, count })}
            </p>
            <IconButton
              icon={ChevronUp}
              label={t("meetings.page.previousItem")}
              shortcut="alt+PageUp"
              isDisabled={index === 0}
              onPress={() => onStep(-1)}
            />
            <IconButton
              icon={ChevronDown}
              label={t("meetings.page.nextItem")}
              shortcut="alt+PageDown"
              isDisabled={index === count - 1}
              onPress={() => onStep(1)}
            />
          </div>
          <h2 id="item-title" className={styles["title"]}>
            {item.title}
          </h2>
        </div>
        <SegmentedControl
          label={t("meetings.agenda.confidentiality")}
          segments={CONFIDENTIALITIES.map((kind) => ({
            id: kind,
            label: t(`meetings.agenda.kinds.${kind}`),
            icon: CONFIDENTIALITY_ICONS[kind],
          }))}
          value={item.confidentiality}
          onChange={onClassify}
        />
      </header>
      <SaveTrouble />
      <MinutesEditor
        key={i18n.language}
        itemId={item.id}
        editors={editors}
        label={t("meetings.minutes.label", { title: item.title })}
        blocks={blocks}
        onTyped={(document) => saver.typed(document)}
        onBlur={() => void saver.flush()}
        host={host}
        onEditor={(next) => {
          editor.current = next;
          onEditor(next);
        }}
      />
    </section>
  );
}

function startWriting(client: QueryClient, meetingId: string, shown: AgendaItem) {
  const item = newestItem(shown, client.getQueryData<Meeting>([...meetingKey(meetingId)]));
  const saver = itemSaver(client, meetingId, item);
  const { unsaved } = saver;
  return { saver, blocks: unsaved === null ? item.minutes : toBlocks(unsaved.toJSON()) };
}

/** Text that could not be stored: says why and what to do, while everything stays in use. */
function SaveTrouble() {
  const { t } = useTranslation();
  const status = useSaveStatus();
  if (status === "saved" || status === "saving") return null;
  return (
    <div className={styles["banner"]}>
      <Banner
        tone="danger"
        live
        title={t("meetings.saving.failedTitle")}
        actions={
          <Button size="small" onPress={() => void flushItems()}>
            {t("meetings.saving.retry")}
          </Button>
        }
      >
        {t("meetings.saving.failed", { reason: failureMessage(status) })}
      </Banner>
    </div>
  );
}
