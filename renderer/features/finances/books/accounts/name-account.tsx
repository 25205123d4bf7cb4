import { useTranslation } from "react-i18next";
import { z } from "zod";
import { AccountName, type Account } from "#shared/domain/finances/books/accounts.ts";
import { AccountNumber } from "#shared/domain/finances/books/entry.ts";
import { call } from "#renderer/lib/client.ts";
import { useZodForm } from "#renderer/lib/use-zod-form.ts";
import { Button } from "#renderer/ui/button.tsx";
import { Checkbox } from "#renderer/ui/checkbox.tsx";
import { FormFailure } from "#renderer/ui/form-failure.tsx";
import { Form } from "#renderer/ui/form.tsx";
import { TextField } from "#renderer/ui/text-field.tsx";
import { showToast } from "#renderer/ui/toast.tsx";
import styles from "../books.module.css";

const Named = z.object({ number: AccountNumber, name: AccountName, isFront: z.boolean() });

/** A name of one’s own for an account, or an account of one’s own under one of the chart. */
export function NameAccount({
  account,
  onClose,
}: {
  /** The one that is named; null for a new one. */
  account: Account | null;
  onClose: () => void;
}) {
  const { t } = useTranslation();
  const form = useZodForm({
    initial: {
      number: account?.number ?? "",
      name: account?.name ?? "",
      isFront: account?.isFront ?? true,
    },
    schema: Named,
    refusals: {
      "books.account_not_under_the_chart": "number",
      "books.account_nameless": "name",
    },
  });
  const isFront = form.field("isFront");
  const send = async (named: z.infer<typeof Named>) => {
    await call("books.nameAccount", named);
    showToast({ text: t("books.accounts.saved") });
    onClose();
  };
  return (
    <Form
      form={form}
      className={styles["stack"]}
      aria-label={t(account === null ? "books.accounts.own" : "books.accounts.rename")}
      onSubmit={() => form.submit(send)}
      onEscape={onClose}
    >
      {account === null ? (
        <TextField
          label={t("books.accounts.number")}
          description={t("books.accounts.ownDetail")}
          {...form.field("number", t("books.accounts.numberWrong"))}
          maxLength={10}
          autoFocus
        />
      ) : null}
      <TextField
        label={t("books.accounts.name")}
        description={account === null ? undefined : t("books.accounts.nameDetail")}
        {...form.field("name")}
        maxLength={120}
        autoFocus={account !== null}
      />
      <Checkbox isSelected={isFront.value} onChange={isFront.onChange}>
        {t("books.accounts.inFront")}
      </Checkbox>
      <FormFailure>{form.failure}</FormFailure>
      <div className={styles["buttons"]}>
        <Button type="submit" variant="primary" isPending={form.isSending}>
          {t("books.accounts.save")}
        </Button>
        <Button variant="quiet" onPress={onClose}>
          {t("app.ui.cancel")}
        </Button>
      </div>
    </Form>
  );
}
