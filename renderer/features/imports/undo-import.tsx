import { Undo2 } from "lucide-react";
import { useTranslation } from "react-i18next";
import type { JournalEntry } from "#shared/domain/journal/page.ts";
import { isFinal } from "#shared/domain/journal/undo.ts";
import { useFormat } from "#renderer/lib/format.ts";
import { JobProgress } from "#renderer/lib/job-progress.tsx";
import { Banner } from "#renderer/ui/banner.tsx";
import { Button } from "#renderer/ui/button.tsx";
import styles from "./import-page.module.css";
import type { useUndoImport } from "./use-undo-import.ts";

const SHOWN_DEPENDENTS = 10;

/** What the undo of an import asks, how far it is, and where it stopped. */
export function UndoImport({ undoing }: { undoing: ReturnType<typeof useUndoImport> }) {
  const { t } = useTranslation();
  const { state, running, undo, lookAgain } = undoing;
  switch (state.kind) {
    case "running":
      return (
        <JobProgress
          job={running}
          label={t("imports.done.undoing")}
          starting={t("imports.starting")}
        />
      );
    case "asked":
      return <Dependents entries={state.dependents} onUndo={() => undo(state.dependents)} />;
    case "stopped":
      return (
        <Banner
          tone={state.failure === null ? "warning" : "danger"}
          live
          title={
            state.done === 0
              ? t("imports.done.notUndone")
              : t("imports.done.stopped", { count: state.done })
          }
          answer={
            <Button size="small" icon={Undo2} onPress={lookAgain}>
              {t("imports.done.goOn")}
            </Button>
          }
        >
          {state.failure === null ? null : <p>{state.failure}</p>}
          <p>{t("imports.done.stoppedDetail")}</p>
        </Banner>
      );
    default:
      return null;
  }
}

interface DependentsProps {
  entries: readonly JournalEntry[];
  onUndo: () => void;
}

/** Entries on the same people since the import, which its undo would take back too. */
function Dependents({ entries, onUndo }: DependentsProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const count = entries.length;
  const final = entries.find(({ command }) => isFinal(command));
  const shown = final === undefined ? entries.slice(0, SHOWN_DEPENDENTS) : [final];
  return (
    <Banner
      tone="warning"
      live
      title={
        final === undefined ? t("imports.done.dependents", { count }) : t("imports.done.cannotUndo")
      }
      answer={
        final === undefined ? (
          <Button size="small" icon={Undo2} onPress={onUndo}>
            {t("imports.done.undoAll", { count })}
          </Button>
        ) : null
      }
    >
      <ul className={styles["dependents"]}>
        {shown.map(({ seq, actor, command, subject, at }) => (
          <li key={seq}>
            {t("journal.plain", { actor, what: t(`journal.commands.${command}`) })}
            {subject.nouns[0] === undefined ? null : ` · ${subject.nouns[0].name}`}{" "}
            <span className={styles["soft"]}>
              {format.instant(at)} · {t("journal.number", { seq })}
            </span>
          </li>
        ))}
      </ul>
      {final === undefined && count > SHOWN_DEPENDENTS ? (
        <p>{t("imports.first", { count: SHOWN_DEPENDENTS })}</p>
      ) : null}
    </Banner>
  );
}
