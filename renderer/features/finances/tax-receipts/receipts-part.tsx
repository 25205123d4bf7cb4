import { useTranslation } from "react-i18next";
import { Link } from "wouter";
import type { ReceiptView } from "#shared/domain/finances/tax-receipts/views.ts";
import { useFormat } from "#renderer/lib/format.ts";
import { LinkedRow, Table } from "#renderer/ui/table.tsx";
import { StateTag } from "./state-tag.tsx";
import styles from "./tax-receipts.module.css";
import { WritePdf } from "./write-pdf.tsx";

export interface ReceiptsPartProps {
  receipts: readonly ReceiptView[];
  year: number;
}

const CLASSES = { number: "plain", to: "who", issuedOn: "wide", state: "plain" } as const;

/** Every receipt of the year in the order of its numbers, cancelled ones too. */
export function ReceiptsPart({ receipts, year }: ReceiptsPartProps) {
  const { t } = useTranslation();
  const isAny = receipts.some(({ cancelled }) => cancelled === null);
  return (
    <section className={styles["section"]} aria-labelledby="tax-receipts">
      <h2 id="tax-receipts" className={styles["heading"]}>
        {t("taxReceipts.receipts.heading", { year })}
      </h2>
      {receipts.length === 0 ? (
        <p className={styles["soft"]}>{t("taxReceipts.receipts.none")}</p>
      ) : (
        <Table className={styles["table"]} aria-labelledby="tax-receipts">
          <thead>
            <tr>
              {(["number", "to", "issuedOn", "state"] as const).map((column) => (
                <th key={column} scope="col" className={styles[CLASSES[column]]}>
                  {t(`taxReceipts.receipts.${column}`)}
                </th>
              ))}
              <th scope="col" className={styles["amount"]}>
                {t("taxReceipts.receipts.amount")}
              </th>
            </tr>
          </thead>
          <tbody>
            {receipts.map((receipt) => (
              <Row key={receipt.id} receipt={receipt} />
            ))}
          </tbody>
        </Table>
      )}
      {isAny ? (
        <WritePdf what={{ kind: "all", year }} label={t("taxReceipts.receipts.writeAll")} />
      ) : null}
    </section>
  );
}

function Row({ receipt }: { receipt: ReceiptView }) {
  const format = useFormat();
  const { id, number, name, issuedOn, cents } = receipt;
  return (
    <LinkedRow>
      <td className={styles["plain"]} data-tabular>
        <Link href={`/finances/income/tax-receipts/${id}`}>{number}</Link>
      </td>
      <td className={styles["who"]}>
        <bdi>{name}</bdi>
      </td>
      <td className={styles["wide"]}>
        <time dateTime={issuedOn} title={format.exactDate(issuedOn)}>
          {format.shortDate(issuedOn)}
        </time>
      </td>
      <td>
        <StateTag receipt={receipt} />
      </td>
      <td className={styles["amount"]} data-tabular>
        {format.euros(cents)}
      </td>
    </LinkedRow>
  );
}
