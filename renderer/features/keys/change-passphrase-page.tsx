import { useQuery } from "@tanstack/react-query";
import { useState, type FormEvent } from "react";
import { useTranslation } from "react-i18next";
import { callSealed } from "#renderer/lib/client.ts";
import { vaultStatusQuery } from "#renderer/lib/vault-status.ts";
import { PasswordField } from "#renderer/ui/password-field.tsx";
import { NewPhraseFields } from "#renderer/lib/passphrase/new-phrase-fields.tsx";
import { useNewPhrase } from "#renderer/lib/passphrase/use-new-phrase.ts";
import { ChangeEnd } from "#renderer/lib/key-change/change-end.tsx";
import { KeyPage } from "#renderer/lib/key-change/key-page.tsx";
import styles from "#renderer/lib/key-change/key-page.module.css";
import { useKeyChange } from "#renderer/lib/key-change/use-key-change.ts";

export function ChangePassphrasePage() {
  const { t } = useTranslation();
  const { data: status } = useQuery(vaultStatusQuery());
  const [current, setCurrent] = useState("");
  const phrase = useNewPhrase();
  const change = useKeyChange();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const next = phrase.take();
    if (current === "") change.refuse(t("keys.change.currentMissing"));
    else if (next !== null) {
      change.run(
        () => callSealed("vault.changePassphrase", { current, next }),
        t("keys.change.done"),
      );
    }
  };
  return (
    <KeyPage title={t("keys.change.title")} lead={t("keys.change.lead")}>
      <form className={styles["form"]} onSubmit={submit} noValidate>
        <PasswordField
          label={t("keys.change.current")}
          value={current}
          onChange={setCurrent}
          error={change.passphraseError}
          isReadOnly={change.isWorking}
        />
        <NewPhraseFields phrase={phrase} known={[status?.name ?? "", status?.userName ?? ""]} />
        <ChangeEnd change={change} submit={t("keys.change.submit")} />
      </form>
    </KeyPage>
  );
}
