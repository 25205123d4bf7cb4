import { useState } from "react";
import { useTranslation } from "react-i18next";
import { call } from "#renderer/lib/client.ts";
import { todayIso } from "#renderer/lib/dates.ts";
import { useFormat } from "#renderer/lib/format.ts";
import { useZodForm } from "#renderer/lib/use-zod-form.ts";
import { showToast } from "#renderer/ui/toast.tsx";
import type { ActFormProps } from "./act-form-props.ts";
import { ActFrame } from "./act-frame.tsx";
import { PaidFields } from "./paid-fields.tsx";
import { paidBy, type PaidValues } from "./paid-values.ts";

/** That an expense was paid back, or a part of it. */
export function PayForm({ view: { id, owed }, onClose }: ActFormProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const [initial] = useState<PaidValues>(() => ({ amount: format.euros(owed), on: todayIso() }));
  const form = useZodForm({
    initial,
    schema: paidBy(owed, todayIso()),
    refusals: { "expenses.more_than_owed": "amount" },
  });
  const send = () =>
    form.submit(async ({ amount, on }) => {
      await call("expenses.reimburse", { id, cents: amount, on });
      showToast({ text: t("expensePages.steps.done.reimburse", { amount: format.euros(amount) }) });
      onClose();
    });
  return (
    <ActFrame act="reimburse" form={form} onSubmit={send} onClose={onClose}>
      <PaidFields form={form} owed={owed} />
    </ActFrame>
  );
}
