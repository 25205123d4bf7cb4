import { useTranslation } from "react-i18next";
import { LAW, LAW_KEYS, type Law } from "#shared/domain/finances/tax-receipts/law.ts";
import styles from "./tax-receipts.module.css";

/** What a rule rests on, and whether it was read there or is to be checked. */
export function LawNote({ law }: { law: Law }) {
  const { t } = useTranslation();
  const { standing, text } = LAW[law];
  return <span className={styles["soft"]}>{t(`taxReceipts.law.${standing}`, { text })}</span>;
}

/** Every rule that the page goes by, with where it was found: to be copied, nothing is opened. */
export function Sources() {
  const { t } = useTranslation();
  return (
    <details className={styles["section"]}>
      <summary>{t("taxReceipts.law.all")}</summary>
      <ul className={styles["sources"]}>
        {LAW_KEYS.map((law) => (
          <li key={law}>
            <LawNote law={law} /> <span className={styles["address"]}>{LAW[law].url}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}
