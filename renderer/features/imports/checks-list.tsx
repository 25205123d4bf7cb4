import { useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "wouter";
import type { DoubtfulRow } from "#shared/domain/imports/import.ts";
import {
  checkedRows,
  type CheckedRow,
  type KeptReport,
} from "#shared/domain/imports/kept-report.ts";
import { localDate } from "#shared/domain/kernel/local-date.ts";
import { useFieldDrafts } from "#renderer/lib/use-field-drafts.ts";
import { useMay } from "#renderer/lib/use-may.ts";
import { Banner } from "#renderer/ui/banner.tsx";
import { Button } from "#renderer/ui/button.tsx";
import { StatusTag } from "#renderer/ui/status-tag.tsx";
import { Correct } from "./correct.tsx";
import { ReportTable } from "./report-table.tsx";
import styles from "./report-tables.module.css";

const SHOWN_AT_ONCE = 100;

type Row = CheckedRow & { readonly line: number };

/** What of an import is to be checked still, each put right where it is said, and what has been. */
export function ChecksList({ kept }: { kept: KeptReport }) {
  const { t } = useTranslation();
  const mayWrite = useMay("people.write");
  const [shown, setShown] = useState(SHOWN_AT_ONCE);
  const drafts = useFieldDrafts(`import:${kept.seq}`);
  const list = useRef<HTMLDivElement>(null);
  const all = useRef<HTMLParagraphElement>(null);
  const rows: Row[] = checkedRows(kept).map((one) => ({ ...one, line: one.row.line }));
  const isAllChecked = rows.every(({ left }) => left === null);
  /** From the form of a row, which goes, to the next one. */
  const toNext = (form: HTMLElement | null) => {
    const forms = [...(list.current?.querySelectorAll<HTMLElement>("[data-correction]") ?? [])];
    const at = form === null ? -1 : forms.indexOf(form);
    const next = forms[at + 1] ?? forms[at - 1];
    const controls = [...(next?.querySelectorAll<HTMLElement>("input, button") ?? [])];
    // A choice has a native one beside it that only assistive technology is hidden from.
    const control = controls.find((one) => one.closest("[aria-hidden]") === null);
    if (control === undefined) requestAnimationFrame(() => all.current?.focus());
    else control.focus();
  };
  const correct = ({ row, left }: Row) =>
    left === null || row.personId === null || !mayWrite ? (
      <StatusTag>{t("imports.doubtful.checked")}</StatusTag>
    ) : (
      <Correct
        personId={row.personId}
        name={row.name}
        left={left}
        drafts={drafts}
        day={localDate(new Date(kept.at))}
        onDone={toNext}
      />
    );
  return (
    <div className={styles["list"]} ref={list}>
      {isAllChecked ? (
        <Banner tone="accent">
          <p tabIndex={-1} ref={all}>
            {t("imports.doubtful.allChecked")}
          </p>
        </Banner>
      ) : (
        <p className={styles["soft"]}>
          {t("imports.doubtful.detail")} {mayWrite ? t("imports.doubtful.correctHere") : null}
          {rows.length === 1000 ? ` ${t("imports.first", { count: rows.length })}` : null}
        </p>
      )}
      <ReportTable
        label={t("imports.tabs.doubtful")}
        rows={rows.slice(0, shown)}
        keyOf={({ row: { line, column, reason, value } }) => `${line} ${column} ${reason} ${value}`}
        columns={[
          {
            title: t("imports.matched.person"),
            cell: ({ row }) => recordOf(row),
            className: styles["column"],
          },
          {
            title: t("imports.refused.column"),
            cell: ({ row }) => row.column || "–",
            className: styles["by"],
          },
          {
            title: t("imports.refused.reason"),
            cell: ({ row: { reason, value } }) =>
              // What can be said at the columns step is over by now.
              reason === "bad_status"
                ? t("people.toCheck.badStatus", { value })
                : t(`imports.doubts.${reason}`, { value }),
          },
          {
            title: t("imports.doubtful.correction"),
            cell: correct,
            className: styles["correction"],
          },
        ]}
      />
      {rows.length > shown ? (
        <div>
          <Button size="small" onPress={() => setShown(shown + SHOWN_AT_ONCE)}>
            {t("imports.doubtful.more", { count: rows.length - shown })}
          </Button>
        </div>
      ) : null}
    </div>
  );
}

function recordOf({ name, personId }: DoubtfulRow) {
  return personId === null ? name : <Link href={`/people/${personId}`}>{name}</Link>;
}
