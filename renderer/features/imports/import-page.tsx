import { useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "wouter";
import { assertNever } from "#shared/domain/kernel/assert-never.ts";
import { Banner } from "#renderer/ui/banner.tsx";
import { PageHeader } from "#renderer/ui/page-header.tsx";
import { Page, PageContent } from "#renderer/ui/page.tsx";
import { CheckStep } from "./check-step.tsx";
import { ChooseStep } from "./choose-step.tsx";
import { ColumnsStep } from "./columns-step.tsx";
import { DoneStep } from "./done-step.tsx";
import { stepOf } from "./import-state.ts";
import { ImportSteps } from "./import-steps.tsx";
import styles from "./import-page.module.css";
import { ReadingStep } from "./reading-step.tsx";
import { useImport, type Import } from "./use-import.ts";

export function ImportPage() {
  const { t } = useTranslation();
  const running = useImport();
  const { kind } = running.state;
  const top = useRef<HTMLDivElement>(null);
  const lastKind = useRef(kind);
  useEffect(() => {
    if (lastKind.current === kind) return;
    lastKind.current = kind;
    top.current?.scrollIntoView({ block: "start" });
    top.current?.querySelector<HTMLElement>("h2")?.focus({ preventScroll: true });
  }, [kind]);

  return (
    <Page>
      <PageHeader
        eyebrow={<Link href="/people">{t("people.roster.title")}</Link>}
        title={t("imports.page.title")}
        detail={t("imports.page.detail")}
      />
      <PageContent>
        <ImportSteps current={stepOf(running.state)} />
        <div ref={top} className={styles["step"]}>
          {running.failure === null ? null : (
            <Banner tone="danger" live>
              {running.failure}
            </Banner>
          )}
          <CurrentStep running={running} />
        </div>
      </PageContent>
    </Page>
  );
}

function CurrentStep({ running }: { running: Import }) {
  const { state } = running;
  switch (state.kind) {
    case "choosing":
      return <ChooseStep running={running} />;
    case "reading":
      return <ReadingStep source={state.source} running={running} />;
    case "mapping":
      return <ColumnsStep source={state.source} running={running} />;
    case "checked":
      return <CheckStep source={state.source} report={state.report} running={running} />;
    case "done":
      return <DoneStep {...state} running={running} />;
    default:
      return assertNever(state);
  }
}
