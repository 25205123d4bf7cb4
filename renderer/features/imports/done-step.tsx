import { Undo2 } from "lucide-react";
import { useTranslation } from "react-i18next";
import { useLocation } from "wouter";
import type { ImportReport } from "#shared/domain/imports/import.ts";
import type { ChosenFile } from "#shared/ipc/file-ref.ts";
import { JobProgress } from "#renderer/lib/job-progress.tsx";
import { Banner } from "#renderer/ui/banner.tsx";
import { Button } from "#renderer/ui/button.tsx";
import { Counts } from "./counts.tsx";
import styles from "./import-page.module.css";
import { ReportTabs } from "./report-tabs.tsx";
import { StepTitle } from "./step-title.tsx";
import type { Import } from "./use-import.ts";

export interface DoneStepProps {
  file: ChosenFile;
  report: ImportReport;
  /** Null when no line changed anything. */
  seq: number | null;
  running: Import;
}

export function DoneStep({ file, report, seq, running }: DoneStepProps) {
  const { t } = useTranslation();
  const [, navigate] = useLocation();
  const { progress } = running.undo;
  return (
    <section className={styles["section"]}>
      <StepTitle>{t("imports.done.title")}</StepTitle>
      <p className={styles["soft"]}>{t("imports.done.detail", { file: file.name })}</p>
      <Counts report={report} tense="did" />
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
