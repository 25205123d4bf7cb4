import { useQuery } from "@tanstack/react-query";
import { ChevronDown, ChevronRight } from "lucide-react";
import { useId, useState } from "react";
import { useTranslation } from "react-i18next";
import type { JournalLine } from "#shared/domain/journal/page.ts";
import { errorMessage } from "#renderer/lib/failure-message.ts";
import { useFormat } from "#renderer/lib/format.ts";
import { Button } from "#renderer/ui/button.tsx";
import { ErrorState } from "#renderer/ui/error-state.tsx";
import { Skeleton } from "#renderer/ui/skeleton.tsx";
import { EntryRow, type Selection } from "./entry-row.tsx";
import styles from "./journal-page.module.css";
import { journalQueries } from "./queries.ts";
import { useSentence } from "./use-sentence.ts";

interface SavesRowProps extends Selection {
  line: JournalLine;
}

/** Several saves of the same minutes as one line, which opens on each of them. */
export function SavesRow({ line, ...selection }: SavesRowProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const sentence = useSentence();
  const [isOpen, setOpen] = useState(false);
  const listId = useId();
  const { entry, count, firstAt } = line;
  return (
    <li className={styles["saves"]}>
      <div className={styles["entry"]}>
        <time dateTime={entry.at} title={format.exactInstant(entry.at)} className={styles["time"]}>
          {format.time(entry.at)}
        </time>
        <span>
          <span className={styles["told"]}>{sentence(entry)}</span>
          <br />
          <span className={styles["facts"]}>
            {t("journal.saves", {
              count,
              formatted: format.number(count),
              from: format.time(firstAt),
              to: format.time(entry.at),
            })}
          </span>
        </span>
        <Button
          size="small"
          variant="quiet"
          icon={isOpen ? ChevronDown : ChevronRight}
          aria-expanded={isOpen}
          aria-controls={listId}
          onPress={() => setOpen(!isOpen)}
        >
          {t("journal.each")}
        </Button>
      </div>
      <div id={listId}>{isOpen ? <Saves line={line} {...selection} /> : null}</div>
    </li>
  );
}

function Saves({ line, ...selection }: SavesRowProps) {
  const saves = useQuery(journalQueries.savesOf(line));
  if (saves.error !== null) {
    return <ErrorState message={errorMessage(saves.error)} onRetry={() => void saves.refetch()} />;
  }
  if (saves.data === undefined) return <Skeleton lines={3} />;
  const { actorId, command } = line.entry;
  return (
    <ul className={styles["inner"]}>
      {saves.data
        .filter((save) => save.actorId === actorId && save.command === command)
        .map((save) => (
          <EntryRow key={save.seq} entry={save} {...selection} />
        ))}
    </ul>
  );
}
