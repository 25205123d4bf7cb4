import { Undo2 } from "lucide-react";
import { useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import { useLocation } from "wouter";
import type { KeptReport } from "#shared/domain/imports/kept-report.ts";
import { useMay } from "#renderer/lib/use-may.ts";
import { Button } from "#renderer/ui/button.tsx";
import { Counts } from "./counts.tsx";
import styles from "./import-page.module.css";
import { JoinedGroups } from "./joined-groups.tsx";
import { ReportTabs } from "./report-tabs.tsx";
import { StepTitle } from "./step-title.tsx";
import { UndoImport } from "./undo-import.tsx";
import { useUndoImport } from "./use-undo-import.ts";

/** An import that was done, or was and is undone: its counts, its lines, and how to take it back. */
export function KeptImport({ kept }: { kept: KeptReport }) {
  const { t } = useTranslation();
  const [, navigate] = useLocation();
  const mayImport = useMay("people.import");
  const undoing = useUndoImport(kept.seq);
  const { seq, file, undone, report } = kept;
  const title = useRef<HTMLHeadingElement>(null);
  const wasUndone = useRef(undone);
  useEffect(() => {
    // The button that did it is gone.
    if (undone && !wasUndone.current) title.current?.focus();
    wasUndone.current = undone;
  }, [undone]);
  return (
    <section className={styles["section"]}>
      <StepTitle ref={title}>{t(undone ? "imports.undone.title" : "imports.done.title")}</StepTitle>
      <p className={styles["soft"]}>
        {t(undone ? "imports.undone.detail" : "imports.done.detail", { file })}
      </p>
      <Counts report={report} tense="did" />
      <JoinedGroups groups={report.groups} />
      {undone ? null : <UndoImport undoing={undoing} key={seq} />}
      {undoing.state.kind === "running" ? null : (
        <div className={styles["buttons"]}>
          <Button
            variant="primary"
            onPress={() => navigate(undone ? "/people" : "/people?sort=newest")}
          >
            {t("imports.done.roster")}
          </Button>
          {kept.left.length === 0 ? null : (
            <Button onPress={() => navigate("/people?toCheck=1")}>
              {t("imports.done.toCheck")}
            </Button>
          )}
          {undone || !mayImport || undoing.state.kind !== "idle" ? null : (
            <Button icon={Undo2} onPress={() => undoing.undo()}>
              {t("imports.done.undo")}
            </Button>
          )}
          {mayImport ? (
            <Button variant="quiet" onPress={() => navigate("/people/import")}>
              {t(undone ? "imports.undone.again" : "imports.done.another")}
            </Button>
          ) : null}
        </div>
      )}
      <ReportTabs report={report} tense="did" kept={undone ? undefined : kept} />
    </section>
  );
}
