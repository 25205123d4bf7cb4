import { useTranslation } from "react-i18next";
import type { ElectionView } from "#shared/domain/finances/campaign/views.ts";
import { useFormat } from "#renderer/lib/format.ts";
import { BarOf } from "../bars.tsx";
import styles from "./campaign.module.css";

/** What is spent of the ceiling, cash of all donors, and what the agent did not pay. */
export function Limits({ view }: { view: ElectionView }) {
  const { t } = useTranslation();
  const { euros, percent } = useFormat();
  const { ceiling, spent, cash, direct } = view;
  const most = ceiling.kind === "unknown" ? null : ceiling.cents;
  const share = (thousandths: number) => percent(thousandths / 1_000);
  const isCashOver = cash.limit !== null && cash.cents > cash.limit;
  return (
    <section className={styles["section"]} aria-label={t("campaign.one.limits")}>
      <div className={styles["limits"]}>
        {most === null ? null : (
          <div className={styles["limit"]}>
            <span className={styles["name"]}>{t("campaign.one.ofCeiling")}</span>
            <BarOf
              bar={{ parts: [{ cents: spent, tone: "main" }], mark: most }}
              most={Math.max(most, spent)}
            />
            <span data-tabular>
              {euros(spent)} / {euros(most)}
            </span>
            {spent > most ? (
              <span className={styles["alert"]}>
                {t("campaign.one.overCeiling", { amount: euros(spent - most) })}
              </span>
            ) : null}
          </div>
        )}
        <div className={styles["limit"]}>
          <span className={styles["name"]}>{t("campaign.one.cash")}</span>
          {cash.limit === null ? null : (
            <BarOf
              bar={{ parts: [{ cents: cash.cents, tone: "striped" }], mark: cash.limit }}
              most={Math.max(cash.limit, cash.cents)}
            />
          )}
          <span>
            {cash.limit === null
              ? t("campaign.one.cashFree", { amount: euros(cash.cents) })
              : t("campaign.one.cashLimit", {
                  amount: euros(cash.cents),
                  limit: euros(cash.limit),
                })}
          </span>
          {isCashOver ? (
            <span className={styles["alert"]}>
              {t("campaign.one.cashOver", { amount: euros(cash.cents - (cash.limit ?? 0)) })}
            </span>
          ) : null}
        </div>
        <div className={styles["limit"]}>
          <span className={styles["name"]}>{t("campaign.one.direct")}</span>
          <span>
            {direct.ofCeiling === null
              ? t("campaign.one.directSaidAlone", {
                  amount: euros(direct.cents),
                  ofTotal: share(direct.ofTotal),
                })
              : t("campaign.one.directSaid", {
                  amount: euros(direct.cents),
                  ofTotal: share(direct.ofTotal),
                  ofCeiling: share(direct.ofCeiling),
                })}
          </span>
          {direct.isOverTotal || direct.isOverCeiling ? (
            <span className={styles["alert"]}>{t("campaign.one.directAlert")}</span>
          ) : null}
        </div>
      </div>
    </section>
  );
}
