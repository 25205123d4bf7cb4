import { useQuery } from "@tanstack/react-query";
import { Trash2 } from "lucide-react";
import { useEffect, useEffectEvent, useState } from "react";
import { useTranslation } from "react-i18next";
import type { ExpenseView } from "#shared/domain/finances/expenses/views.ts";
import { call, failureOf } from "#renderer/lib/client.ts";
import { errorMessage } from "#renderer/lib/failure-message.ts";
import { useFormat } from "#renderer/lib/format.ts";
import { IntakeSaid } from "#renderer/lib/receipts/intake-said.tsx";
import { useIntake } from "#renderer/lib/receipts/use-intake.ts";
import { noteWrite, offerUndo, showError } from "#renderer/lib/undo.ts";
import { useDraft } from "#renderer/lib/use-draft.ts";
import { Button } from "#renderer/ui/button.tsx";
import { ErrorState } from "#renderer/ui/error-state.tsx";
import { Skeleton } from "#renderer/ui/skeleton.tsx";
import { expenseOptions } from "../queries.ts";
import { Receipts } from "../receipts/receipts.tsx";
import { useAddReceipt } from "../receipts/use-add-receipt.ts";
import styles from "./entry.module.css";
import { ExpenseValues, valuesOf } from "./expense-values.ts";
import { ExpenseForm } from "./expense-form.tsx";
import { NoReceipt } from "./no-receipt.tsx";

export interface StoredEntryProps {
  id: string;
  /** Proposed where no other day is known. */
  day: string;
  isLast: boolean;
  onSaved: () => void;
  onSkip: () => void;
  onGone: () => void;
  onLeave: () => void;
}

/** A draft of the series: its receipt beside what it says. */
export function StoredEntry(props: StoredEntryProps) {
  const { id, onGone } = props;
  const { data: view, error, refetch } = useQuery(expenseOptions(id));
  const isGone = error !== null && failureOf(error).code === "expenses.not_found";
  const gone = useEffectEvent(onGone);
  useEffect(() => {
    if (isGone) gone();
  }, [isGone]);
  if (isGone) return null;
  if (error !== null) {
    return <ErrorState message={errorMessage(error)} onRetry={() => void refetch()} />;
  }
  return (
    <div className={styles["columns"]}>
      {view === undefined ? (
        <Skeleton lines={8} />
      ) : (
        <>
          <Beside view={view} />
          <div className={styles["side"]}>
            <Fields {...props} view={view} />
          </div>
        </>
      )}
    </div>
  );
}

/** Its receipt; where that was taken away, how another comes. */
function Beside({ view }: { view: ExpenseView }) {
  const intake = useIntake(useAddReceipt(view));
  const [hasNoneNow, setNoneNow] = useState(false);
  if (view.receiptList.length > 0) return <Receipts view={view} onNone={() => setNoneNow(true)} />;
  return (
    <div className={styles["stack"]}>
      <IntakeSaid intake={intake} />
      <NoReceipt
        become="toThis"
        isReading={intake.progress !== null}
        takesFocus={hasNoneNow}
        onFiles={intake.take}
      />
    </div>
  );
}

function Fields({
  view,
  day,
  isLast,
  onSaved,
  onSkip,
  onGone,
  onLeave,
}: StoredEntryProps & { view: ExpenseView }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { id } = view;
  const [initial] = useState(() => valuesOf(view, day, format.euros));
  const draft = useDraft(`expense:${id}`, ExpenseValues, initial);
  if (!draft.isReady) return null;
  const remove = async () => {
    try {
      const { seq } = await call("expenses.remove", { id });
      draft.clear();
      offerUndo(t("expensePages.entry.removed"), seq);
      onGone();
    } catch (error) {
      showError(error);
    }
  };
  // Where the same receipt is there already, it is next to what says so: one key back from the amount.
  const isTwice = view.lookAlikes.some(({ by }) => by === "content");
  const removal = (
    <Button
      variant={isTwice ? "secondary" : "quiet"}
      size={isTwice ? "small" : "medium"}
      icon={Trash2}
      onPress={() => void remove()}
    >
      {t("expensePages.entry.remove")}
    </Button>
  );
  return (
    <ExpenseForm
      initial={draft.value}
      id={id}
      alike={view.lookAlikes}
      alikeActions={isTwice ? removal : undefined}
      onType={draft.set}
      onSave={async (fields) => {
        const { seq } = await call("expenses.update", { id, fields });
        draft.clear();
        noteWrite(seq);
        onSaved();
      }}
      onEscape={onLeave}
      submitLabel={t(isLast ? "app.ui.save" : "expensePages.entry.saveAndNext")}
      others={
        <>
          {isLast ? null : (
            <Button variant="quiet" onPress={onSkip}>
              {t("expensePages.entry.skip")}
            </Button>
          )}
          {isTwice ? null : removal}
        </>
      }
    />
  );
}
