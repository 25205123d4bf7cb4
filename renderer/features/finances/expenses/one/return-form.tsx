import { useState } from "react";
import { useTranslation } from "react-i18next";
import { z } from "zod";
import { standingPayments } from "#shared/domain/finances/claim.ts";
import { IsoDate } from "#shared/domain/kernel/dates.ts";
import { call } from "#renderer/lib/client.ts";
import { todayIso } from "#renderer/lib/dates.ts";
import { useFormat } from "#renderer/lib/format.ts";
import { offerUndo } from "#renderer/lib/undo.ts";
import { useZodForm } from "#renderer/lib/use-zod-form.ts";
import { DateField } from "#renderer/ui/date-field.tsx";
import { RadioGroup } from "#renderer/ui/radio-group.tsx";
import type { ActFormProps } from "./act-form-props.ts";
import { ActFrame } from "./act-frame.tsx";

const askedOn = (today: string) =>
  z.object({
    cents: z.string().transform(Number),
    on: IsoDate.refine((day) => day <= today, "in_future"),
  });

/** That the bank sent a payment back: the last, unless it is said which. */
export function ReturnForm({ view: { id, events }, onClose }: ActFormProps) {
  const { t } = useTranslation();
  const format = useFormat();
  // Of those of one amount, the last is what comes back.
  const byCents = new Map(standingPayments(events).map((one) => [one.cents, one]));
  const payments = [...byCents.entries()].toReversed();
  const [today] = useState(todayIso);
  const form = useZodForm<{ cents: string; on: string | null }, { cents: number; on: string }>({
    initial: { cents: String(payments[0]?.[0] ?? ""), on: today },
    schema: askedOn(today),
  });
  const send = () =>
    form.submit(async ({ cents, on }) => {
      const { seq } = await call("expenses.returnPayment", { id, cents, on });
      const amount = format.euros(cents);
      offerUndo(t("expensePages.steps.done.returnPayment", { amount }), seq);
      onClose();
    });
  return (
    <ActFrame act="returnPayment" form={form} onSubmit={send} onClose={onClose}>
      <RadioGroup
        label={t("expensePages.steps.payment")}
        options={payments.map(([cents, { on }]) => ({
          id: String(cents),
          label: t("expensePages.steps.paidThen", {
            amount: format.euros(cents),
            day: format.plainDate(on),
          }),
        }))}
        {...form.field("cents")}
      />
      <DateField
        label={t("expensePages.steps.on")}
        {...form.field(
          "on",
          t(
            form.errors.on === "in_future"
              ? "expensePages.form.inFuture"
              : "expensePages.steps.onMissing",
          ),
        )}
      />
    </ActFrame>
  );
}
