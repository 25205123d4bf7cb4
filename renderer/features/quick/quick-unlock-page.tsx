import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { z } from "zod";
import { QUICK_UNLOCK_DAYS } from "#shared/domain/vault/device-slot.ts";
import { Passphrase } from "#shared/domain/vault/kdf.ts";
import { call, callSealed } from "#renderer/lib/client.ts";
import { useFormat } from "#renderer/lib/format.ts";
import { useZodForm } from "#renderer/lib/use-zod-form.ts";
import { Banner } from "#renderer/ui/banner.tsx";
import { Form } from "#renderer/ui/form.tsx";
import { PasswordField } from "#renderer/ui/password-field.tsx";
import { ChangeEnd } from "#renderer/lib/key-change/change-end.tsx";
import { KeyPage } from "#renderer/lib/key-change/key-page.tsx";
import styles from "#renderer/lib/key-change/key-page.module.css";
import { quickUnlockQuery } from "./queries.ts";
import { useChanged } from "#renderer/lib/key-change/use-changed.ts";

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

const Asked = z.object({ passphrase: Passphrase });
const Nothing = z.object({});

function TurnOn() {
  const { t } = useTranslation();
  const changed = useChanged();
  const form = useZodForm({
    initial: { passphrase: "" },
    schema: Asked,
    refusals: { "vault.wrong_passphrase": "passphrase" },
  });
  const submit = () =>
    form.submit(async (input) => {
      await callSealed("vault.quickUnlockOn", input);
      changed(t("quick.turnedOn"));
    });
  return (
    <Form form={form} className={styles["form"]} onSubmit={submit}>
      <Banner tone="warning">{t("quick.warning")}</Banner>
      <PasswordField
        label={t("quick.passphrase")}
        {...form.field("passphrase", t("quick.missing"))}
      />
      <ChangeEnd form={form} submit={t("quick.on")} />
    </Form>
  );
}

function TurnOff({ until }: { until: string | null }) {
  const { t } = useTranslation();
  const format = useFormat();
  const changed = useChanged();
  const form = useZodForm({ initial: {}, schema: Nothing });
  const submit = () =>
    form.submit(async () => {
      await call("vault.quickUnlockOff", {});
      changed(t("quick.turnedOff"));
    });
  return (
    <Form form={form} className={styles["form"]} onSubmit={submit}>
      <p>
        {until === null ? t("quick.asleep") : t("quick.until", { when: format.instant(until) })}
      </p>
      <ChangeEnd form={form} submit={t("quick.off")} />
    </Form>
  );
}
