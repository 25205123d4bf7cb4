import { useTranslation } from "react-i18next";
import { caseOf } from "#shared/domain/cases/case-state.ts";
import type { CaseView } from "#shared/ipc/cases.contract.ts";
import { useFormat } from "#renderer/lib/format.ts";
import { Banner } from "#renderer/ui/banner.tsx";
import { StatusTag } from "#renderer/ui/status-tag.tsx";
import { Tabs } from "#renderer/ui/tabs.tsx";
import styles from "../cases.module.css";
import { AddEntry } from "./add-entry.tsx";
import { CloseCase } from "./close-case.tsx";
import { Conflicts } from "./conflicts.tsx";
import { Decisions } from "./decisions.tsx";
import { Handlers } from "./handlers.tsx";
import { People, type CaseOf } from "./people.tsx";
import { Steps } from "./steps.tsx";
import { Timeline } from "./timeline.tsx";

/** What is in a case, as its entries make it. */
export function CaseParts({ view }: { view: CaseView }) {
  const { t } = useTranslation();
  const format = useFormat();
  const state = caseOf(view.entries.map((entry) => ({ ...entry, row: 0 })));
  if (state === null) return <Banner tone="danger">{t("cases.broken")}</Banner>;
  const { opened } = state;
  return (
    <>
      <section className={styles["part"]}>
        <h2>{state.title}</h2>
        <div className={styles["tags"]}>
          {opened.isUrgent ? <StatusTag tone="danger">{t("cases.urgent")}</StatusTag> : null}
          <StatusTag tone={state.standing.kind === "open" ? "accent" : "neutral"}>
            {t(`cases.standings.${state.standing.kind}`)}
          </StatusTag>
          <span>
            {t("cases.received", {
              day: format.date(opened.receivedOn),
              protocol: opened.protocol.text.name,
            })}
          </span>
        </div>
        {view.problems.length + view.late.length === 0 ? null : (
          <Banner tone="danger">
            {t("cases.problems", { count: view.problems.length + view.late.length })}
          </Banner>
        )}
      </section>
      <Tabs
        label={t("cases.tabs.label")}
        tabs={[
          { id: "case", label: t("cases.tabs.case"), content: <Told state={state} view={view} /> },
          {
            id: "steps",
            label: t("cases.steps.title"),
            content: (
              <>
                <Steps state={state} view={view} />
                <CloseCase state={state} view={view} />
              </>
            ),
          },
          {
            id: "decisions",
            label: t("cases.decisions.title"),
            content: <Decisions state={state} view={view} />,
          },
          {
            id: "handlers",
            label: t("cases.handlers.title"),
            content: <Handlers state={state} view={view} />,
          },
        ]}
      />
    </>
  );
}

/** What was said, and all that was written since. */
function Told({ state, view }: CaseOf) {
  const { t } = useTranslation();
  return (
    <>
      {state.reports.map((report) => (
        <section key={report.record} className={styles["part"]}>
          <h2>{t("cases.verbatim")}</h2>
          <p className={styles["words"]}>{report.text}</p>
          <p className={styles["note"]}>{t("cases.verbatimDetail")}</p>
        </section>
      ))}
      <People state={state} view={view} />
      <Conflicts view={view} />
      <AddEntry id={view.id} />
      <Timeline state={state} view={view} />
    </>
  );
}
