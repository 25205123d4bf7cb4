import { useRef, useState, type FormEvent } from "react";
import { useTranslation } from "react-i18next";
import { FEWEST_SHARES, MOST_SHARES } from "#shared/domain/vault/recovery-share.ts";
import type { Language } from "#shared/ipc/app.contract.ts";
import { call, callSealed } from "#renderer/lib/client.ts";
import { showError } from "#renderer/lib/undo.ts";
import { useAttempt } from "#renderer/lib/use-attempt.ts";
import { Banner } from "#renderer/ui/banner.tsx";
import { FormEnd } from "#renderer/ui/form-end.tsx";
import { PasswordField } from "#renderer/ui/password-field.tsx";
import { RadioGroup } from "#renderer/ui/radio-group.tsx";
import { Select } from "#renderer/ui/select.tsx";
import { TextField } from "#renderer/ui/text-field.tsx";
import page from "#renderer/lib/key-change/key-page.module.css";
import type { MadeShares } from "./made-shares.ts";
import styles from "./recovery.module.css";
import { useRecovery } from "./use-recovery.ts";

const COUNTS = Array.from({ length: MOST_SHARES - FEWEST_SHARES + 1 }, (_, at) => at + 2);
const NO_NAMES: readonly string[] = Array.from({ length: MOST_SHARES }, () => "");

const numbers = (to: number) =>
  COUNTS.filter((count) => count <= to).map((count) => ({ id: `${count}`, label: `${count}` }));

export interface SharesStartStepProps {
  /** The fingerprint of parts that were drawn earlier and never put in service. */
  earlier: string | null;
  onMade: (made: MadeShares) => void;
}

export function SharesStartStep({ earlier, onMade }: SharesStartStepProps) {
  const { t, i18n } = useTranslation();
  const set = useRecovery();
  const [count, setCount] = useState(5);
  const [threshold, setThreshold] = useState(3);
  const [names, setNames] = useState(NO_NAMES);
  const [way, setWay] = useState<"byHand" | "printed">("printed");
  const [passphrase, setPassphrase] = useState("");
  const [isTried, setTried] = useState(false);
  const attempt = useAttempt();
  const nameFields = useRef<HTMLFieldSetElement>(null);
  const passphraseField = useRef<HTMLInputElement>(null);
  const holders = names.slice(0, count).map((name) => name.trim());

  const start = async () => {
    const chosen =
      way === "printed" ? await call("app.chooseFolder", { purpose: "shares" }) : undefined;
    if (chosen === null) return;
    const language: Language = i18n.language === "en" ? "en" : "fr";
    const input = { passphrase, threshold, holders, language, folder: chosen?.ref ?? null };
    attempt.run(async () => onMade(await callSealed("recovery.makeShares", input)));
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    const unnamed = holders.indexOf("");
    if (unnamed >= 0) nameFields.current?.querySelectorAll("input")[unnamed]?.focus();
    else if (passphrase === "") passphraseField.current?.focus();
    else if (!attempt.isWorking) void start().catch(showError);
  };

  return (
    <form className={page["form"]} onSubmit={submit} noValidate>
      {set === undefined || earlier === null || earlier === set?.fingerprint ? null : (
        <Banner tone="warning">{t("recovery.make.voided", { fingerprint: earlier })}</Banner>
      )}
      {set === undefined || set === null ? null : (
        <Banner tone="warning">{t("recovery.make.replaces")}</Banner>
      )}
      <div className={styles["sizes"]}>
        <Select
          label={t("recovery.make.count")}
          description={t("recovery.make.countDetail")}
          options={numbers(MOST_SHARES)}
          value={`${count}`}
          onChange={(chosen) => {
            setCount(Number(chosen));
            setThreshold(Math.min(threshold, Number(chosen)));
          }}
        />
        <Select
          label={t("recovery.make.threshold")}
          description={t("recovery.make.thresholdDetail")}
          options={numbers(count)}
          value={`${threshold}`}
          onChange={(chosen) => setThreshold(Number(chosen))}
        />
      </div>
      <p>{t("recovery.make.means", { threshold, count, lost: count - threshold })}</p>
      <fieldset ref={nameFields} className={styles["names"]}>
        <legend>{t("recovery.make.holders")}</legend>
        {holders.map((_, at) => (
          <TextField
            // Parts are never reordered.
            // oxlint-disable-next-line react/no-array-index-key
            key={at}
            label={t("recovery.make.holder", { number: at + 1 })}
            value={names[at] ?? ""}
            maxLength={120}
            error={isTried && holders[at] === "" ? t("recovery.make.holderMissing") : undefined}
            onChange={(name) => setNames(names.map((old, index) => (index === at ? name : old)))}
          />
        ))}
      </fieldset>
      <RadioGroup
        label={t("keys.kit.how")}
        options={[
          { id: "printed", label: t("recovery.make.print"), detail: t("keys.kit.printedDetail") },
          { id: "byHand", label: t("keys.kit.byHand"), detail: t("recovery.make.byHandDetail") },
        ]}
        value={way}
        onChange={setWay}
      />
      <PasswordField
        label={t("recovery.make.passphrase")}
        value={passphrase}
        onChange={setPassphrase}
        error={
          isTried && passphrase === ""
            ? t("keys.kit.passphraseMissing")
            : attempt.saidOf("vault.wrong_passphrase")
        }
        isReadOnly={attempt.isWorking}
        inputRef={passphraseField}
      />
      <FormEnd
        submit={t(way === "printed" ? "keys.kit.chooseAndMake" : "recovery.make.draw")}
        isWorking={attempt.isWorking}
        error={attempt.saidBesides("vault.wrong_passphrase")}
        wait={t("recovery.make.working")}
        waitDetail={t("keys.change.workingDetail")}
      />
    </form>
  );
}
