import { useTranslation } from "react-i18next";
import type { ElectionView } from "#shared/domain/finances/campaign/views.ts";
import { useFormat } from "#renderer/lib/format.ts";
import { Table } from "#renderer/ui/table.tsx";
import styles from "./campaign.module.css";

/** The account by its headings: what was spent, then what was received. */
export function HeadingTable({ view }: { view: ElectionView }) {
  const { t } = useTranslation();
  const { euros, number } = useFormat();
  const { spentByHeading, receivedByHeading } = view;
  const sums = [...spentByHeading, ...receivedByHeading];
  if (sums.length === 0) return null;
  return (
    <section className={styles["section"]}>
      <h2 className={styles["heading"]}>{t("campaign.headingsTitle")}</h2>
      <Table className={styles["table"]}>
        <thead>
          <tr>
            <th scope="col">{t("campaign.spending.heading")}</th>
            <th scope="col" className={styles["amount"]}>
              {t("campaign.count")}
            </th>
            <th scope="col" className={styles["amount"]}>
              {t("campaign.gifts.amount")}
            </th>
          </tr>
        </thead>
        <tbody>
          {sums.map(({ heading, count, cents }) => (
            <tr key={heading}>
              <th scope="row">
                <span className={styles["number"]}>{heading}</span>{" "}
                {t(`campaign.headings.h${heading}`)}
              </th>
              <td className={styles["amount"]} data-tabular>
                {number(count)}
              </td>
              <td className={styles["amount"]} data-tabular>
                {euros(cents)}
              </td>
            </tr>
          ))}
        </tbody>
      </Table>
    </section>
  );
}
