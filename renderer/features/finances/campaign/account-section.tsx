import { Pencil, Plus, Trash2 } from "lucide-react";
import { useRef, useState, type ComponentType } from "react";
import { useTranslation } from "react-i18next";
import type { ElectionView } from "#shared/domain/finances/campaign/views.ts";
import { focusAfterForm } from "#renderer/lib/focus-after-form.ts";
import { useFormat } from "#renderer/lib/format.ts";
import { showError } from "#renderer/lib/undo.ts";
import { useMay } from "#renderer/lib/use-may.ts";
import { Button } from "#renderer/ui/button.tsx";
import { IconButton } from "#renderer/ui/icon-button.tsx";
import { ScrollRegion } from "#renderer/ui/scroll-region.tsx";
import { Table } from "#renderer/ui/table.tsx";
import styles from "./campaign.module.css";

export interface LineProps<One> {
  one: One;
  /** Undefined where nobody here may change it. */
  onChange: (() => void) | undefined;
}

export interface AccountSectionProps<One> {
  view: ElectionView;
  title: string;
  add: string;
  empty: string;
  /** What its columns are called, but for amounts and actions. */
  columns: readonly string[];
  amount: string;
  all: readonly One[];
  Form: ComponentType<{ view: ElectionView; one: One | null; onClose: () => void }>;
  Line: ComponentType<LineProps<One>>;
}

/** A part of a campaign’s account: its lines, and the form of one that is added or changed. */
export function AccountSection<One extends { readonly id: string }>({
  view,
  title,
  add,
  empty,
  columns,
  amount,
  all,
  Form,
  Line,
}: AccountSectionProps<One>) {
  const { t } = useTranslation();
  const mayWrite = useMay("finances.write");
  const [editing, setEditing] = useState<One | "new" | null>(null);
  const bar = useRef<HTMLDivElement>(null);
  const close = () => {
    setEditing(null);
    focusAfterForm(bar.current);
  };
  return (
    <section className={styles["section"]}>
      <div ref={bar} className={styles["bar"]}>
        <h2 className={styles["heading"]}>{title}</h2>
        {mayWrite && editing === null ? (
          <Button icon={Plus} onPress={() => setEditing("new")}>
            {add}
          </Button>
        ) : null}
      </div>
      {editing === null ? null : (
        <Form
          key={editing === "new" ? "new" : editing.id}
          view={view}
          one={editing === "new" ? null : editing}
          onClose={close}
        />
      )}
      {all.length === 0 ? (
        <p className={styles["soft"]}>{empty}</p>
      ) : (
        <ScrollRegion label={title} className={styles["scroll"]}>
          <Table className={styles["table"]}>
            <thead>
              <tr>
                {columns.map((column) => (
                  <th key={column} scope="col">
                    {column}
                  </th>
                ))}
                <th scope="col" className={styles["amount"]}>
                  {amount}
                </th>
                {mayWrite ? <th scope="col">{t("campaign.spending.actions")}</th> : null}
              </tr>
            </thead>
            <tbody>
              {all.map((one) => (
                <Line
                  key={one.id}
                  one={one}
                  onChange={mayWrite ? () => setEditing(one) : undefined}
                />
              ))}
            </tbody>
          </Table>
        </ScrollRegion>
      )}
    </section>
  );
}

export interface AmountAndActsProps {
  cents: number;
  change: string;
  remove: string;
  onChange: (() => void) | undefined;
  onRemove: () => Promise<void>;
}

/** The last cells of a line. */
export function AmountAndActs({ cents, change, remove, onChange, onRemove }: AmountAndActsProps) {
  const format = useFormat();
  return (
    <>
      <td className={styles["amount"]} data-tabular>
        {format.euros(cents)}
      </td>
      {onChange === undefined ? null : (
        <td className={styles["does"]}>
          <IconButton icon={Pencil} label={change} onPress={onChange} />
          <IconButton
            icon={Trash2}
            label={remove}
            onPress={() => void onRemove().catch(showError)}
          />
        </td>
      )}
    </>
  );
}

/** The cell of a day. */
export function DayCell({ day }: { day: string }) {
  const format = useFormat();
  return (
    <td>
      <time dateTime={day} title={format.exactDate(day)}>
        {format.shortDate(day)}
      </time>
    </td>
  );
}
