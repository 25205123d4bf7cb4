import { useTranslation } from "react-i18next";
import type { Output } from "#shared/ipc/contract.ts";
import { useFormat } from "#renderer/lib/format.ts";
import styles from "./cap-line.module.css";

/** What somebody would have given to all candidates of an election, and whether that is too much; null says nothing. */
export function CapLine({ told }: { told: Output<"campaign.capOfClaim"> }) {
  const { t } = useTranslation();
  const { euros } = useFormat();
  const isOver = told !== null && told.over > 0;
  return (
    <p className={styles[isOver ? "alert" : "soft"]} aria-live="polite">
      {told === null
        ? null
        : t(isOver ? "campaign.gifts.capOver" : "campaign.gifts.capWithin", {
            total: euros(told.total),
            over: euros(told.over),
            cap: euros(told.cap),
          })}
    </p>
  );
}
