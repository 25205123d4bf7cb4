import { useTranslation } from "react-i18next";
import type { ElectionView, SpendingView } from "#shared/domain/finances/campaign/views.ts";
import { call } from "#renderer/lib/client.ts";
import { offerUndo } from "#renderer/lib/undo.ts";
import { StatusTag } from "#renderer/ui/status-tag.tsx";
import { AccountSection, AmountAndActs, DayCell, type LineProps } from "./account-section.tsx";
import styles from "./campaign.module.css";
import { SpendingForm } from "./spending-form.tsx";

/** What was spent, each with the number of its exhibit. */
export function SpendingSection({ view }: { view: ElectionView }) {
  const { t } = useTranslation();
  return (
    <AccountSection
      view={view}
      title={t("campaign.spending.title")}
      add={t("campaign.spending.add")}
      empty={t("campaign.spending.empty")}
      columns={[
        t("campaign.spending.exhibit"),
        t("campaign.spending.label"),
        t("campaign.spending.day"),
        t("campaign.spending.paidBy"),
      ]}
      amount={t("campaign.gifts.amount")}
      all={view.spending}
      Form={SpendingForm}
      Line={Line}
    />
  );
}

function Line({ one, onChange }: LineProps<SpendingView>) {
  const { t } = useTranslation();
  const { id, exhibit, label, heading, spentOn, paidBy, cents } = one;
  const remove = async () => {
    const { seq } = await call("campaign.removeSpending", { id });
    offerUndo(t("campaign.done.spendingRemoved"), seq);
  };
  return (
    <tr>
      <td className={styles["number"]}>{exhibit}</td>
      <th scope="row">
        {label}
        <div className={styles["soft"]}>{t(`campaign.headings.h${heading}`)}</div>
      </th>
      <DayCell day={spentOn} />
      <td>
        {t(`campaign.paidBy.${paidBy}`)}
        <div className={styles["tags"]}>
          {one.isDirect ? (
            <StatusTag tone="warning">{t("campaign.spending.direct")}</StatusTag>
          ) : null}
          {one.isBeforeAgent ? (
            <StatusTag tone="danger">{t("campaign.spending.beforeAgent")}</StatusTag>
          ) : null}
        </div>
      </td>
      <AmountAndActs
        cents={cents}
        change={t("campaign.spending.change", { label })}
        remove={t("campaign.spending.remove", { label })}
        onChange={onChange}
        onRemove={remove}
      />
    </tr>
  );
}
