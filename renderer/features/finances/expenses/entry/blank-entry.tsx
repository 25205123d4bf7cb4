import { useImperativeHandle, useRef, useState, type Ref } from "react";
import { useTranslation } from "react-i18next";
import { call } from "#renderer/lib/client.ts";
import { todayIso } from "#renderer/lib/dates.ts";
import { offerUndo } from "#renderer/lib/undo.ts";
import { useDraft } from "#renderer/lib/use-draft.ts";
import { Button } from "#renderer/ui/button.tsx";
import styles from "./entry.module.css";
import { emptyValues, ExpenseValues } from "./expense-values.ts";
import { ExpenseForm } from "./expense-form.tsx";
import { NoReceipt } from "./no-receipt.tsx";

/** What the page asks of a form whose receipt has come. */
export interface BlankHandle {
  /** Takes what is typed so far, which is kept here no longer; null where that is nothing. */
  take(): ExpenseValues | null;
}

export interface BlankEntryProps {
  handle: Ref<BlankHandle>;
  isWaiting: boolean;
  onFiles: (files: readonly File[]) => void;
  onSaved: () => void;
  onLeave: () => void;
}

/** An expense that has no receipt yet. What is typed is kept until it is saved, through a lock too. */
export function BlankEntry({ handle, isWaiting, onFiles, onSaved, onLeave }: BlankEntryProps) {
  const { t } = useTranslation();
  const [empty] = useState(() => emptyValues(todayIso()));
  const draft = useDraft("expense-new", ExpenseValues, empty);
  const typed = useRef<ExpenseValues | null>(null);
  useImperativeHandle(
    handle,
    () => ({
      take: () => {
        const values = typed.current ?? (draft.wasRestored ? draft.value : null);
        typed.current = null;
        draft.clear();
        return values;
      },
    }),
    [draft],
  );
  return (
    <div className={styles["columns"]}>
      <NoReceipt isReading={isWaiting} onFiles={onFiles} />
      {draft.isReady ? (
        <div className={styles["side"]}>
          <ExpenseForm
            initial={draft.value}
            id={null}
            alike={[]}
            onType={(values) => {
              typed.current = values;
              draft.set(values);
            }}
            onSave={async (fields) => {
              const { seq } = await call("expenses.create", { fields });
              typed.current = null;
              draft.clear();
              offerUndo(t("expensePages.entry.saved", { purpose: fields.purpose }), seq);
              onSaved();
            }}
            onEscape={onLeave}
            submitLabel={t("app.ui.save")}
            others={
              <>
                <Button variant="quiet" onPress={onLeave}>
                  {t("expensePages.entry.back")}
                </Button>
              </>
            }
          />
        </div>
      ) : null}
    </div>
  );
}
