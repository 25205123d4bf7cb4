import { useTranslation } from "react-i18next";
import type { ImportReport, WhoAnswer, WhoQuestion } from "#shared/domain/imports/import.ts";
import { displayName } from "#shared/domain/people/display-name.ts";
import type { PersonFields } from "#shared/domain/people/person-fields.ts";
import { Select } from "#renderer/ui/select.tsx";
import { unanswered, type Answer } from "./answers.ts";
import { ReportTable } from "./report-table.tsx";
import styles from "./report-tables.module.css";

export interface QuestionsListProps {
  report: ImportReport;
  answers: readonly WhoAnswer[];
  /** Absent once the import is done. */
  onAnswer: ((question: WhoQuestion, is: Answer) => void) | undefined;
}

type Row = WhoQuestion & {
  readonly value: Answer;
  readonly onAnswer: QuestionsListProps["onAnswer"];
};

/** Lines of which nobody can tell who they are, each beside those it may be. */
export function QuestionsList({ report, answers, onAnswer }: QuestionsListProps) {
  const { t } = useTranslation();
  const rows = report.questions.map((question): Row => {
    const answer = answers.find(({ line }) => line === question.line);
    return { ...question, value: answer?.is ?? unanswered(question), onAnswer };
  });
  return (
    <div className={styles["list"]}>
      <p className={styles["soft"]}>
        {t("imports.who.detail")}
        {rows.length < report.asked ? ` ${t("imports.first", { count: rows.length })}` : null}
      </p>
      <ReportTable
        label={t("imports.tabs.who")}
        rows={rows}
        columns={[
          { title: t("imports.who.line"), cell: personOf, className: styles["column"] },
          { title: t("imports.who.rivals"), cell: rivalsOf },
          { title: t("imports.who.answer"), cell: answerOf, className: styles["answer"] },
        ]}
      />
    </div>
  );
}

function personOf({ fields }: Row) {
  return <Person fields={fields} />;
}

function rivalsOf(row: Row) {
  return <Rivals question={row} />;
}

function answerOf(row: Row) {
  return <WhoSelect row={row} />;
}

function Person({ fields }: { fields: PersonFields }) {
  const place = `${fields.postcode} ${fields.town}`.trim();
  const details = [...fields.emails, ...fields.phones, fields.street, place];
  return (
    <>
      <strong className={styles["who"]}>{displayName(fields)}</strong>
      <span className={styles["soft"]}>{details.filter((part) => part !== "").join(", ")}</span>
    </>
  );
}

function Rivals({ question: { reason, rivals } }: { question: WhoQuestion }) {
  const { t } = useTranslation();
  const value = String(rivals[0]?.line ?? "");
  return (
    <>
      {reason === "namesake" || reason === "same_as_earlier_line" ? null : (
        <span className={styles["soft"]}>{t(`imports.doubts.${reason}`, { value })}</span>
      )}
      <ul className={styles["rivals"]}>
        {rivals.map(({ personId, line, fields }) => (
          <li key={personId ?? line}>
            {fields === null ? null : <Person fields={fields} />}{" "}
            <span className={styles["soft"]}>
              {personId === null ? t("imports.who.ofLine", { line }) : t("imports.who.ofList")}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}

function WhoSelect({ row: { value, onAnswer, ...question } }: { row: Row }) {
  const { t } = useTranslation();
  const name = displayName(question.fields);
  const known = question.rivals.flatMap(({ personId, fields }) =>
    personId === null || fields === null
      ? []
      : [{ id: personId, label: t("imports.who.known", { name: displayName(fields) }) }],
  );
  const options: { id: Answer; label: string }[] = [
    { id: "other", label: t("imports.who.other") },
    ...known,
    { id: "left_out", label: t("imports.who.leftOut") },
  ];
  return (
    <Select
      label={t("imports.who.answerOf", { name })}
      hideLabel
      options={options}
      value={value}
      onChange={(is) => onAnswer?.(question, is)}
      isDisabled={onAnswer === undefined}
    />
  );
}
