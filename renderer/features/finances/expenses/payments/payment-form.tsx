import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { z } from "zod";
import { Account } from "#shared/domain/finances/expenses/expense.ts";
import { IsoDate } from "#shared/domain/kernel/dates.ts";
import { call } from "#renderer/lib/client.ts";
import { todayIso } from "#renderer/lib/dates.ts";
import { useFormat } from "#renderer/lib/format.ts";
import { useZodForm } from "#renderer/lib/use-zod-form.ts";
import { vaultStatusQuery } from "#renderer/lib/vault-status.ts";
import { Button } from "#renderer/ui/button.tsx";
import { DateField } from "#renderer/ui/date-field.tsx";
import { FormFailure } from "#renderer/ui/form-failure.tsx";
import { Form } from "#renderer/ui/form.tsx";
import { TextField } from "#renderer/ui/text-field.tsx";
import { showToast } from "#renderer/ui/toast.tsx";
import layout from "#renderer/ui/form-layout.module.css";
import { batchesOptions } from "../queries.ts";
import type { Owed } from "./owed-table.tsx";
import styles from "./payments.module.css";

const Asked = z.object({
  name: z.string().trim().min(1).max(140),
  account: Account.refine((iban) => iban !== "", "iban_form"),
  on: IsoDate,
});

interface Typed {
  readonly name: string;
  readonly account: string;
  readonly on: string | null;
}

export interface PaymentFormProps {
  chosen: readonly Owed[];
  onClose: () => void;
}

/** From which account, and when: what was said the last time is proposed. */
export function PaymentForm({ chosen, onClose }: PaymentFormProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const { data: batches } = useQuery(batchesOptions());
  const { data: status } = useQuery(vaultStatusQuery());
  const [last] = batches ?? [];
  const initial: Typed = {
    name: last?.name ?? status?.name ?? "",
    account: last?.account ?? "",
    on: todayIso(),
  };
  const form = useZodForm({
    initial,
    schema: Asked,
    refusals: { "expenses.account_of_collective_missing": "account" },
  });
  const send = () =>
    form.submit(async (asked) => {
      const ids = chosen.flatMap(({ expenses }) => expenses);
      const { batch } = await call("expenses.makePayments", { ids, ...asked });
      showToast({ text: t("expensePages.payments.made", { amount: format.euros(batch.total) }) });
      onClose();
    });
  return (
    <Form
      form={form}
      className={layout["inset"]}
      aria-label={t("expensePages.payments.title")}
      onSubmit={send}
      onEscape={onClose}
    >
      <FormFailure>{form.failure}</FormFailure>
      <div className={styles["pair"]}>
        <TextField
          label={t("expensePages.payments.account")}
          {...form.field("account", t("expensePages.form.accountWrong.iban_form"))}
          maxLength={80}
          autoFocus
        />
        <TextField
          label={t("expensePages.payments.name")}
          {...form.field("name")}
          maxLength={140}
        />
        <DateField
          label={t("expensePages.payments.on")}
          {...form.field("on", t("expensePages.steps.onMissing"))}
        />
      </div>
      <div className={layout["buttons"]}>
        <Button type="submit" variant="primary" size="small" isPending={form.isSending}>
          {t("expensePages.payments.send")}
        </Button>
        <Button size="small" onPress={onClose}>
          {t("app.ui.cancel")}
        </Button>
      </div>
    </Form>
  );
}
