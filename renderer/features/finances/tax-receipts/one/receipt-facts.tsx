import { useTranslation } from "react-i18next";
import { Link } from "wouter";
import type { GiftLine, ReceiptView } from "#shared/domain/finances/tax-receipts/views.ts";
import { useFormat } from "#renderer/lib/format.ts";
import { Table } from "#renderer/ui/table.tsx";
import { StateTag } from "../state-tag.tsx";
import styles from "../tax-receipts.module.css";

/** What a receipt says, as it was issued. */
export function ReceiptFacts({ receipt }: { receipt: ReceiptView }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { person, name, address, issuedOn, cents, lines } = receipt;
  const facts = [
    ["address", `${address.street}, ${address.postcode} ${address.town}`],
    ["issuedOn", format.exactDate(issuedOn)],
    ["amount", format.euros(cents)],
  ] as const;
  return (
    <>
      <dl className={styles["facts"]}>
        <div>
          <dt>{t("taxReceipts.one.to")}</dt>
          <dd>
            {person === null ? <bdi>{name}</bdi> : <Link href={`/people/${person}`}>{name}</Link>}
          </dd>
        </div>
        {facts.map(([key, said]) => (
          <div key={key}>
            <dt>{t(`taxReceipts.one.${key}`)}</dt>
            <dd>{said}</dd>
          </div>
        ))}
        <div>
          <dt>{t("taxReceipts.one.state")}</dt>
          <dd>
            <StateTag receipt={receipt} />
          </dd>
        </div>
      </dl>
      <h2 id="tax-receipt-gifts" className={styles["heading"]}>
        {t("taxReceipts.one.gifts")}
      </h2>
      <Table className={styles["table"]} aria-labelledby="tax-receipt-gifts">
        <thead>
          <tr>
            <th scope="col">{t("taxReceipts.one.day")}</th>
            <th scope="col">{t("taxReceipts.one.nature")}</th>
            <th scope="col" className={styles["amount"]}>
              {t("taxReceipts.one.amount")}
            </th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <Row key={`${line.of} ${line.id}`} line={line} />
          ))}
        </tbody>
      </Table>
    </>
  );
}

function Row({ line: { on, nature, cents, what } }: { line: GiftLine }) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <tr>
      <td>
        <time dateTime={on} title={format.exactDate(on)}>
          {format.shortDate(on)}
        </time>
      </td>
      <td>
        {t(`taxReceipts.one.natures.${nature}`)}
        {what === "" ? null : <span className={styles["soft"]}> {what}</span>}
      </td>
      <td className={styles["amount"]} data-tabular>
        {format.euros(cents)}
      </td>
    </tr>
  );
}
