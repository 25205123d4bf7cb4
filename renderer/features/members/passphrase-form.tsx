import { useTranslation } from "react-i18next";
import { z } from "zod";
import { Passphrase } from "#shared/domain/vault/kdf.ts";
import { useZodForm } from "#renderer/lib/use-zod-form.ts";
import { FormEnd } from "#renderer/ui/form-end.tsx";
import { Form } from "#renderer/ui/form.tsx";
import { PasswordField } from "#renderer/ui/password-field.tsx";
import styles from "./members.module.css";

const Asked = z.object({ passphrase: Passphrase });

interface PassphraseFormProps {
  submit: string;
  run: (passphrase: string) => Promise<void>;
}

/** What is done to somebody of the vault, by whoever knows their own passphrase. */
export function PassphraseForm({ submit, run }: PassphraseFormProps) {
  const { t } = useTranslation();
  const form = useZodForm({
    initial: { passphrase: "" },
    schema: Asked,
    refusals: { "vault.wrong_passphrase": "passphrase" },
  });
  return (
    <Form
      form={form}
      className={styles["form"]}
      onSubmit={() => form.submit(({ passphrase }) => run(passphrase))}
    >
      <PasswordField
        label={t("members.invite.passphrase")}
        {...form.field("passphrase", t("members.invite.passphraseMissing"))}
      />
      <FormEnd
        submit={submit}
        form={form}
        wait={t("members.invite.working")}
        waitDetail={t("members.invite.workingDetail")}
      />
    </Form>
  );
}
