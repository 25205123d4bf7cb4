import { useQuery } from "@tanstack/react-query";
import { useState, type FormEvent } from "react";
import { useTranslation } from "react-i18next";
import type { Language } from "#shared/ipc/app.contract.ts";
import { call, callSealed } from "#renderer/lib/client.ts";
import { showError } from "#renderer/lib/undo.ts";
import { useAttempt } from "#renderer/lib/use-attempt.ts";
import { Banner } from "#renderer/ui/banner.tsx";
import { FormEnd } from "#renderer/ui/form-end.tsx";
import { PasswordField } from "#renderer/ui/password-field.tsx";
import { RadioGroup } from "#renderer/ui/radio-group.tsx";
import type { MadeKit } from "./made-kit.ts";
import styles from "#renderer/lib/key-change/key-page.module.css";
import { keyStatusQuery } from "./queries.ts";

export interface KitStartStepProps {
  /** The fingerprint of a kit that was drawn earlier and never put in service. */
  earlier: string | null;
  onMade: (kit: MadeKit) => void;
}

export function KitStartStep({ earlier, onMade }: KitStartStepProps) {
  const { t, i18n } = useTranslation();
  const { data: status } = useQuery(keyStatusQuery());
  const [way, setWay] = useState<"byHand" | "printed">("byHand");
  const [passphrase, setPassphrase] = useState("");
  const [tried, setTried] = useState(false);
  const attempt = useAttempt();

  const start = async () => {
    const chosen =
      way === "printed" ? await call("app.chooseFolder", { purpose: "kit" }) : undefined;
    if (chosen === null) return;
    const language: Language = i18n.language === "en" ? "en" : "fr";
    const input = { passphrase, language, folder: chosen?.ref ?? null };
    attempt.run(async () => onMade(await callSealed("vault.makeRecoveryKit", input)));
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (passphrase !== "" && !attempt.isWorking) void start().catch(showError);
  };

  return (
    <form className={styles["form"]} onSubmit={submit} noValidate>
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
        value={passphrase}
        onChange={setPassphrase}
        error={
          tried && passphrase === ""
            ? t("keys.kit.passphraseMissing")
            : attempt.saidOf("vault.wrong_passphrase")
        }
        isReadOnly={attempt.isWorking}
      />
      <FormEnd
        submit={t(way === "printed" ? "keys.kit.chooseAndMake" : "keys.kit.make")}
        isWorking={attempt.isWorking}
        error={attempt.saidBesides("vault.wrong_passphrase")}
        wait={t("keys.change.working")}
        waitDetail={t("keys.change.workingDetail")}
      />
    </form>
  );
}
