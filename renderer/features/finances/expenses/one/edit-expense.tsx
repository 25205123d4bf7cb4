import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { ExpenseView } from "#shared/domain/finances/expenses/views.ts";
import { call } from "#renderer/lib/client.ts";
import { useFormat } from "#renderer/lib/format.ts";
import { offerUndo } from "#renderer/lib/undo.ts";
import { useDraft } from "#renderer/lib/use-draft.ts";
import { Banner } from "#renderer/ui/banner.tsx";
import { Button } from "#renderer/ui/button.tsx";
import { ExpenseForm } from "../entry/expense-form.tsx";
import { ExpenseValues, valuesOf } from "../entry/expense-values.ts";
import { useSayVoided } from "../use-say-voided.ts";

export interface EditExpenseProps {
  view: ExpenseView;
  onClose: () => void;
}

/** What an expense says, changed; what approvals that undoes is said before. */
export function EditExpense({ view, onClose }: EditExpenseProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const sayVoided = useSayVoided();
  const { id, standing } = view;
  const [initial] = useState(() => valuesOf(view, null, format.euros));
  const draft = useDraft(`expense:${id}`, ExpenseValues, initial);
  const close = () => {
    draft.clear();
    onClose();
  };
  const approvals = standing.approvals.length;
  if (!draft.isReady) return null;
  return (
    <>
      {approvals === 0 ? null : (
        <Banner tone="warning">{t("expensePages.one.voids", { count: approvals })}</Banner>
      )}
      <ExpenseForm
        initial={draft.value}
        id={id}
        alike={view.lookAlikes}
        isJourney={view.journey !== null}
        onType={draft.set}
        onSave={async (fields) => {
          const { seq, voided } = await call("expenses.update", { id, fields });
          const said = t("expensePages.one.changed", { purpose: fields.purpose });
          offerUndo(sayVoided(said, voided), seq);
          close();
        }}
        onEscape={close}
        submitLabel={t("app.ui.save")}
        others={
          <>
            <Button variant="quiet" onPress={close}>
              {t("app.ui.cancel")}
            </Button>
          </>
        }
      />
    </>
  );
}
