import { useQuery } from "@tanstack/react-query";
import { useRef, useState } from "react";
import { flushSync } from "react-dom";
import { useTranslation } from "react-i18next";
import { useLocation, useParams } from "wouter";
import { FileDown } from "lucide-react";
import { errorMessage } from "#renderer/lib/failure-message.ts";
import { useMay } from "#renderer/lib/use-may.ts";
import { Button } from "#renderer/ui/button.tsx";
import { ErrorState } from "#renderer/ui/error-state.tsx";
import { PageHeader } from "#renderer/ui/page-header.tsx";
import { PageContent, SplitPage } from "#renderer/ui/page.tsx";
import { ExportPanel } from "./export/export-panel.tsx";
import { EntryPanel } from "./entry-panel.tsx";
import { JournalFilters } from "./journal-filters.tsx";
import { JournalList } from "./journal-list.tsx";
import styles from "./journal-page.module.css";
import { filterOf, useJournalView } from "./journal-view.ts";
import { journalQueries } from "./queries.ts";

export function JournalPage() {
  const { t } = useTranslation();
  const { view, change } = useJournalView();
  const people = useQuery(journalQueries.people());
  const [selected, setSelected] = useState<number | null>(null);
  const mayExport = useMay("journal.export");
  const [, navigate] = useLocation();
  // In the address, so that a command leads to it from any page.
  const isExporting = useParams<{ panel?: string }>().panel === "export";
  const exporter = useRef<HTMLButtonElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const close = () => {
    // Back to the line it was opened from, where it is still listed; the panel may cover it.
    flushSync(() => setSelected(null));
    list.current?.querySelector<HTMLElement>(`[data-seq="${selected}"]`)?.focus();
  };
  const show = (seq: number) => {
    if (isExporting) navigate("/journal");
    setSelected(seq);
  };
  const closeExport = () => {
    flushSync(() => navigate("/journal"));
    exporter.current?.focus();
  };
  return (
    <SplitPage
      panel={
        <>
          {isExporting ? <ExportPanel onClose={closeExport} /> : null}
          {selected === null || isExporting ? null : (
            <EntryPanel key={selected} seq={selected} onShow={setSelected} onClose={close} />
          )}
        </>
      }
    >
      <div className={styles["scroll"]} ref={list}>
        <PageHeader
          title={t("journal.title")}
          detail={t("journal.detail")}
          actions={
            mayExport ? (
              <Button
                ref={exporter}
                icon={FileDown}
                aria-expanded={isExporting}
                onPress={() => {
                  setSelected(null);
                  navigate("/journal/export");
                }}
              >
                {t("journalExport.open")}
              </Button>
            ) : undefined
          }
        />
        <PageContent>
          {people.error === null ? null : (
            <ErrorState
              message={errorMessage(people.error)}
              onRetry={() => void people.refetch()}
            />
          )}
          {people.data === undefined ? null : (
            <>
              <JournalFilters people={people.data} view={view} onView={change} />
              <JournalList filter={filterOf(view, people.data)} selected={selected} onShow={show} />
            </>
          )}
        </PageContent>
      </div>
    </SplitPage>
  );
}
