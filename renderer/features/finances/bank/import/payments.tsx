import { useTranslation } from "react-i18next";
import { useFormat } from "#renderer/lib/format.ts";
import { Banner } from "#renderer/ui/banner.tsx";
import styles from "../bank.module.css";
import { PostingRow } from "../posting-row.tsx";

export interface PaymentsProps {
  count: number;
  payouts: readonly { date: string; cents: number }[];
}

/** Payments on a platform are no lines of the bank: what it paid out is. */
export function Payments({ count, payouts }: PaymentsProps) {
  const { t } = useTranslation();
  const { number, euros } = useFormat();
  return (
    <>
      <Banner title={t("bankPages.import.payments", { count, formatted: number(count) })} live>
        <p>{t("bankPages.import.paymentsDetail")}</p>
      </Banner>
      <div className={styles["section"]}>
        {payouts.map(({ date, cents }) => (
          <PostingRow
            key={date}
            date={date}
            label={t("bankPages.import.payout")}
            detail=""
            amount={euros(cents)}
          />
        ))}
      </div>
    </>
  );
}
