import { useInfiniteQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import type { JournalFilter, JournalLine } from "#shared/domain/journal/page.ts";
import { DateText } from "#renderer/lib/date-text.tsx";
import { dayOf } from "#renderer/lib/dates.ts";
import { errorMessage } from "#renderer/lib/failure-message.ts";
import { Button } from "#renderer/ui/button.tsx";
import { EmptyState } from "#renderer/ui/empty-state.tsx";
import { ErrorState } from "#renderer/ui/error-state.tsx";
import { Skeleton } from "#renderer/ui/skeleton.tsx";
import { EntryRow, type Selection } from "./entry-row.tsx";
import styles from "./journal-page.module.css";
import { journalQueries } from "./queries.ts";
import { SavesRow } from "./saves-row.tsx";

interface JournalListProps extends Selection {
  filter: JournalFilter;
}

export function JournalList({ filter, ...selection }: JournalListProps) {
  const { t } = useTranslation();
  const journal = useInfiniteQuery(journalQueries.page(filter));
  if (journal.error !== null) {
    return (
      <ErrorState message={errorMessage(journal.error)} onRetry={() => void journal.refetch()} />
    );
  }
  if (journal.data === undefined) return <Skeleton lines={6} />;
  const lines = journal.data.pages.flatMap((page) => page.lines);
  return (
    <>
      {lines.length === 0 && !journal.hasNextPage ? (
        <EmptyState title={t("journal.empty")}>{t("journal.emptyDetail")}</EmptyState>
      ) : null}
      {[...Map.groupBy(lines, ({ entry }: JournalLine) => dayOf(entry.at))].map(([day, ofDay]) => (
        <section key={day} className={styles["day"]}>
          <h2 className={styles["date"]}>
            <DateText date={day} capital />
          </h2>
          <ul className={styles["list"]}>
            {ofDay.map((line) =>
              line.count > 1 ? (
                <SavesRow key={line.entry.seq} line={line} {...selection} />
              ) : (
                <EntryRow key={line.entry.seq} entry={line.entry} {...selection} />
              ),
            )}
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
