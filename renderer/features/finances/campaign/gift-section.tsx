import { useTranslation } from "react-i18next";
import type { ElectionView, GiftView } from "#shared/domain/finances/campaign/views.ts";
import { call } from "#renderer/lib/client.ts";
import { offerUndo } from "#renderer/lib/undo.ts";
import { AccountSection, AmountAndActs, DayCell, type LineProps } from "./account-section.tsx";
import styles from "./campaign.module.css";
import { GiftForm } from "./gift-form.tsx";

/** What was given: money, in kind, and what was waived by hand. */
export function GiftSection({ view }: { view: ElectionView }) {
  const { t } = useTranslation();
  return (
    <AccountSection
      view={view}
      title={t("campaign.gifts.title")}
      add={t("campaign.gifts.add")}
      empty={t("campaign.gifts.empty")}
      columns={[
        t("campaign.gifts.giver"),
        t("campaign.spending.heading"),
        t("campaign.gifts.day"),
        t("campaign.gifts.form"),
      ]}
      amount={t("campaign.gifts.amount")}
      all={view.gifts}
      Form={GiftForm}
      Line={Line}
    />
  );
}

function Line({ one, onChange }: LineProps<GiftView>) {
  const { t } = useTranslation();
  const { id, giver, personNamed, heading, receivedOn, form, cents, label } = one;
  const name = personNamed?.name ?? (one.name || t(`campaign.givers.${giver}`));
  const remove = async () => {
    const { seq } = await call("campaign.removeGift", { id });
    offerUndo(t("campaign.done.giftRemoved"), seq);
  };
  return (
    <tr>
      <th scope="row">
        {name}
        <div className={styles["soft"]}>
          {[giver === "person" ? "" : t(`campaign.givers.${giver}`), label]
            .filter(Boolean)
            .join(" · ")}
        </div>
      </th>
      <td>
        <span className={styles["number"]}>{heading}</span> {t(`campaign.headings.h${heading}`)}
      </td>
      <DayCell day={receivedOn} />
      <td>{t(`campaign.forms.${form}`)}</td>
      <AmountAndActs
        cents={cents}
        change={t("campaign.gifts.change", { name })}
        remove={t("campaign.gifts.remove", { name })}
        onChange={onChange}
        onRemove={remove}
      />
    </tr>
  );
}
