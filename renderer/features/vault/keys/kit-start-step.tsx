import { useQuery } from "@tanstack/react-query";
import { useState, type FormEvent } from "react";
import { useTranslation } from "react-i18next";
import type { Language } from "#shared/ipc/app.contract.ts";
import { call, failureOf } from "#renderer/lib/client.ts";
import { failureMessage } from "#renderer/lib/failure-message.ts";
import { Banner } from "#renderer/ui/banner.tsx";
import { Button } from "#renderer/ui/button.tsx";
import { PasswordField } from "#renderer/ui/password-field.tsx";
import { ProgressBar } from "#renderer/ui/progress-bar.tsx";
import { RadioGroup } from "#renderer/ui/radio-group.tsx";
import type { MadeKit } from "./made-kit.ts";
import styles from "./keys.module.css";
import { keyStatusQuery } from "./queries.ts";

export function KitStartStep({ onMade }: { onMade: (kit: MadeKit) => void }) {
  const { t, i18n } = useTranslation();
  const { data: status } = useQuery(keyStatusQuery());
  const [way, setWay] = useState<"byHand" | "printed">("byHand");
  const [passphrase, setPassphrase] = useState("");
  const [passphraseError, setPassphraseError] = useState<string>();
  const [error, setError] = useState<string>();
  const [isWorking, setWorking] = useState(false);

  const make = async () => {
    setPassphraseError(undefined);
    setError(undefined);
    try {
      const folder =
        way === "printed" ? await call("app.chooseFolder", { purpose: "kit" }) : undefined;
      if (folder === null) return;
      setWorking(true);
      const language: Language = i18n.language === "en" ? "en" : "fr";
      const input = { passphrase, language, folder: folder?.ref ?? null };
      onMade(await call("vault.makeRecoveryKit", input));
    } catch (caught) {
      const failure = failureOf(caught);
      const isPassphrase = failure.code === "vault.wrong_passphrase";
      (isPassphrase ? setPassphraseError : setError)(failureMessage(failure));
      setWorking(false);
    }
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (passphrase === "") setPassphraseError(t("keys.kit.passphraseMissing"));
    else if (!isWorking) void make();
  };

  return (
    <form className={styles["form"]} onSubmit={submit} noValidate>
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
        error={passphraseError}
        isReadOnly={isWorking}
      />
      {error === undefined ? null : (
        <Banner tone="danger" live>
          {error}
        </Banner>
      )}
      {isWorking ? (
        <ProgressBar
          label={t("keys.change.working")}
          valueText={t("keys.change.workingDetail")}
          done={0}
          total={null}
        />
      ) : (
        <div>
          <Button type="submit" variant="primary">
            {t(way === "printed" ? "keys.kit.chooseAndMake" : "keys.kit.make")}
          </Button>
        </div>
      )}
    </form>
  );
}
