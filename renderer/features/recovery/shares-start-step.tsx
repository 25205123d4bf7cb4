import { useState } from "react";
import { useTranslation } from "react-i18next";
import { z } from "zod";
import { Name } from "#shared/domain/kernel/name.ts";
import { Passphrase } from "#shared/domain/vault/kdf.ts";
import { FEWEST_SHARES, MOST_SHARES, ShareSetSize } from "#shared/domain/vault/recovery-share.ts";
import type { Language } from "#shared/ipc/app.contract.ts";
import { call, callSealed } from "#renderer/lib/client.ts";
import { useZodForm } from "#renderer/lib/use-zod-form.ts";
import { Banner } from "#renderer/ui/banner.tsx";
import { FormEnd } from "#renderer/ui/form-end.tsx";
import { Form } from "#renderer/ui/form.tsx";
import { PasswordField } from "#renderer/ui/password-field.tsx";
import { RadioGroup } from "#renderer/ui/radio-group.tsx";
import { Select } from "#renderer/ui/select.tsx";
import { TextField } from "#renderer/ui/text-field.tsx";
import page from "#renderer/lib/key-change/key-page.module.css";
import type { MadeShares } from "./made-shares.ts";
import styles from "./recovery.module.css";
import { useRecovery } from "./use-recovery.ts";

const COUNTS = Array.from({ length: MOST_SHARES - FEWEST_SHARES + 1 }, (_, at) => at + 2);
const NOTHING_CHOSEN = {
  count: 5,
  threshold: 3,
  /** A name stays while there are fewer parts, as there may be more again. */
  holders: Array.from({ length: MOST_SHARES }, () => ""),
  passphrase: "",
};

const Asked = z.preprocess(
  (typed: typeof NOTHING_CHOSEN) => ({ ...typed, holders: typed.holders.slice(0, typed.count) }),
  z.object({
    threshold: ShareSetSize.shape.threshold,
    holders: z.array(Name),
    passphrase: Passphrase,
  }),
);

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
  const [way, setWay] = useState<"byHand" | "printed">("printed");
  const form = useZodForm({
    initial: NOTHING_CHOSEN,
    schema: Asked,
    refusals: { "vault.wrong_passphrase": "passphrase" },
  });
  const { count, threshold, holders } = form.values;

  const folder = async () =>
    way === "byHand" ? { ref: null } : call("app.chooseFolder", { purpose: "shares" });
  const submit = () =>
    form.submitWith(folder, async (input, { ref }) => {
      const language: Language = i18n.language === "en" ? "en" : "fr";
      onMade(await callSealed("recovery.makeShares", { ...input, language, folder: ref }));
    });

  return (
    <Form form={form} className={page["form"]} onSubmit={submit}>
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
            form.change({
              count: Number(chosen),
              threshold: Math.min(threshold, Number(chosen)),
            });
          }}
        />
        <Select
          label={t("recovery.make.threshold")}
          description={t("recovery.make.thresholdDetail")}
          options={numbers(count)}
          value={`${threshold}`}
          onChange={(chosen) => form.change({ threshold: Number(chosen) })}
        />
      </div>
      <p>{t("recovery.make.means", { threshold, count, lost: count - threshold })}</p>
      <fieldset className={styles["names"]}>
        <legend>{t("recovery.make.holders")}</legend>
        {holders.slice(0, count).map((name, at) => (
          <TextField
            // Parts are never reordered.
            // oxlint-disable-next-line react/no-array-index-key
            key={at}
            label={t("recovery.make.holder", { number: at + 1 })}
            value={name}
            maxLength={120}
            error={
              form.errors[`holders.${at}`] === undefined
                ? undefined
                : t("recovery.make.holderMissing")
            }
            onChange={(typed) => form.change({ holders: holders.with(at, typed) })}
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
        {...form.field("passphrase", t("keys.kit.passphraseMissing"))}
      />
      <FormEnd
        submit={t(way === "printed" ? "keys.kit.chooseAndMake" : "recovery.make.draw")}
        form={form}
        wait={t("recovery.make.working")}
        waitDetail={t("keys.change.workingDetail")}
      />
    </Form>
  );
}
