import { useTranslation } from "react-i18next";
import type { StatementView } from "#shared/domain/finances/income/views.ts";
import { useFormat } from "#renderer/lib/format.ts";
import { Table } from "#renderer/ui/table.tsx";
import { BarOf } from "../bars.tsx";
import styles from "./statement.module.css";

/** Where what came in is from, drawn and tabled; and how a public page says it. */
export function FigureTable({ view }: { view: StatementView }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { figures, total, grouped, withheld } = view;
  const most = Math.max(0, ...figures.map(({ cents }) => cents));
  const isHiding = grouped.length > 0 || withheld.length > 0;
  return (
    <section className={styles["section"]}>
      <h3 className={styles["heading"]}>{t("income.statement.figures")}</h3>
      {figures.length === 0 ? <p>{t("income.statement.noFigures")}</p> : null}
      {figures.length === 0 ? null : (
        <Table className={styles["table"]}>
          <thead>
            <tr>
              <th scope="col">{t("income.statement.line")}</th>
              <th scope="col" className={styles["amount"]}>
                {t("income.statement.amount")}
              </th>
              <th scope="col">{t("income.statement.public")}</th>
            </tr>
          </thead>
          <tbody>
            {figures.map((figure) => {
              const { line, inKind, cents } = figure;
              const name = t(`income.lines.${line}`);
              const told = isOf(withheld, figure)
                ? "withheld"
                : isOf(grouped, figure)
                  ? "grouped"
                  : "shown";
              return (
                <tr key={`${line} ${inKind}`}>
                  <th scope="row">
                    {inKind ? t("income.inKind", { line: name }) : name}
                    <BarOf
                      bar={{ parts: [{ cents, tone: inKind ? "striped" : "main" }] }}
                      most={most}
                    />
                  </th>
                  <td className={styles["amount"]} data-tabular>
                    {format.euros(cents)}
                  </td>
                  <td>{t(`income.statement.${told}`)}</td>
                </tr>
              );
            })}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{t("income.statement.total")}</th>
              <td className={styles["amount"]} data-tabular>
                {format.euros(total)}
              </td>
            </tr>
          </tfoot>
        </Table>
      )}
      {isHiding ? <p className={styles["soft"]}>{t("income.statement.publicDetail")}</p> : null}
    </section>
  );
}

function isOf(cells: StatementView["grouped"], one: StatementView["figures"][number]): boolean {
  return cells.some(({ line, inKind }) => line === one.line && inKind === one.inKind);
}
