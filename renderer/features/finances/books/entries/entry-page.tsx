import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Link, useLocation, useParams } from "wouter";
import { totalsOf } from "#shared/domain/finances/books/entry.ts";
import type { EntryView } from "#shared/domain/finances/books/views.ts";
import { call } from "#renderer/lib/client.ts";
import { errorMessage } from "#renderer/lib/failure-message.ts";
import { personName, useFormat } from "#renderer/lib/format.ts";
import { offerUndo } from "#renderer/lib/undo.ts";
import { useAttempt } from "#renderer/lib/use-attempt.ts";
import { useMay } from "#renderer/lib/use-may.ts";
import { Button } from "#renderer/ui/button.tsx";
import { ErrorState } from "#renderer/ui/error-state.tsx";
import { FormFailure } from "#renderer/ui/form-failure.tsx";
import { Skeleton } from "#renderer/ui/skeleton.tsx";
import { Table } from "#renderer/ui/table.tsx";
import styles from "../books.module.css";
import { UnderEntries } from "../under-entries.tsx";
import { EntryForm } from "../form/entry-form.tsx";
import { entryOptions } from "../queries.ts";
import { useAccountWords } from "../use-account-words.ts";
import { ReverseForm } from "./reverse-form.tsx";

export function EntryPage() {
  const { id = "" } = useParams();
  const { data, error, refetch } = useQuery(entryOptions(id));
  return (
    <UnderEntries>
      {error === null ? null : (
        <ErrorState message={errorMessage(error)} onRetry={() => void refetch()} />
      )}
      {data === undefined && error === null ? <Skeleton lines={6} /> : null}
      {data === undefined ? null : <Entry key={data.id} entry={data} />}
    </UnderEntries>
  );
}

type Doing = "looking" | "changing" | "reversing";

function Entry({ entry }: { entry: EntryView }) {
  const { t } = useTranslation();
  const [doing, setDoing] = useState<Doing>("looking");
  const look = () => setDoing("looking");
  if (doing === "changing") {
    return (
      <EntryForm
        title={t("books.form.changeTitle")}
        entry={entry}
        place={`entry:${entry.id}`}
        onSave={async (fields) => {
          const { seq } = await call("books.change", { id: entry.id, fields });
          offerUndo(t("books.form.saved"), seq);
        }}
        onSaved={look}
        onClose={look}
      />
    );
  }
  return (
    <>
      <h2 className={styles["cardTitle"]}>{entry.label}</h2>
      <Facts entry={entry} />
      <Postings entry={entry} />
      {doing === "reversing" ? <ReverseForm entry={entry} onClose={look} /> : null}
      {doing === "looking" ? <Actions entry={entry} onDo={setDoing} /> : null}
    </>
  );
}

function Facts({ entry }: { entry: EntryView }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { number, validatedAt, reverses, reversedBy, expense, isIncome, document } = entry;
  return (
    <>
      <dl className={styles["facts"]}>
        <dt>{t("books.entries.date")}</dt>
        <dd>{format.exactDate(entry.date)}</dd>
        <dt>{t("books.entries.book")}</dt>
        <dd>{t(`books.books.${entry.book}`)}</dd>
        <dt>{t("books.report.number")}</dt>
        <dd>{number ?? t("books.draft")}</dd>
        {document === "" ? null : (
          <>
            <dt>{t("books.entries.document")}</dt>
            <dd>{document}</dd>
          </>
        )}
      </dl>
      {validatedAt === null ? null : (
        <p className={styles["soft"]}>
          {t("books.entries.sealed", { day: format.exactInstant(validatedAt) })}
        </p>
      )}
      {expense === null ? null : (
        <p>
          <Link href={`/finances/${isIncome ? "income" : "expenses"}/${expense}`}>
            {t(isIncome ? "books.entries.ofIncome" : "books.entries.ofExpense")}
          </Link>
        </p>
      )}
      {reverses === null ? null : (
        <p>
          <Link href={`/finances/books/entries/${reverses.id}`}>
            {reverses.number === null
              ? t("books.entries.reversesDraft")
              : t("books.entries.reverses", { number: reverses.number })}
          </Link>
        </p>
      )}
      {reversedBy === null ? null : (
        <p>
          <Link href={`/finances/books/entries/${reversedBy.id}`}>
            {reversedBy.number === null
              ? t("books.entries.reversedByDraft")
              : t("books.entries.reversedBy", { number: reversedBy.number })}
          </Link>
        </p>
      )}
    </>
  );
}

function Postings({ entry }: { entry: EntryView }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { name } = useAccountWords();
  const { debit, credit } = totalsOf(entry.postings);
  const euros = (cents: number) => (cents === 0 ? "" : format.euros(cents));
  return (
    <Table className={styles["table"]} aria-label={t("books.form.lines")}>
      <thead>
        <tr>
          <th scope="col">{t("books.account")}</th>
          <th scope="col" className={styles["amount"]}>
            {t("books.debit")}
          </th>
          <th scope="col" className={styles["amount"]}>
            {t("books.credit")}
          </th>
        </tr>
      </thead>
      <tbody>
        {entry.postings.map((posting, index) => (
          // Two lines may say the same.
          // oxlint-disable-next-line react/no-array-index-key
          <tr key={index}>
            <td>
              <Link href={`/finances/books/accounts/${posting.account}`}>
                {name(posting.account)}
              </Link>
              <span className={styles["lines"]}>
                {[
                  posting.person === null ? "" : personName(posting.person),
                  posting.body?.name ?? "",
                  posting.label,
                ]
                  .filter(Boolean)
                  .join(" · ")}
              </span>
            </td>
            <td className={styles["amount"]} data-tabular>
              {euros(posting.debit)}
            </td>
            <td className={styles["amount"]} data-tabular>
              {euros(posting.credit)}
            </td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr className={styles["total"]}>
          <th scope="row">{t("books.total")}</th>
          <td className={styles["amount"]} data-tabular>
            {format.euros(debit)}
          </td>
          <td className={styles["amount"]} data-tabular>
            {format.euros(credit)}
          </td>
        </tr>
      </tfoot>
    </Table>
  );
}

function Actions({ entry, onDo }: { entry: EntryView; onDo: (doing: Doing) => void }) {
  const { t } = useTranslation();
  const [, navigate] = useLocation();
  const mayWrite = useMay("finances.write");
  const attempt = useAttempt();
  if (!mayWrite) return null;
  if (entry.number !== null) {
    return entry.reversedBy === null ? (
      <div className={styles["buttons"]}>
        <Button onPress={() => onDo("reversing")}>{t("books.entries.reverse")}</Button>
      </div>
    ) : null;
  }
  if (entry.expense !== null) return null;
  const remove = async () => {
    const { seq } = await call("books.remove", { id: entry.id });
    offerUndo(t("books.entries.removed"), seq);
    navigate("/finances/books");
  };
  return (
    <>
      <FormFailure>{attempt.saidBesides()}</FormFailure>
      <div className={styles["buttons"]}>
        <Button variant="primary" onPress={() => onDo("changing")}>
          {t("books.entries.change")}
        </Button>
        <Button isPending={attempt.isWorking} onPress={() => attempt.run(remove)}>
          {t("books.entries.remove")}
        </Button>
      </div>
    </>
  );
}
