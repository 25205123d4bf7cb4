import { Pencil, Trash2 } from "lucide-react";
import { useTranslation } from "react-i18next";
import type { BudgetRowView } from "#shared/domain/finances/budget/views.ts";
import { call } from "#renderer/lib/client.ts";
import { useFormat } from "#renderer/lib/format.ts";
import { offerUndo, showError } from "#renderer/lib/undo.ts";
import { IconButton } from "#renderer/ui/icon-button.tsx";
import { ScrollRegion } from "#renderer/ui/scroll-region.tsx";
import { Table } from "#renderer/ui/table.tsx";
import { BarOf, type Bar } from "../bars.tsx";
import { byBody, mostOf, sumOf, type BodyBudget, type BudgetSum } from "./budget-rows.ts";
import styles from "./budget.module.css";

const PARTS = ["committed", "paid", "reimbursed", "waived"] as const;
const TONES = {
  committed: "striped",
  paid: "main",
  reimbursed: "soft",
  waived: "faint",
} as const satisfies Readonly<Record<(typeof PARTS)[number], Bar["parts"][number]["tone"]>>;

export interface BudgetTableProps {
  rows: readonly BudgetRowView[];
  /** Not there for whoever only reads. */
  onChange?: (row: BudgetRowView) => void;
}

/** Each body with its bar, then its lines in figures. */
export function BudgetTable({ rows, onChange }: BudgetTableProps) {
  const { t } = useTranslation();
  const { locale } = useFormat();
  const bodies = byBody(rows, locale);
  const most = mostOf(bodies.map(({ sum }) => sum));
  return (
    <>
      <ul className={styles["legend"]}>
        {PARTS.map((part) => (
          <li key={part}>
            <BarOf bar={{ parts: [{ cents: 1, tone: TONES[part] }] }} most={1} />
            {t(`budget.legend.${part}`)}
          </li>
        ))}
        <li>{t("budget.legend.mark")}</li>
      </ul>
      <ScrollRegion label={t("budget.table")} className={styles["scroll"]}>
        <Table className={styles["table"]}>
          <thead>
            <tr>
              <th scope="col">{t("budget.columns.line")}</th>
              {(["planned", ...PARTS, "left"] as const).map((column) => (
                <th key={column} scope="col" className={styles["amount"]}>
                  {t(`budget.columns.${column}`)}
                </th>
              ))}
              {onChange === undefined ? null : <th scope="col">{t("budget.columns.actions")}</th>}
            </tr>
          </thead>
          {bodies.map((one) => (
            <BodyRows
              key={one.key}
              budget={one}
              most={most}
              {...(onChange === undefined ? {} : { onChange })}
            />
          ))}
          <tfoot>
            <tr>
              <th scope="row">{t("budget.total")}</th>
              <Figures sum={sumOf(rows)} />
              {onChange === undefined ? null : <NothingToDo />}
            </tr>
          </tfoot>
        </Table>
      </ScrollRegion>
    </>
  );
}

interface BodyRowsProps {
  budget: BodyBudget;
  most: number;
  onChange?: (row: BudgetRowView) => void;
}

function BodyRows({ budget: { body, rows, sum }, most, onChange }: BodyRowsProps) {
  const { t } = useTranslation();
  const name = body?.name ?? t("budget.whole");
  const mark = sum.planned ?? undefined;
  return (
    <tbody>
      <tr className={styles["body"]}>
        <th scope="rowgroup">
          {name}
          <BarOf
            bar={{ parts: PARTS.map((part) => ({ cents: sum[part], tone: TONES[part] })), mark }}
            most={most}
          />
        </th>
        <Figures sum={sum} />
        {onChange === undefined ? null : <NothingToDo />}
      </tr>
      {rows.map((row) => (
        <Line
          key={`${row.id} ${row.category}`}
          row={row}
          bodyName={name}
          {...(onChange === undefined ? {} : { onChange })}
        />
      ))}
    </tbody>
  );
}

function Line({
  row,
  bodyName,
  onChange,
}: {
  row: BudgetRowView;
  bodyName: string;
  onChange?: (row: BudgetRowView) => void;
}) {
  const { t } = useTranslation();
  const { id, category, note } = row;
  const line =
    category !== null
      ? t(`expenses.categories.${category}`)
      : t(id === null ? "budget.noCategory" : "budget.envelope");
  const remove = async (gone: string) => {
    const { seq } = await call("budget.remove", { id: gone });
    offerUndo(t("budget.done.removed"), seq);
  };
  return (
    <tr>
      <th scope="row" className={styles["line"]}>
        {line}
        {note === "" ? null : <span className={styles["soft"]}> · {note}</span>}
      </th>
      <Figures sum={row} />
      {onChange === undefined ? null : (
        <td className={styles["does"]}>
          <IconButton
            icon={Pencil}
            label={t("budget.change", { line, body: bodyName })}
            onPress={() => onChange(row)}
          />
          {id === null ? null : (
            <IconButton
              icon={Trash2}
              label={t("budget.remove", { line, body: bodyName })}
              onPress={() => void remove(id).catch(showError)}
            />
          )}
        </td>
      )}
    </tr>
  );
}

/** A sum is changed by its lines alone: its row is as long as theirs. */
const NothingToDo = () => (
  <td>
    <span className={styles["soft"]}>–</span>
  </td>
);

function Figures({ sum }: { sum: BudgetSum }) {
  const { t } = useTranslation();
  const { euros } = useFormat();
  const { planned, left } = sum;
  return (
    <>
      <td className={styles["amount"]} data-tabular>
        {planned === null ? (
          <span className={styles["soft"]}>{t("budget.unplanned")}</span>
        ) : (
          euros(planned)
        )}
      </td>
      {PARTS.map((part) => (
        <td key={part} className={styles["amount"]} data-tabular>
          {sum[part] === 0 ? <span className={styles["soft"]}>–</span> : euros(sum[part])}
        </td>
      ))}
      <td className={styles["amount"]} data-tabular data-over={left !== null && left < 0}>
        {left === null ? <span className={styles["soft"]}>–</span> : null}
        {left === null ? null : left < 0 ? t("budget.over", { amount: euros(-left) }) : euros(left)}
      </td>
    </>
  );
}
