import { FileDown } from "lucide-react";
import { useTranslation } from "react-i18next";
import { PickFiles } from "#renderer/lib/receipts/pick-files.tsx";
import { Kbd } from "#renderer/ui/kbd.tsx";
import { Skeleton } from "#renderer/ui/skeleton.tsx";
import styles from "./entry.module.css";

export interface NoReceiptProps {
  isReading: boolean;
  onFiles: (files: readonly File[]) => void;
}

/** In the place of a receipt: how one comes here. */
export function NoReceipt({ isReading, onFiles }: NoReceiptProps) {
  const { t } = useTranslation();
  return (
    <section className={styles["empty"]} aria-labelledby="no-receipt">
      {isReading ? (
        <Skeleton lines={6} />
      ) : (
        <>
          <FileDown size={30} aria-hidden />
          <h2 id="no-receipt" className={styles["emptyTitle"]}>
            {t("expensePages.entry.noReceipt")}
          </h2>
          <p className={styles["soft"]}>
            {t("expensePages.entry.paste")} <Kbd keys="mod+v" />
          </p>
          <PickFiles label={t("expensePages.entry.pick")} onFiles={onFiles} />
          <p className={styles["soft"]}>{t("expensePages.entry.many")}</p>
        </>
      )}
    </section>
  );
}
