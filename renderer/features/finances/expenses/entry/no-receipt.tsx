import { FileDown } from "lucide-react";
import { useTranslation } from "react-i18next";
import { PickFiles } from "#renderer/lib/receipts/pick-files.tsx";
import { Kbd } from "#renderer/ui/kbd.tsx";
import { Skeleton } from "#renderer/ui/skeleton.tsx";
import styles from "./entry.module.css";

export interface NoReceiptProps {
  isReading: boolean;
  /** What files become. */
  become?: "many" | "toThis" | "toJourney";
  /** Where the receipt that had the focus was just taken away. */
  takesFocus?: boolean;
  onFiles: (files: readonly File[]) => void;
}

/** In the place of a receipt: how one comes here. */
export function NoReceipt({
  isReading,
  become = "many",
  takesFocus = false,
  onFiles,
}: NoReceiptProps) {
  const { t } = useTranslation();
  return (
    <section className={styles["empty"]} aria-labelledby="no-receipt">
      {isReading ? (
        <Skeleton lines={6} />
      ) : (
        <>
          <FileDown size={30} aria-hidden />
          <h2 id="no-receipt" className={styles["emptyTitle"]}>
            {t(
              become === "toJourney"
                ? "expensePages.entry.noneNeeded"
                : "expensePages.entry.noReceipt",
            )}
          </h2>
          {become === "toJourney" ? null : (
            <p className={styles["soft"]}>
              {t("expensePages.entry.paste")} <Kbd keys="mod+v" />
            </p>
          )}
          <PickFiles
            label={t("expensePages.entry.pick")}
            autoFocus={takesFocus}
            onFiles={onFiles}
          />
          <p className={styles["soft"]}>{t(`expensePages.entry.${become}`)}</p>
        </>
      )}
    </section>
  );
}
