import { CircleAlert } from "lucide-react";
import { useTranslation } from "react-i18next";
import type { SamplePerson } from "#shared/domain/imports/import.ts";
import { useFormat } from "#renderer/lib/format.ts";
import { VisuallyHidden } from "#renderer/ui/visually-hidden.tsx";
import { ReportTable } from "./report-table.tsx";
import styles from "./report-tables.module.css";
import { StepPart } from "./step-part.tsx";

function notesOf({ fields, doubts }: SamplePerson) {
  return <Notes notes={fields.notes} isDoubtful={doubts.length > 0} />;
}

function Notes({ notes, isDoubtful }: { notes: string; isDoubtful: boolean }) {
  const { t } = useTranslation();
  return (
    <>
      {isDoubtful ? (
        <>
          <CircleAlert size={13} aria-hidden className={styles["alert"]} />
          <VisuallyHidden>{t("imports.tabs.doubtful")} </VisuallyHidden>
        </>
      ) : null}
      {notes}
    </>
  );
}

/** The first people of the file, as they would be: what no list of columns shows. */
export function SamplePeople({ people }: { people: readonly SamplePerson[] }) {
  const { t } = useTranslation();
  const format = useFormat();
  const statuses = ({ statuses: held }: SamplePerson) =>
    held
      .map(({ status, start, end }) => {
        const dates = [start, end].filter((day) => day !== null).map((day) => format.date(day));
        return `${t(`people.statuses.${status}`)}, ${dates.join(" – ")}`;
      })
      .join(" ; ");
  return (
    <StepPart title={t("imports.sample.title")} detail={t("imports.sample.detail")}>
      <ReportTable
        label={t("imports.sample.title")}
        rows={people}
        columns={[
          {
            title: t("people.fields.givenName"),
            cell: ({ fields }) => fields.givenName || "–",
            className: styles["name"],
          },
          {
            title: t("people.fields.familyName"),
            cell: ({ fields }) => fields.familyName || "–",
            className: styles["name"],
          },
          {
            title: t("imports.sample.reached"),
            cell: ({ fields }) => [...fields.emails, ...fields.phones].join(", "),
            className: styles["reached"],
          },
          {
            title: t("imports.sample.address"),
            cell: ({ fields }) =>
              [fields.street, `${fields.postcode} ${fields.town}`.trim()]
                .filter((part) => part !== "")
                .join(", "),
          },
          { title: t("imports.fields.status"), cell: statuses },
          {
            title: t("people.fields.notes"),
            cell: notesOf,
            className: styles["notes"],
          },
        ]}
      />
    </StepPart>
  );
}
