import { useQuery } from "@tanstack/react-query";
import { useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { errorMessage } from "#renderer/lib/failure-message.ts";
import { ErrorState } from "#renderer/ui/error-state.tsx";
import { PageHeader } from "#renderer/ui/page-header.tsx";
import { FixedPage, PageContent } from "#renderer/ui/page.tsx";
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
  const list = useRef<HTMLDivElement>(null);
  const close = () => {
    // Back to the line it was opened from, where it is still listed.
    list.current?.querySelector<HTMLElement>(`[data-seq="${selected}"]`)?.focus();
    setSelected(null);
  };
  return (
    <FixedPage>
      <div className={styles["split"]}>
        <div className={styles["scroll"]} ref={list}>
          <PageHeader title={t("journal.title")} detail={t("journal.detail")} />
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
                <JournalList
                  filter={filterOf(view, people.data)}
                  selected={selected}
                  onShow={setSelected}
                />
              </>
            )}
          </PageContent>
        </div>
        {selected === null ? null : (
          <EntryPanel key={selected} seq={selected} onShow={setSelected} onClose={close} />
        )}
      </div>
    </FixedPage>
  );
}
