import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { ImportReport } from "#shared/domain/imports/import.ts";
import { OverrideReason } from "#shared/domain/rules/override.ts";
import { JobProgress } from "#renderer/lib/job-progress.tsx";
import { Banner } from "#renderer/ui/banner.tsx";
import { Button } from "#renderer/ui/button.tsx";
import { countedWith } from "./answers.ts";
import { BrokenRules } from "./broken-rules.tsx";
import { Counts } from "./counts.tsx";
import type { Source } from "./import-state.ts";
import styles from "./import-page.module.css";
import { JoinedGroups } from "./joined-groups.tsx";
import { ReportTabs } from "./report-tabs.tsx";
import { StepTitle } from "./step-title.tsx";
import type { Import } from "./use-import.ts";

export interface CheckStepProps {
  source: Source;
  report: ImportReport;
  running: Import;
}

/** The dry run: what the import would do, with nothing written yet. */
export function CheckStep({ source, report: found, running }: CheckStepProps) {
  const { t } = useTranslation();
  const report = countedWith(found, source.answers);
  const writes = report.created + report.updated;
  const { progress } = running.run;
  const [typed, setTyped] = useState("");
  const { data: reason } = OverrideReason.safeParse(typed);
  const isAsked = found.broken.length > 0 && reason === undefined;
  const write = () => {
    const overrides = found.broken.map(({ rule }) => ({ rule, reason: reason ?? "" }));
    void running.write(source, overrides);
  };
  return (
    <section className={styles["section"]}>
      <StepTitle>{t("imports.check.title")}</StepTitle>
      <p className={styles["soft"]}>{t("imports.check.detail", { count: report.total })}</p>
      <Counts report={report} tense="will" />
      <JoinedGroups groups={report.groups} />
      {writes === 0 ? <Banner>{t("imports.check.nothing")}</Banner> : null}
      <BrokenRules broken={found.broken} reason={typed} onReason={setTyped} />
      {progress === null ? (
        <div className={styles["buttons"]}>
          {writes === 0 ? null : (
            <Button variant="primary" onPress={write} isDisabled={isAsked}>
              {t("imports.check.run", { count: writes })}
            </Button>
          )}
          <Button onPress={running.backToColumns}>{t("imports.check.back")}</Button>
          {writes === 0 ? null : (
            <span className={styles["soft"]}>{t("imports.check.undoable")}</span>
          )}
        </div>
      ) : (
        <JobProgress
          job={running.run}
          label={t("imports.check.importing")}
          starting={t("imports.starting")}
        />
      )}
      <ReportTabs
        report={report}
        tense="will"
        answers={source.answers}
        onAnswer={progress === null ? running.answer : undefined}
      />
    </section>
  );
}
