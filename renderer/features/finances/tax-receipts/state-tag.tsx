import { useTranslation } from "react-i18next";
import type { ReceiptView } from "#shared/domain/finances/tax-receipts/views.ts";
import { StatusTag } from "#renderer/ui/status-tag.tsx";
import styles from "./tax-receipts.module.css";

/** Whether a receipt stands, and which it replaces or is replaced by. */
export function StateTag({ receipt }: { receipt: ReceiptView }) {
  const { t } = useTranslation();
  const { cancelled, differs, replaces, replacedBy } = receipt;
  const state = cancelled !== null ? "cancelled" : differs ? "differs" : "standing";
  const TONES = { cancelled: "neutral", differs: "warning", standing: "accent" } as const;
  return (
    <span className={styles["state"]}>
      <StatusTag tone={TONES[state]}>{t(`taxReceipts.receipts.${state}`)}</StatusTag>
      {replaces === null ? null : (
        <span className={styles["soft"]}>
          {t("taxReceipts.receipts.replaces", { number: replaces })}
        </span>
      )}
      {replacedBy === null ? null : (
        <span className={styles["soft"]}>
          {t("taxReceipts.receipts.replacedBy", { number: replacedBy })}
        </span>
      )}
    </span>
  );
}
