import { useTranslation } from "react-i18next";
import { LAW, type Law } from "#shared/domain/finances/tax-receipts/law.ts";
import type { PartyCapTold } from "#shared/domain/finances/tax-receipts/views.ts";
import { useFormat } from "#renderer/lib/format.ts";
import styles from "./cap-line.module.css";

export interface PartyCapLineProps {
  /** Null says nothing. */
  told: PartyCapTold | null;
  law: Extract<Law, "partyCap" | "partyCapKinds">;
}

/** What somebody would have given the party in the year, whether that is too much, and what says so. */
export function PartyCapLine({ told, law }: PartyCapLineProps) {
  const { t } = useTranslation();
  const { euros } = useFormat();
  const { standing, text } = LAW[law];
  const isOver = told !== null && told.over > 0;
  return (
    <div aria-live="polite">
      {told === null ? null : (
        <>
          <p className={styles[isOver ? "alert" : "soft"]}>
            {t(isOver ? "taxReceipts.partyCap.isOver" : "taxReceipts.partyCap.within", {
              total: euros(told.total),
              over: euros(told.over),
              cap: euros(told.cap),
            })}
          </p>
          {isOver && told.dues > 0 ? (
            <p className={styles["soft"]}>
              {t("taxReceipts.partyCap.officers", { over: euros(told.overWithoutDues) })}
            </p>
          ) : null}
          <p className={styles["soft"]}>{t(`taxReceipts.law.${standing}`, { text })}</p>
        </>
      )}
    </div>
  );
}
