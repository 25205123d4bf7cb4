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
  const [written, setWritten] = useState(0);
  const [starts, setStarts] = useState({
    book: Book.safeParse(asked.get("book")).data ?? ("general" as const),
    date: IsoDate.safeParse(asked.get("date")).data ?? todayIso(),
  });
  return (
    <UnderEntries>
      <h2 className={styles["cardTitle"]}>{t("books.form.newTitle")}</h2>
      <EntryForm
        key={written}
        title={t("books.form.newTitle")}
        entry={null}
        starts={starts}
        onSave={async (fields) => {
          const { seq } = await call("books.write", fields);
          offerUndo(t("books.form.saved"), seq);
          const book = fields.book === "opening" ? "general" : fields.book;
          setStarts({ book, date: fields.date });
          setWritten(written + 1);
        }}
        onClose={() => navigate("/finances/books")}
      />
    </UnderEntries>
  );
}
