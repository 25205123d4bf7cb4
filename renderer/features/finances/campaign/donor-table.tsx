import { useTranslation } from "react-i18next";
import type { ElectionView } from "#shared/domain/finances/campaign/views.ts";
import { useFormat } from "#renderer/lib/format.ts";
import { ScrollRegion } from "#renderer/ui/scroll-region.tsx";
import { StatusTag } from "#renderer/ui/status-tag.tsx";
import { Table } from "#renderer/ui/table.tsx";
import styles from "./campaign.module.css";

/** What each person gave to all candidates, and what they may still give. */
export function DonorTable({ view: { donors, cap } }: { view: ElectionView }) {
  const { t } = useTranslation();
  const { euros } = useFormat();
  if (donors.length === 0) return null;
  return (
    <section className={styles["section"]}>
      <h2 className={styles["heading"]}>{t("campaign.donors.title")}</h2>
      <p className={styles["soft"]}>{t("campaign.donors.detail")}</p>
      <ScrollRegion label={t("campaign.donors.title")} className={styles["scroll"]}>
        <Table className={styles["table"]}>
          <thead>
            <tr>
              <th scope="col">{t("campaign.donors.name")}</th>
              {(["money", "inKind", "waived", "total", "room"] as const).map((column) => (
                <th key={column} scope="col" className={styles["amount"]}>
                  {t(`campaign.donors.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {donors.map((one) => (
              <tr key={one.key}>
                <th scope="row">
                  {one.name}{" "}
                  {one.isToAsk ? (
                    <StatusTag tone="warning">{t("campaign.gifts.toAsk")}</StatusTag>
                  ) : null}
                </th>
                {(["money", "inKind", "waived", "total"] as const).map((column) => (
                  <td key={column} className={styles["amount"]} data-tabular>
                    {euros(one[column])}
                  </td>
                ))}
                <td className={styles["amount"]} data-tabular>
                  {one.over > 0 ? (
                    <span className={styles["alert"]}>
                      {t("campaign.donors.over", { amount: euros(one.over) })}
                    </span>
                  ) : (
                    euros(cap - one.total)
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </Table>
      </ScrollRegion>
      <p className={styles["soft"]}>{t("campaign.donors.waivedRule", { cap: euros(cap) })}</p>
    </section>
  );
}
