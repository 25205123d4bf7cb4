import { Pencil, Plus, Trash2 } from "lucide-react";
import { useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import type { ElectionView, GiftView } from "#shared/domain/finances/campaign/views.ts";
import { call } from "#renderer/lib/client.ts";
import { focusAfterForm } from "#renderer/lib/focus-after-form.ts";
import { useFormat } from "#renderer/lib/format.ts";
import { offerUndo, showError } from "#renderer/lib/undo.ts";
import { useMay } from "#renderer/lib/use-may.ts";
import { Button } from "#renderer/ui/button.tsx";
import { IconButton } from "#renderer/ui/icon-button.tsx";
import { ScrollRegion } from "#renderer/ui/scroll-region.tsx";
import { Table } from "#renderer/ui/table.tsx";
import styles from "./campaign.module.css";
import { GiftForm } from "./gift-form.tsx";

/** What was given: money, in kind, and what was waived by hand. */
export function GiftSection({ view }: { view: ElectionView }) {
  const { t } = useTranslation();
  const mayWrite = useMay("finances.write");
  const [editing, setEditing] = useState<GiftView | "new" | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const { gifts } = view;
  return (
    <section className={styles["section"]}>
      <h2 ref={heading} className={styles["heading"]}>
        {t("campaign.gifts.title")}
        {mayWrite && editing === null ? (
          <Button icon={Plus} onPress={() => setEditing("new")}>
            {t("campaign.gifts.add")}
          </Button>
        ) : null}
      </h2>
      {editing === null ? null : (
        <GiftForm
          key={editing === "new" ? "new" : editing.id}
          view={view}
          one={editing === "new" ? null : editing}
          onClose={() => {
            setEditing(null);
            focusAfterForm(heading.current);
          }}
        />
      )}
      {gifts.length === 0 ? (
        <p className={styles["soft"]}>{t("campaign.gifts.empty")}</p>
      ) : (
        <ScrollRegion label={t("campaign.gifts.title")} className={styles["scroll"]}>
          <Table className={styles["table"]}>
            <thead>
              <tr>
                <th scope="col">{t("campaign.gifts.giver")}</th>
                <th scope="col">{t("campaign.spending.heading")}</th>
                <th scope="col">{t("campaign.gifts.day")}</th>
                <th scope="col">{t("campaign.gifts.form")}</th>
                <th scope="col" className={styles["amount"]}>
                  {t("campaign.gifts.amount")}
                </th>
                {mayWrite ? <th scope="col">{t("campaign.spending.actions")}</th> : null}
              </tr>
            </thead>
            <tbody>
              {gifts.map((one) => (
                <Line
                  key={one.id}
                  one={one}
                  {...(mayWrite ? { onChange: () => setEditing(one) } : {})}
                />
              ))}
            </tbody>
          </Table>
        </ScrollRegion>
      )}
    </section>
  );
}

function Line({ one, onChange }: { one: GiftView; onChange?: () => void }) {
  const { t } = useTranslation();
  const format = useFormat();
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
      <td>
        <time dateTime={receivedOn} title={format.exactDate(receivedOn)}>
          {format.shortDate(receivedOn)}
        </time>
      </td>
      <td>{t(`campaign.forms.${form}`)}</td>
      <td className={styles["amount"]} data-tabular>
        {format.euros(cents)}
      </td>
      {onChange === undefined ? null : (
        <td className={styles["does"]}>
          <IconButton
            icon={Pencil}
            label={t("campaign.gifts.change", { name })}
            onPress={onChange}
          />
          <IconButton
            icon={Trash2}
            label={t("campaign.gifts.remove", { name })}
            onPress={() => void remove().catch(showError)}
          />
        </td>
      )}
    </tr>
  );
}
