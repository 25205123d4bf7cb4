import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { z } from "zod";
import { Passphrase } from "#shared/domain/vault/kdf.ts";
import type { Language } from "#shared/ipc/app.contract.ts";
import { call, callSealed } from "#renderer/lib/client.ts";
import { useZodForm } from "#renderer/lib/use-zod-form.ts";
import { Banner } from "#renderer/ui/banner.tsx";
import { FormEnd } from "#renderer/ui/form-end.tsx";
import { Form } from "#renderer/ui/form.tsx";
import { PasswordField } from "#renderer/ui/password-field.tsx";
import { RadioGroup } from "#renderer/ui/radio-group.tsx";
import type { MadeKit } from "./made-kit.ts";
import styles from "#renderer/lib/key-change/key-page.module.css";
import { keyStatusQuery } from "./queries.ts";

const Asked = z.object({ passphrase: Passphrase });

export interface KitStartStepProps {
  /** The fingerprint of a kit that was drawn earlier and never put in service. */
  earlier: string | null;
  onMade: (kit: MadeKit) => void;
}

export function KitStartStep({ earlier, onMade }: KitStartStepProps) {
  const { t, i18n } = useTranslation();
  const { data: status } = useQuery(keyStatusQuery());
  const [way, setWay] = useState<"byHand" | "printed">("byHand");
  const form = useZodForm({
    initial: { passphrase: "" },
    schema: Asked,
    refusals: { "vault.wrong_passphrase": "passphrase" },
  });

  const folder = async () =>
    way === "byHand" ? { ref: null } : call("app.chooseFolder", { purpose: "kit" });
  const submit = () =>
    form.submitWith(folder, async ({ passphrase }, { ref }) => {
      const language: Language = i18n.language === "en" ? "en" : "fr";
      const input = { passphrase, language, folder: ref };
      onMade(await callSealed("vault.makeRecoveryKit", input));
    });

  return (
    <Form form={form} className={styles["form"]} onSubmit={submit}>
      {status === undefined || earlier === null || earlier === status.kit?.fingerprint ? null : (
        <Banner tone="warning">{t("keys.kit.voided", { fingerprint: earlier })}</Banner>
      )}
      {status === undefined || status.kit === null ? null : (
        <Banner>{t("keys.kit.replaces")}</Banner>
      )}
      <RadioGroup
        label={t("keys.kit.how")}
        options={[
          { id: "byHand", label: t("keys.kit.byHand"), detail: t("keys.kit.byHandDetail") },
          { id: "printed", label: t("keys.kit.printed"), detail: t("keys.kit.printedDetail") },
        ]}
        value={way}
        onChange={setWay}
      />
      <PasswordField
        label={t("keys.kit.passphrase")}
        {...form.field("passphrase", t("keys.kit.passphraseMissing"))}
      />
      <FormEnd
        submit={t(way === "printed" ? "keys.kit.chooseAndMake" : "keys.kit.make")}
        form={form}
        wait={t("keys.change.working")}
        waitDetail={t("keys.change.workingDetail")}
      />
    </Form>
  );
}
