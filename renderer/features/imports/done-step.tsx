import { useTranslation } from "react-i18next";
import { useLocation } from "wouter";
import type { ImportReport } from "#shared/domain/imports/import.ts";
import { Button } from "#renderer/ui/button.tsx";
import { Counts } from "./counts.tsx";
import styles from "./import-page.module.css";
import { ReportTabs } from "./report-tabs.tsx";
import { StepTitle } from "./step-title.tsx";
import type { Import } from "./use-import.ts";

/** After an import that changed nothing, which leaves nothing to take back. */
export function DoneStep({ report, running }: { report: ImportReport; running: Import }) {
  const { t } = useTranslation();
  const [, navigate] = useLocation();
  return (
    <section className={styles["section"]}>
      <StepTitle>{t("imports.done.title")}</StepTitle>
      <p className={styles["soft"]}>{t("imports.check.nothing")}</p>
      <Counts report={report} tense="did" />
      <div className={styles["buttons"]}>
        <Button variant="primary" onPress={() => navigate("/people")}>
          {t("imports.done.roster")}
        </Button>
        <Button variant="quiet" onPress={running.restart}>
          {t("imports.done.another")}
        </Button>
      </div>
      <ReportTabs report={report} tense="did" />
    </section>
  );
}
