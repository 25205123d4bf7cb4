import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { z } from "zod";
import { KdfCost, Passphrase } from "#shared/domain/vault/kdf.ts";
import { callSealed } from "#renderer/lib/client.ts";
import { useFormat } from "#renderer/lib/format.ts";
import { useZodForm } from "#renderer/lib/use-zod-form.ts";
import { Form } from "#renderer/ui/form.tsx";
import { Banner } from "#renderer/ui/banner.tsx";
import { PasswordField } from "#renderer/ui/password-field.tsx";
import { RadioGroup } from "#renderer/ui/radio-group.tsx";
import { ChangeEnd } from "#renderer/lib/key-change/change-end.tsx";
import { higherCosts } from "./cost-choices.ts";
import { KeyPage } from "#renderer/lib/key-change/key-page.tsx";
import styles from "#renderer/lib/key-change/key-page.module.css";
import { keyStatusQuery } from "./queries.ts";
import { useChanged } from "#renderer/lib/key-change/use-changed.ts";

export function RaiseCostPage() {
  const { t } = useTranslation();
  const { data: status } = useQuery(keyStatusQuery());
  const choices = status === undefined ? [] : higherCosts(status.kdf);
  const [first] = choices;
  return (
    <KeyPage title={t("keys.cost.title")} lead={t("keys.cost.lead")}>
      {status === undefined ? null : first === undefined ? (
        <Banner>{t("keys.cost.top")}</Banner>
      ) : (
        <CostForm choices={choices} first={first} />
      )}
    </KeyPage>
  );
}

const idOf = ({ memoryMiB, passes }: KdfCost) => `${memoryMiB}-${passes}`;

const Asked = z.object({ kdf: KdfCost, passphrase: Passphrase });

function CostForm({ choices, first }: { choices: readonly KdfCost[]; first: KdfCost }) {
  const { t } = useTranslation();
  const format = useFormat();
  const changed = useChanged();
  const form = useZodForm({
    initial: { kdf: first, passphrase: "" },
    schema: Asked,
    refusals: { "vault.wrong_passphrase": "passphrase" },
  });
  const submit = () =>
    form.submit(async (input) => {
      await callSealed("vault.raiseCost", input);
      changed(t("keys.cost.done"));
    });
  return (
    <Form form={form} className={styles["form"]} onSubmit={submit}>
      <RadioGroup
        label={t("keys.cost.choice")}
        description={t("keys.cost.warning")}
        options={choices.map((choice) => ({
          id: idOf(choice),
          label: t("keys.cost.option", { memory: format.number(choice.memoryMiB) }),
          detail: t("keys.cost.optionDetail", { count: choice.passes }),
        }))}
        value={idOf(form.values.kdf)}
        onChange={(id) =>
          form.change({ kdf: choices.find((choice) => idOf(choice) === id) ?? first })
        }
      />
      <PasswordField
        label={t("keys.cost.passphrase")}
        {...form.field("passphrase", t("keys.kit.passphraseMissing"))}
      />
      <ChangeEnd form={form} submit={t("keys.cost.submit")} />
    </Form>
  );
}
