import { useTranslation } from "react-i18next";
import type { TaxYearView } from "#shared/domain/finances/tax-receipts/views.ts";
import { useFormat } from "#renderer/lib/format.ts";
import { ScrollRegion } from "#renderer/ui/scroll-region.tsx";
import { Table } from "#renderer/ui/table.tsx";
import { LawNote } from "./law-note.tsx";
import styles from "./tax-receipts.module.css";

export interface PartyCapPartProps {
  partyCap: NonNullable<TaxYearView["partyCap"]>;
  year: number;
}

/** Of a party: who gave it more in the year than one person may, with and without their dues. */
export function PartyCapPart({ partyCap: { cap, over }, year }: PartyCapPartProps) {
  const { t } = useTranslation();
  const { euros } = useFormat();
  const heading = t("taxReceipts.partyCap.heading", { year });
  return (
    <section className={styles["section"]}>
      <h2 className={styles["heading"]}>{heading}</h2>
      <div className={styles["stack"]}>
        <p>{t("taxReceipts.partyCap.detail", { cap: euros(cap) })}</p>
        <LawNote law="partyCap" />
        <p>{t("taxReceipts.partyCap.kinds")}</p>
        <LawNote law="partyCapKinds" />
      </div>
      {over.length === 0 ? (
        <p>{t("taxReceipts.partyCap.none")}</p>
      ) : (
        <>
          <ScrollRegion label={heading}>
            <Table className={styles["table"]}>
              <thead>
                <tr>
                  <th scope="col">{t("taxReceipts.issue.donor")}</th>
                  {(["total", "dues", "over", "overWithoutDues"] as const).map((column) => (
                    <th key={column} scope="col" className={styles["amount"]}>
                      {t(`taxReceipts.partyCap.${column}`)}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {over.map((one) => (
                  <tr key={one.key}>
                    <th scope="row" className={styles["who"]}>
                      {one.name}
                    </th>
                    {(["total", "dues", "over", "overWithoutDues"] as const).map((column) => (
                      <td key={column} className={styles["amount"]} data-tabular>
                        {euros(one[column])}
                      </td>
                    ))}
                  </tr>
                ))}
              </tbody>
            </Table>
          </ScrollRegion>
          <p className={styles["soft"]}>{t("taxReceipts.partyCap.dueRule")}</p>
        </>
      )}
    </section>
  );
}
