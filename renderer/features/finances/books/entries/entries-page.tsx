import { useInfiniteQuery } from "@tanstack/react-query";
import { NotebookPen } from "lucide-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useLocation } from "wouter";
import { BOOKS, type Book } from "#shared/domain/finances/books/entry.ts";
import type { YearView } from "#shared/domain/finances/books/views.ts";
import { errorMessage } from "#renderer/lib/failure-message.ts";
import { useMay } from "#renderer/lib/use-may.ts";
import { Button } from "#renderer/ui/button.tsx";
import { EmptyState } from "#renderer/ui/empty-state.tsx";
import { ErrorState } from "#renderer/ui/error-state.tsx";
import { SegmentedControl } from "#renderer/ui/segmented-control.tsx";
import { Select } from "#renderer/ui/select.tsx";
import { Skeleton } from "#renderer/ui/skeleton.tsx";
import { BooksFrame } from "../books-frame.tsx";
import styles from "../books.module.css";
import { Period, type Span } from "../period.tsx";
import { entriesOptions, type EntryFilter } from "../queries.ts";
import { EntryTable } from "./entry-table.tsx";

export function EntriesPage() {
  const { t } = useTranslation();
  const [, navigate] = useLocation();
  const mayWrite = useMay("finances.write");
  return (
    <BooksFrame
      page="entries"
      actions={
        mayWrite ? (
          <Button
            variant="primary"
            icon={NotebookPen}
            onPress={() => navigate("/finances/books/new")}
          >
            {t("books.entries.new")}
          </Button>
        ) : undefined
      }
    >
      {(year) => <Entries key={year.id} year={year} />}
    </BooksFrame>
  );
}

const EVERY = "every";
const STATES = ["all", "drafts", "validated"] as const;

function Entries({ year }: { year: YearView }) {
  const { t } = useTranslation();
  const [book, setBook] = useState<Book | null>(null);
  const [state, setState] = useState<EntryFilter["state"]>("all");
  const [span, setSpan] = useState<Span>({ from: null, to: null });
  const query = useInfiniteQuery(entriesOptions({ year: year.id, ...span, book, state }));
  const entries = query.data?.pages.flatMap((page) => page.entries);
  if (year.entries === 0) {
    return (
      <EmptyState title={t("books.entries.emptyTitle")}>
        <p>{t("books.entries.empty")}</p>
      </EmptyState>
    );
  }
  return (
    <>
      <search className={styles["filters"]}>
        <SegmentedControl
          label={t("books.entries.state")}
          segments={STATES.map((id) => ({ id, label: t(`books.entries.states.${id}`) }))}
          value={state}
          onChange={setState}
        />
        <Select
          label={t("books.entries.book")}
          hideLabel
          options={[
            { id: EVERY, label: t("books.entries.everyBook") },
            ...BOOKS.map((id) => ({ id, label: t(`books.books.${id}`) })),
          ]}
          value={book ?? EVERY}
          onChange={(id) => setBook(BOOKS.find((one) => one === id) ?? null)}
        />
        <Period span={span} onChange={setSpan} />
      </search>
      {query.error === null ? null : (
        <ErrorState message={errorMessage(query.error)} onRetry={() => void query.refetch()} />
      )}
      {entries === undefined && query.error === null ? <Skeleton lines={6} /> : null}
      {entries?.length === 0 ? <p>{t("books.entries.noneFound")}</p> : null}
      {entries === undefined || entries.length === 0 ? null : <EntryTable entries={entries} />}
      {query.hasNextPage ? (
        <div className={styles["more"]}>
          <Button isPending={query.isFetchingNextPage} onPress={() => void query.fetchNextPage()}>
            {t("books.loadMore")}
          </Button>
        </div>
      ) : null}
    </>
  );
}
