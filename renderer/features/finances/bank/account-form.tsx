import { useTranslation } from "react-i18next";
import { useLocation } from "wouter";
import { BankAccountFields } from "#shared/domain/finances/bank/account.ts";
import type { BankAccountView } from "#shared/domain/finances/bank/views.ts";
import { call } from "#renderer/lib/client.ts";
import { offerUndo, showError } from "#renderer/lib/undo.ts";
import { useZodForm } from "#renderer/lib/use-zod-form.ts";
import { Button } from "#renderer/ui/button.tsx";
import { FormFailure } from "#renderer/ui/form-failure.tsx";
import { Form } from "#renderer/ui/form.tsx";
import { TextField } from "#renderer/ui/text-field.tsx";
import layout from "#renderer/ui/form-layout.module.css";
import styles from "./bank.module.css";

/** What an account is called, and where it stands in the books. */
export function AccountForm({ account }: { account: BankAccountView }) {
  const { t } = useTranslation();
  const [, navigate] = useLocation();
  const form = useZodForm({
    initial: account.fields,
    schema: BankAccountFields,
    refusals: { "bank.number_taken": "number", "bank.ledger_in_use": "ledger" },
  });
  const save = async (fields: BankAccountFields) => {
    const { seq } = await call("bank.changeAccount", { id: account.id, fields });
    offerUndo(t("bankPages.account.saved"), seq);
  };
  const remove = async () => {
    try {
      const { seq } = await call("bank.removeAccount", { id: account.id });
      offerUndo(t("bankPages.account.removed"), seq);
      navigate("/finances/bank");
    } catch (error) {
      showError(error);
    }
  };
  return (
    <section className={styles["section"]} aria-labelledby="bank-account">
      <h2 id="bank-account" className={styles["sectionTitle"]}>
        {t("bankPages.account.title")}
      </h2>
      <Form form={form} className={styles["form"]} onSubmit={() => form.submit(save)}>
        <FormFailure>{form.failure}</FormFailure>
        <TextField
          label={t("bankPages.account.name")}
          {...form.field("name", t("bankPages.account.nameMissing"))}
          maxLength={120}
        />
        <TextField
          label={t("bankPages.account.number")}
          description={t("bankPages.account.numberDetail")}
          {...form.field("number")}
          maxLength={80}
        />
        <TextField
          label={t("bankPages.account.ledger")}
          description={t("bankPages.account.ledgerDetail")}
          {...form.field("ledger", t("bankPages.account.ledgerWrong"))}
          maxLength={10}
        />
        <div className={layout["buttons"]}>
          <Button type="submit" isPending={form.isSending}>
            {t("bankPages.account.save")}
          </Button>
          {account.lastImport === null ? (
            <Button variant="danger" onPress={() => void remove()}>
              {t("bankPages.account.remove")}
            </Button>
          ) : null}
        </div>
      </Form>
    </section>
  );
}
