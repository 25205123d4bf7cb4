import { Pencil, Plus, Trash2 } from "lucide-react";
import { useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import type { ElectionView, SpendingView } from "#shared/domain/finances/campaign/views.ts";
import { call } from "#renderer/lib/client.ts";
import { focusAfterForm } from "#renderer/lib/focus-after-form.ts";
import { useFormat } from "#renderer/lib/format.ts";
import { offerUndo, showError } from "#renderer/lib/undo.ts";
import { useMay } from "#renderer/lib/use-may.ts";
import { Button } from "#renderer/ui/button.tsx";
import { IconButton } from "#renderer/ui/icon-button.tsx";
import { ScrollRegion } from "#renderer/ui/scroll-region.tsx";
import { StatusTag } from "#renderer/ui/status-tag.tsx";
import { Table } from "#renderer/ui/table.tsx";
import styles from "./campaign.module.css";
import { SpendingForm } from "./spending-form.tsx";

/** What was spent, each with the number of its exhibit. */
export function SpendingSection({ view }: { view: ElectionView }) {
  const { t } = useTranslation();
  const mayWrite = useMay("finances.write");
  const [editing, setEditing] = useState<SpendingView | "new" | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const { spending } = view;
  return (
    <section className={styles["section"]}>
      <h2 ref={heading} className={styles["heading"]}>
        {t("campaign.spending.title")}
        {mayWrite && editing === null ? (
          <Button icon={Plus} onPress={() => setEditing("new")}>
            {t("campaign.spending.add")}
          </Button>
        ) : null}
      </h2>
      {editing === null ? null : (
        <SpendingForm
          key={editing === "new" ? "new" : editing.id}
          view={view}
          one={editing === "new" ? null : editing}
          onClose={() => {
            setEditing(null);
            focusAfterForm(heading.current);
          }}
        />
      )}
      {spending.length === 0 ? (
        <p className={styles["soft"]}>{t("campaign.spending.empty")}</p>
      ) : (
        <ScrollRegion label={t("campaign.spending.title")} className={styles["scroll"]}>
          <Table className={styles["table"]}>
            <thead>
              <tr>
                <th scope="col">{t("campaign.spending.exhibit")}</th>
                <th scope="col">{t("campaign.spending.label")}</th>
                <th scope="col">{t("campaign.spending.day")}</th>
                <th scope="col">{t("campaign.spending.paidBy")}</th>
                <th scope="col" className={styles["amount"]}>
                  {t("campaign.gifts.amount")}
                </th>
                {mayWrite ? <th scope="col">{t("campaign.spending.actions")}</th> : null}
              </tr>
            </thead>
            <tbody>
              {spending.map((one) => (
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

function Line({ one, onChange }: { one: SpendingView; onChange?: () => void }) {
  const { t } = useTranslation();
  const format = useFormat();
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
      <td>
        <time dateTime={spentOn} title={format.exactDate(spentOn)}>
          {format.shortDate(spentOn)}
        </time>
      </td>
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
      <td className={styles["amount"]} data-tabular>
        {format.euros(cents)}
      </td>
      {onChange === undefined ? null : (
        <td className={styles["does"]}>
          <IconButton
            icon={Pencil}
            label={t("campaign.spending.change", { label })}
            onPress={onChange}
          />
          <IconButton
            icon={Trash2}
            label={t("campaign.spending.remove", { label })}
            onPress={() => void remove().catch(showError)}
          />
        </td>
      )}
    </tr>
  );
}
