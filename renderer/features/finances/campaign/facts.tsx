import { useTranslation } from "react-i18next";
import type { ElectionView } from "#shared/domain/finances/campaign/views.ts";
import { useFormat } from "#renderer/lib/format.ts";
import { Banner } from "#renderer/ui/banner.tsx";
import styles from "./campaign.module.css";

/** The day, the ceiling and how it is known, the financial agent. */
export function Facts({ view }: { view: ElectionView }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { fields, ceiling, needsAccount } = view;
  const { agent, agentFrom, source, population, coefficient, votesOn } = fields;
  const counted = {
    amount: ceiling.kind === "unknown" ? "" : format.euros(ceiling.cents),
    population: format.number(population ?? 0),
    coefficient: format.number((coefficient ?? 0) / 100),
  };
  return (
    <>
      <p>{t("campaign.one.votesOn", { day: format.exactDate(votesOn) })}</p>
      {needsAccount ? (
        <>
          <p>{t("campaign.one.ceiling", { said: t(`campaign.one.${ceiling.kind}`, counted) })}</p>
          {agentFrom === null ? (
            <Banner tone="warning">{t("campaign.one.noAgent")}</Banner>
          ) : (
            <p>{t("campaign.one.agent", { agent, day: format.exactDate(agentFrom) })}</p>
          )}
        </>
      ) : (
        <Banner>{t("campaign.one.noAccount")}</Banner>
      )}
      {source === "" ? null : (
        <p className={styles["soft"]}>{t("campaign.one.source", { source })}</p>
      )}
    </>
  );
}
