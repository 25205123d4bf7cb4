import { useTranslation } from "react-i18next";
import type { ImportReport, WhoAnswer } from "#shared/domain/imports/import.ts";
import type { KeptReport } from "#shared/domain/imports/kept-report.ts";
import { useFormat } from "#renderer/lib/format.ts";
import { Tabs, type TabSpec } from "#renderer/ui/tabs.tsx";
import { ChecksList } from "./checks-list.tsx";
import { CreatedList } from "./created-list.tsx";
import { DoubtfulList } from "./doubtful-list.tsx";
import { MatchedList } from "./matched-list.tsx";
import { MendedList } from "./mended-list.tsx";
import { QuestionsList, type QuestionsListProps } from "./questions-list.tsx";
import { RefusedList } from "./refused-list.tsx";
import { SkippedList } from "./skipped-list.tsx";

export interface ReportTabsProps {
  report: ImportReport;
  tense: "will" | "did";
  /** The import as it is kept: what is to be checked of it can be put right. */
  kept?: KeptReport | undefined;
  answers?: readonly WhoAnswer[];
  onAnswer?: QuestionsListProps["onAnswer"];
}

const NO_ANSWERS: readonly WhoAnswer[] = [];

type ReportTab = "who" | "refused" | "doubtful" | "matched" | "created" | "mended" | "skipped";

/** The lines behind the counts: those that need a decision first. */
export function ReportTabs({
  report,
  tense,
  kept,
  answers = NO_ANSWERS,
  onAnswer,
}: ReportTabsProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const tabs: TabSpec<ReportTab>[] = [];
  if (report.asked > 0) {
    tabs.push({
      id: "who",
      label: t("imports.tabs.who"),
      count: format.number(report.asked),
      content: <QuestionsList report={report} answers={answers} onAnswer={onAnswer} />,
    });
  }
  if (report.refused > 0) {
    tabs.push({
      id: "refused",
      label: t("imports.tabs.refused"),
      count: format.number(report.refused),
      content: <RefusedList report={report} />,
    });
  }
  if (report.toCheck > 0) {
    tabs.push({
      id: "doubtful",
      label: t("imports.tabs.doubtful"),
      count: format.number(report.toCheck),
      content: kept === undefined ? <DoubtfulList report={report} /> : <ChecksList kept={kept} />,
    });
  }
  if (report.updated + report.unchanged > 0) {
    tabs.push({
      id: "matched",
      label: t("imports.tabs.matched"),
      count: format.number(report.updated + report.unchanged),
      content: <MatchedList report={report} />,
    });
  }
  if (report.created > 0) {
    tabs.push({
      id: "created",
      label: t(`imports.tabs.created.${tense}`),
      count: format.number(report.created),
      content: <CreatedList report={report} />,
    });
  }
  if (report.mended > 0) {
    tabs.push({
      id: "mended",
      label: t("imports.tabs.mended"),
      count: format.number(report.mended),
      content: <MendedList report={report} />,
    });
  }
  if (report.skipped > 0) {
    tabs.push({
      id: "skipped",
      label: t("imports.tabs.skipped"),
      count: format.number(report.skipped),
      content: <SkippedList report={report} tense={tense} />,
    });
  }
  return tabs.length === 0 ? null : <Tabs label={t("imports.tabs.label")} tabs={tabs} />;
}
