import { useQuery } from "@tanstack/react-query";
import { useState, type FormEvent } from "react";
import { useTranslation } from "react-i18next";
import type { KdfCost } from "#shared/domain/vault/kdf.ts";
import { callSealed } from "#renderer/lib/client.ts";
import { useFormat } from "#renderer/lib/format.ts";
import { Banner } from "#renderer/ui/banner.tsx";
import { PasswordField } from "#renderer/ui/password-field.tsx";
import { RadioGroup } from "#renderer/ui/radio-group.tsx";
import { ChangeEnd } from "#renderer/lib/key-change/change-end.tsx";
import { higherCosts } from "./cost-choices.ts";
import { KeyPage } from "#renderer/lib/key-change/key-page.tsx";
import styles from "#renderer/lib/key-change/key-page.module.css";
import { keyStatusQuery } from "./queries.ts";
import { useKeyChange } from "#renderer/lib/key-change/use-key-change.ts";

export function RaiseCostPage() {
  const { t } = useTranslation();
  const { data: status } = useQuery(keyStatusQuery());
  const choices = status === undefined ? [] : higherCosts(status.kdf);
  return (
    <KeyPage title={t("keys.cost.title")} lead={t("keys.cost.lead")}>
      {status === undefined ? null : choices.length === 0 ? (
        <Banner>{t("keys.cost.top")}</Banner>
      ) : (
        <CostForm choices={choices} />
      )}
    </KeyPage>
  );
}

const idOf = ({ memoryMiB, passes }: KdfCost) => `${memoryMiB}-${passes}`;

function CostForm({ choices }: { choices: readonly KdfCost[] }) {
  const { t } = useTranslation();
  const format = useFormat();
  const [chosen, setChosen] = useState<string | null>(null);
  const [passphrase, setPassphrase] = useState("");
  const change = useKeyChange();
  const kdf = choices.find((choice) => idOf(choice) === chosen) ?? choices[0];
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (passphrase === "") change.refuse(t("keys.kit.passphraseMissing"));
    else if (kdf !== undefined) {
      change.run(() => callSealed("vault.raiseCost", { passphrase, kdf }), t("keys.cost.done"));
    }
  };
  return (
    <form className={styles["form"]} onSubmit={submit} noValidate>
      <RadioGroup
        label={t("keys.cost.choice")}
        description={t("keys.cost.warning")}
        options={choices.map((choice) => ({
          id: idOf(choice),
          label: t("keys.cost.option", { memory: format.number(choice.memoryMiB) }),
          detail: t("keys.cost.optionDetail", { count: choice.passes }),
        }))}
        value={kdf === undefined ? null : idOf(kdf)}
        onChange={setChosen}
      />
      <PasswordField
        label={t("keys.cost.passphrase")}
        value={passphrase}
        onChange={setPassphrase}
        error={change.passphraseError}
        isReadOnly={change.isWorking}
      />
      <ChangeEnd change={change} submit={t("keys.cost.submit")} />
    </form>
  );
}
