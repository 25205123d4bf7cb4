import { Undo2 } from "lucide-react";
import { useTranslation } from "react-i18next";
import { useLocation } from "wouter";
import type { ImportReport } from "#shared/domain/imports/import.ts";
import type { JournalEntry } from "#shared/domain/journal/page.ts";
import type { ChosenFile } from "#shared/ipc/file-ref.ts";
import { useFormat } from "#renderer/lib/format.ts";
import { JobProgress } from "#renderer/lib/job-progress.tsx";
import { Banner } from "#renderer/ui/banner.tsx";
import { Button } from "#renderer/ui/button.tsx";
import { Counts } from "./counts.tsx";
import styles from "./import-page.module.css";
import { ReportTabs } from "./report-tabs.tsx";
import { StepTitle } from "./step-title.tsx";
import type { Import } from "./use-import.ts";

const SHOWN_DEPENDENTS = 10;

export interface DoneStepProps {
  file: ChosenFile;
  report: ImportReport;
  /** Null when no line changed anything. */
  seq: number | null;
  /** What was done since, that an undo would have to take back too. */
  dependents: readonly JournalEntry[];
  running: Import;
}

export function DoneStep({ file, report, seq, dependents, running }: DoneStepProps) {
  const { t } = useTranslation();
  const [, navigate] = useLocation();
  const { progress } = running.undo;
  return (
    <section className={styles["section"]}>
      <StepTitle>{t("imports.done.title")}</StepTitle>
      <p className={styles["soft"]}>{t("imports.done.detail", { file: file.name })}</p>
      <Counts report={report} tense="did" />
      {seq === null || dependents.length === 0 || progress !== null ? null : (
        <Dependents
          entries={dependents}
          onUndo={() => void running.takeBackAll(file, seq, dependents)}
        />
      )}
      {progress === null ? (
        <div className={styles["buttons"]}>
          <Button variant="primary" onPress={() => navigate("/people?sort=newest")}>
            {t("imports.done.roster")}
          </Button>
          {report.doubtfulRows.every(({ personId }) => personId === null) ? null : (
            <Button onPress={() => navigate("/people?toCheck=1")}>
              {t("imports.done.toCheck")}
            </Button>
          )}
          {seq === null ? null : (
            <Button icon={Undo2} onPress={() => void running.takeBack(file, seq)}>
              {t("imports.done.undo")}
            </Button>
          )}
          <Button variant="quiet" onPress={running.restart}>
            {t("imports.done.another")}
          </Button>
        </div>
      ) : (
        <JobProgress
          job={running.undo}
          label={t("imports.done.undoing")}
          starting={t("imports.starting")}
        />
      )}
      <ReportTabs report={report} tense="did" />
    </section>
  );
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
  return (
    <Banner tone="warning" live title={t("imports.done.dependents", { count })}>
      <ul>
        {entries.slice(0, SHOWN_DEPENDENTS).map(({ seq, actor, command, at }) => (
          <li key={seq}>
            {t("journal.plain", { actor, what: t(`journal.commands.${command}`) })}{" "}
            <span className={styles["soft"]}>
              {format.instant(at)} · {t("journal.number", { seq })}
            </span>
          </li>
        ))}
      </ul>
      {count > SHOWN_DEPENDENTS ? <p>{t("imports.first", { count: SHOWN_DEPENDENTS })}</p> : null}
      <Button size="small" icon={Undo2} onPress={onUndo}>
        {t("imports.done.undoAll", { count })}
      </Button>
    </Banner>
  );
}

export function UndoneStep({ file, running }: { file: ChosenFile; running: Import }) {
  const { t } = useTranslation();
  const [, navigate] = useLocation();
  return (
    <section className={styles["section"]}>
      <StepTitle>{t("imports.undone.title")}</StepTitle>
      <Banner tone="accent">{t("imports.undone.detail", { file: file.name })}</Banner>
      <div className={styles["buttons"]}>
        <Button variant="primary" onPress={running.restart}>
          {t("imports.undone.again")}
        </Button>
        <Button onPress={() => navigate("/people")}>{t("imports.done.roster")}</Button>
      </div>
    </section>
  );
}
