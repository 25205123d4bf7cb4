import { useTranslation } from "react-i18next";
import { Link } from "wouter";
import type { Output } from "#shared/ipc/contract.ts";
import { useFormat } from "#renderer/lib/format.ts";
import { Checkbox } from "#renderer/ui/checkbox.tsx";
import { VisuallyHidden } from "#renderer/ui/visually-hidden.tsx";
import { Table } from "#renderer/ui/table.tsx";
import styles from "../list/list.module.css";
import { sayAccount } from "../say-account.ts";

export type Owed = Output<"expenses.owed">[number];

export interface OwedTableProps {
  owed: readonly Owed[];
  /** Those who can be paid: nothing of them is on its way already. Null for whoever only reads. */
  payable: readonly Owed[] | null;
  chosen: readonly Owed[];
  onChoose: (person: string, isChosen: boolean) => void;
}

export function OwedTable({ owed, payable, chosen, onChoose }: OwedTableProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const total = owed.reduce((sum, one) => sum + one.owed, 0);
  return (
    <Table className={styles["table"]}>
      <thead>
        <tr>
          <th scope="col">{t("expensePages.owed.person")}</th>
          <th scope="col">{t("expensePages.owed.expenses")}</th>
          <th scope="col">{t("expensePages.form.account")}</th>
          <th scope="col" className={styles["amount"]}>
            {t("expensePages.owed.amount")}
          </th>
        </tr>
      </thead>
      <tbody>
        {owed.map(({ person, count, owed: cents, accounts }) => (
          <tr key={person.id}>
            <td className={styles["who"]}>
              <span className={styles["payee"]}>
                {payable === null ? null : (
                  <Checkbox
                    isSelected={chosen.some((one) => one.person.id === person.id)}
                    isDisabled={!payable.some((one) => one.person.id === person.id)}
                    onChange={(isChosen) => onChoose(person.id, isChosen)}
                  >
                    <VisuallyHidden>
                      {t("expensePages.payments.pay", { name: person.name })}
                    </VisuallyHidden>
                  </Checkbox>
                )}
                <Link href={`/finances?state=approved&payer=${person.id}`}>{person.name}</Link>
              </span>
            </td>
            <td>{t("expensePages.list.count", { count, formatted: format.number(count) })}</td>
            <td data-tabular>
              {accounts.length === 0 ? (
                <span className={styles["soft"]}>{t("expensePages.owed.noAccount")}</span>
              ) : (
                accounts.map((account) => <div key={account}>{sayAccount(account)}</div>)
              )}
            </td>
            <td className={styles["amount"]} data-tabular>
              {format.euros(cents)}
            </td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row" colSpan={3}>
            {t("expensePages.owed.total")}
          </th>
          <td className={styles["amount"]} data-tabular>
            {format.euros(total)}
          </td>
        </tr>
      </tfoot>
    </Table>
  );
}
