import { useInfiniteQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import type { JournalEntry } from "#shared/domain/journal/entry.ts";
import { DateText } from "#renderer/lib/date-text.tsx";
import { dayOf } from "#renderer/lib/dates.ts";
import { errorMessage } from "#renderer/lib/failure-message.ts";
import { Button } from "#renderer/ui/button.tsx";
import { EmptyState } from "#renderer/ui/empty-state.tsx";
import { ErrorState } from "#renderer/ui/error-state.tsx";
import { PageHeader } from "#renderer/ui/page-header.tsx";
import { Page, PageContent } from "#renderer/ui/page.tsx";
import { Skeleton } from "#renderer/ui/skeleton.tsx";
import { EntryRow } from "./entry-row.tsx";
import styles from "./journal-page.module.css";
import { journalQueries } from "./queries.ts";

export function JournalPage() {
  const { t } = useTranslation();
  return (
    <Page>
      <PageHeader title={t("journal.title")} detail={t("journal.detail")} />
      <PageContent>
        <Entries />
      </PageContent>
    </Page>
  );
}

function Entries() {
  const { t } = useTranslation();
  const journal = useInfiniteQuery(journalQueries.list());
  if (journal.error !== null) {
    return (
      <ErrorState message={errorMessage(journal.error)} onRetry={() => void journal.refetch()} />
    );
  }
  if (journal.data === undefined) return <Skeleton lines={6} />;
  const entries = journal.data.pages.flat();
  if (entries.length === 0) {
    return <EmptyState title={t("journal.empty")}>{t("journal.emptyDetail")}</EmptyState>;
  }
  return (
    <>
      {[...Map.groupBy(entries, (entry: JournalEntry) => dayOf(entry.at))].map(([day, ofDay]) => (
        <section key={day} className={styles["day"]}>
          <h2 className={styles["date"]}>
            <DateText date={day} capital />
          </h2>
          <ul className={styles["list"]}>
            {ofDay.map((entry) => (
              <EntryRow key={entry.seq} entry={entry} />
            ))}
          </ul>
        </section>
      ))}
      {journal.hasNextPage ? (
        <div className={styles["more"]}>
          <Button
            isDisabled={journal.isFetchingNextPage}
            onPress={() => void journal.fetchNextPage()}
          >
            {t("journal.more")}
          </Button>
        </div>
      ) : null}
    </>
  );
}
