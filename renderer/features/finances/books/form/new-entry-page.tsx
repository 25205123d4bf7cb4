import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useLocation, useSearch } from "wouter";
import { Book } from "#shared/domain/finances/books/entry.ts";
import { IsoDate } from "#shared/domain/kernel/dates.ts";
import { call } from "#renderer/lib/client.ts";
import { todayIso } from "#renderer/lib/dates.ts";
import { offerUndo } from "#renderer/lib/undo.ts";
import styles from "../books.module.css";
import { UnderEntries } from "../under-entries.tsx";
import { EntryForm } from "./entry-form.tsx";

/** One entry after another: each begins on the day of the one before. */
export function NewEntryPage() {
  const { t } = useTranslation();
  const [, navigate] = useLocation();
  const asked = new URLSearchParams(useSearch());
  const book = Book.safeParse(asked.get("book")).data;
  const day = IsoDate.safeParse(asked.get("date")).data;
  const [written, setWritten] = useState(0);
  const [starts, setStarts] = useState({
    book: book ?? ("general" as const),
    date: day ?? todayIso(),
  });
  return (
    <UnderEntries>
      <h2 className={styles["cardTitle"]}>{t("books.form.newTitle")}</h2>
      <EntryForm
        key={written}
        title={t("books.form.newTitle")}
        entry={null}
        starts={starts}
        // One that is asked for, such as the opening of a year, is another than that of every day.
        place={book === undefined ? "entry-new" : `entry-new:${book}:${day ?? ""}`}
        onSave={async (fields) => {
          const { seq } = await call("books.write", fields);
          offerUndo(t("books.form.saved"), seq);
        }}
        onSaved={({ book: last, date }) => {
          setStarts({ book: last === "opening" ? "general" : last, date });
          setWritten(written + 1);
        }}
        onClose={() => navigate("/finances/books")}
      />
    </UnderEntries>
  );
}
