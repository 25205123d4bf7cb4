import { Paperclip } from "lucide-react";
import { useTranslation } from "react-i18next";
import { Link } from "wouter";
import type { ExpenseLine } from "#shared/domain/finances/expenses/views.ts";
import { useFormat } from "#renderer/lib/format.ts";
import { VisuallyHidden } from "#renderer/ui/visually-hidden.tsx";
import { LinkedRow, Table } from "#renderer/ui/table.tsx";
import { StateTag } from "../state-tag.tsx";
import styles from "./list.module.css";

export function ExpenseTable({ items }: { items: readonly ExpenseLine[] }) {
  const { t } = useTranslation();
  // A collective without circles has no use for an empty column.
  const hasBodies = items.some(({ body }) => body !== null);
  return (
    <Table className={styles["table"]}>
      <thead>
        <tr>
          <th scope="col">{t("expensePages.list.columns.day")}</th>
          <th scope="col">{t("expensePages.list.columns.purpose")}</th>
          <th scope="col">{t("expensePages.list.columns.payer")}</th>
          {hasBodies ? (
            <th scope="col" className={styles["bodyColumn"]}>
              {t("expensePages.list.columns.body")}
            </th>
          ) : null}
          <th scope="col">{t("expensePages.list.columns.state")}</th>
          <th scope="col" className={styles["amount"]}>
            {t("expensePages.list.columns.amount")}
          </th>
        </tr>
      </thead>
      <tbody>
        {items.map((item) => (
          <Row key={item.id} item={item} hasBodies={hasBodies} />
        ))}
      </tbody>
    </Table>
  );
}

function Row({ item, hasBodies }: { item: ExpenseLine; hasBodies: boolean }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { id, state, fields, payer, body, receipts, owed } = item;
  const { spentOn, cents, category } = fields;
  const who = fields.paidBy === "collective" ? t("expenses.paidBy.collective") : payer?.name;
  return (
    <LinkedRow>
      <td className={styles["day"]}>
        {spentOn === null ? (
          <span className={styles["soft"]}>{t("expensePages.list.noDay")}</span>
        ) : (
          <time dateTime={spentOn} title={format.exactDate(spentOn)}>
            {format.shortDate(spentOn)}
          </time>
        )}
      </td>
      <td className={styles["purpose"]}>
        {/* The link is as large as its line: see the style sheet. */}
        <Link href={`/finances/expenses/${id}`}>
          {fields.purpose === "" ? t("expensePages.noPurpose") : fields.purpose}
        </Link>
        <span className={styles["soft"]}>
          {category === null ? null : t(`expenses.categories.${category}`)}
          {receipts === 0 ? null : (
            <span className={styles["clip"]}>
              <Paperclip size={12} aria-hidden />
              <VisuallyHidden>
                {t("expensePages.list.receipts", { count: receipts })}
              </VisuallyHidden>
              <span aria-hidden>{receipts > 1 ? receipts : null}</span>
            </span>
          )}
        </span>
      </td>
      <td className={styles["who"]}>{who ?? <span className={styles["soft"]}>–</span>}</td>
      {hasBodies ? <td className={styles["bodyColumn"]}>{body?.name}</td> : null}
      <td>
        <StateTag state={state} />
      </td>
      <td className={styles["amount"]} data-tabular>
        {cents === null ? <span className={styles["soft"]}>–</span> : format.euros(cents)}
        {owed === 0 || owed === cents ? null : (
          <span className={styles["owed"]}>
            {t("expensePages.list.owed", { amount: format.euros(owed) })}
          </span>
        )}
      </td>
    </LinkedRow>
  );
}
