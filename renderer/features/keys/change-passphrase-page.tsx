import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { z } from "zod";
import { Passphrase } from "#shared/domain/vault/kdf.ts";
import { callSealed } from "#renderer/lib/client.ts";
import { useZodForm } from "#renderer/lib/use-zod-form.ts";
import { vaultStatusQuery } from "#renderer/lib/vault-status.ts";
import { Form } from "#renderer/ui/form.tsx";
import { PasswordField } from "#renderer/ui/password-field.tsx";
import { NewPhraseFields } from "#renderer/lib/passphrase/new-phrase-fields.tsx";
import { useNewPhrase } from "#renderer/lib/passphrase/use-new-phrase.ts";
import { ChangeEnd } from "#renderer/lib/key-change/change-end.tsx";
import { KeyPage } from "#renderer/lib/key-change/key-page.tsx";
import styles from "#renderer/lib/key-change/key-page.module.css";
import { useChanged } from "#renderer/lib/key-change/use-changed.ts";

const Asked = z.object({ current: Passphrase });

export function ChangePassphrasePage() {
  const { t } = useTranslation();
  const { data: status } = useQuery(vaultStatusQuery());
  const phrase = useNewPhrase();
  const changed = useChanged();
  const form = useZodForm({
    initial: { current: "" },
    schema: Asked,
    besides: phrase.take,
    refusals: { "vault.wrong_passphrase": "current" },
  });
  const submit = () =>
    form.submit(async ({ current }, next) => {
      await callSealed("vault.changePassphrase", { current, next });
      changed(t("keys.change.done"));
    });
  return (
    <KeyPage title={t("keys.change.title")} lead={t("keys.change.lead")}>
      <Form form={form} className={styles["form"]} onSubmit={submit}>
        <PasswordField
          label={t("keys.change.current")}
          {...form.field("current", t("keys.change.currentMissing"))}
        />
        <NewPhraseFields phrase={phrase} known={[status?.name ?? "", status?.userName ?? ""]} />
        <ChangeEnd form={form} submit={t("keys.change.submit")} />
      </Form>
    </KeyPage>
  );
}
