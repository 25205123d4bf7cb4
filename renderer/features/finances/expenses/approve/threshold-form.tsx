import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { z } from "zod";
import { readAmount } from "#shared/domain/finances/money.ts";
import { Id } from "#shared/domain/kernel/ids.ts";
import { BodyBox } from "#renderer/lib/bodies/body-box.tsx";
import { call } from "#renderer/lib/client.ts";
import { todayIso } from "#renderer/lib/dates.ts";
import { useFormat } from "#renderer/lib/format.ts";
import { offerUndo } from "#renderer/lib/undo.ts";
import { useZodForm } from "#renderer/lib/use-zod-form.ts";
import { Button } from "#renderer/ui/button.tsx";
import { FormFailure } from "#renderer/ui/form-failure.tsx";
import { Form } from "#renderer/ui/form.tsx";
import { MoneyField } from "#renderer/ui/money-field.tsx";
import layout from "#renderer/ui/form-layout.module.css";
import { openBodies } from "../queries.ts";

const Asked = z.object({
  body: Id.nullable(),
  amount: z.string().transform((text, context) => {
    const read = readAmount(text);
    if ("cents" in read && read.cents >= 0) return read.cents;
    context.addIssue({ code: "custom", message: "not_an_amount" });
    return z.NEVER;
  }),
});

interface Typed {
  readonly body: string | null;
  readonly amount: string;
}
const EMPTY: Typed = { body: null, amount: "" };

export function ThresholdForm({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { data } = useQuery(openBodies(todayIso()));
  const form = useZodForm({
    initial: EMPTY,
    schema: Asked,
    refusals: { "expenses.body_not_found": "body" },
  });
  const send = () =>
    form.submit(async ({ body, amount }) => {
      const { seq } = await call("expenses.setThreshold", { body, twoAbove: amount });
      offerUndo(t("expensePages.approve.done", { amount: format.euros(amount) }), seq);
      onClose();
    });
  return (
    <Form
      form={form}
      className={layout["inset"]}
      aria-label={t("expensePages.approve.thresholds")}
      onSubmit={send}
      onEscape={onClose}
    >
      <FormFailure>{form.failure}</FormFailure>
      <MoneyField
        label={t("expensePages.approve.above")}
        {...form.field("amount")}
        format={format.euros}
        autoFocus
      />
      <BodyBox
        label={t("expensePages.form.body")}
        optional
        placeholder={t("expensePages.approve.everybody")}
        bodies={data?.bodies.map(({ id, name }) => ({ id, label: name }))}
        emptyText={t("expensePages.form.noBody")}
        {...form.field("body")}
      />
      <div className={layout["buttons"]}>
        <Button type="submit" variant="primary" size="small" isPending={form.isSending}>
          {t("app.ui.save")}
        </Button>
        <Button size="small" onPress={onClose}>
          {t("app.ui.cancel")}
        </Button>
      </div>
    </Form>
  );
}
