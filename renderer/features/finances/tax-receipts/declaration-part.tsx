import { useTranslation } from "react-i18next";
import type { TaxYearView } from "#shared/domain/finances/tax-receipts/views.ts";
import { useFormat } from "#renderer/lib/format.ts";
import { LawNote } from "./law-note.tsx";
import styles from "./tax-receipts.module.css";
import { WritePdf } from "./write-pdf.tsx";

export interface DeclarationPartProps {
  declaration: TaxYearView["declaration"];
  year: number;
}

/** What is declared each year of the receipts that were issued, by when and where. */
export function DeclarationPart({ declaration, year }: DeclarationPartProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const { from, until, deadline, cents, issued, mentioning, cancelled } = declaration;
  const facts = [
    ["amount", format.euros(cents)],
    ["issued", format.number(issued)],
    ["mentioning", format.number(mentioning)],
    ["cancelled", format.number(cancelled)],
    ["deadline", format.exactDate(deadline)],
  ] as const;
  return (
    <section className={styles["section"]} aria-labelledby="tax-declaration">
      <h2 id="tax-declaration" className={styles["heading"]}>
        {t("taxReceipts.declaration.heading")}
      </h2>
      <p>
        {t("taxReceipts.declaration.detail", {
          from: format.shortDate(from),
          until: format.shortDate(until),
        })}{" "}
        <LawNote law="declaration" />
      </p>
      <dl className={styles["facts"]}>
        {facts.map(([name, said]) => (
          <div key={name}>
            <dt>{t(`taxReceipts.declaration.${name}`)}</dt>
            <dd data-tabular>{said}</dd>
          </div>
        ))}
      </dl>
      <p className={styles["soft"]}>
        {t("taxReceipts.declaration.where")} <LawNote law="deadline" />
      </p>
      <WritePdf what={{ kind: "declaration", year }} label={t("taxReceipts.declaration.write")} />
    </section>
  );
}
