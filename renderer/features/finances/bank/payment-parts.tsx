import { useTranslation } from "react-i18next";
import type { ClaimPaymentView } from "#shared/domain/finances/bank/views.ts";
import { useFormat } from "#renderer/lib/format.ts";
import styles from "./bank.module.css";
import { PostingRow } from "./posting-row.tsx";

/** Claims, or the batch, that a line may have paid back, and what it would leave of them. */
export function PaymentParts({ payment }: { payment: ClaimPaymentView }) {
  const { t } = useTranslation();
  const { euros } = useFormat();
  const { batch, claims } = payment;
  if (batch !== null) {
    return (
      <PostingRow
        date={batch.on}
        label={t("bankPages.payments.batch")}
        detail={batch.names.join(", ")}
        amount={euros(-batch.total)}
      />
    );
  }
  return (
    <div className={styles["parts"]}>
      {claims.map(({ id, cents, owed, spentOn, purpose, name }) => (
        <PostingRow
          key={id}
          date={spentOn}
          label={purpose}
          detail={
            cents === owed
              ? name
              : `${name} · ${t("bankPages.payments.leaves", { amount: euros(owed - cents) })}`
          }
          amount={euros(-cents)}
        />
      ))}
    </div>
  );
}

/** Why it is proposed, in a few words. */
export function PaymentWhy({ payment }: { payment: ClaimPaymentView }) {
  const { t } = useTranslation();
  const { number } = useFormat();
  const { batch, claims, isPartial } = payment;
  if (batch !== null) return <span>{t("bankPages.payments.whyBatch")}</span>;
  const why = isPartial ? "whyPart" : "whyAll";
  return (
    <span>
      {t(`bankPages.payments.${why}`, {
        count: claims.length,
        formatted: number(claims.length),
        name: claims[0]?.name ?? "",
      })}
    </span>
  );
}
