import { useQuery } from "@tanstack/react-query";
import { useState, type FormEvent } from "react";
import { useTranslation } from "react-i18next";
import { QUICK_UNLOCK_DAYS } from "#shared/domain/vault/device-slot.ts";
import { call, callSealed } from "#renderer/lib/client.ts";
import { useFormat } from "#renderer/lib/format.ts";
import { Banner } from "#renderer/ui/banner.tsx";
import { PasswordField } from "#renderer/ui/password-field.tsx";
import { ChangeEnd } from "#renderer/lib/key-change/change-end.tsx";
import { KeyPage } from "#renderer/lib/key-change/key-page.tsx";
import styles from "#renderer/lib/key-change/key-page.module.css";
import { quickUnlockQuery } from "./queries.ts";
import { useKeyChange } from "#renderer/lib/key-change/use-key-change.ts";

/** Whether the system's keychain may open the vault here: turned on with the passphrase. */
export function QuickUnlockPage() {
  const { t } = useTranslation();
  const { data: status } = useQuery(quickUnlockQuery());
  return (
    <KeyPage title={t("quick.title")} lead={t("quick.detail", { days: QUICK_UNLOCK_DAYS })}>
      {status?.kind === "unavailable" ? <Banner>{t("quick.unavailable")}</Banner> : null}
      {status?.kind === "off" ? <TurnOn /> : null}
      {status?.kind === "on" ? <TurnOff until={status.until} /> : null}
    </KeyPage>
  );
}

function TurnOn() {
  const { t } = useTranslation();
  const [passphrase, setPassphrase] = useState("");
  const change = useKeyChange();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (passphrase === "") change.refuse(t("quick.missing"));
    else change.run(() => callSealed("vault.quickUnlockOn", { passphrase }), t("quick.turnedOn"));
  };
  return (
    <form className={styles["form"]} onSubmit={submit} noValidate>
      <Banner tone="warning">{t("quick.warning")}</Banner>
      <PasswordField
        label={t("quick.passphrase")}
        value={passphrase}
        onChange={setPassphrase}
        error={change.passphraseError}
        isReadOnly={change.isWorking}
      />
      <ChangeEnd change={change} submit={t("quick.on")} />
    </form>
  );
}

function TurnOff({ until }: { until: string | null }) {
  const { t } = useTranslation();
  const format = useFormat();
  const change = useKeyChange();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    change.run(() => call("vault.quickUnlockOff", {}), t("quick.turnedOff"));
  };
  return (
    <form className={styles["form"]} onSubmit={submit} noValidate>
      <p>
        {until === null ? t("quick.asleep") : t("quick.until", { when: format.instant(until) })}
      </p>
      <ChangeEnd change={change} submit={t("quick.off")} />
    </form>
  );
}
