import { useTranslation } from "react-i18next";
import { useLocation } from "wouter";
import { z } from "zod";
import { Passphrase } from "#shared/domain/vault/kdf.ts";
import type { Output } from "#shared/ipc/contract.ts";
import { callSealed } from "#renderer/lib/client.ts";
import { useZodForm } from "#renderer/lib/use-zod-form.ts";
import { FormEnd } from "#renderer/ui/form-end.tsx";
import { Form } from "#renderer/ui/form.tsx";
import { PasswordField } from "#renderer/ui/password-field.tsx";
import { RadioGroup } from "#renderer/ui/radio-group.tsx";
import { showToast } from "#renderer/ui/toast.tsx";
import styles from "./members.module.css";

const Choice = z.enum(["stays", "leaves"]);
type Choices = Record<string, z.infer<typeof Choice>>;

const Asked = z.object({ choices: z.record(z.string(), Choice), passphrase: Passphrase });
const NONE: Choices = {};

export interface DecideFormProps {
  people: Output<"members.awaiting">["suspended"];
}

/** What becomes of each of two who removed each other. */
export function DecideForm({ people }: DecideFormProps) {
  const { t } = useTranslation();
  const [, navigate] = useLocation();
  const form = useZodForm({
    initial: { choices: NONE, passphrase: "" },
    schema: Asked.refine(({ choices }) => people.every(({ id }) => choices[id] !== undefined), {
      path: ["choices"],
    }),
    refusals: { "vault.wrong_passphrase": "passphrase" },
  });
  const { value: choices, onChange, error } = form.field("choices", "missing");
  const submit = () =>
    form.submit(async ({ choices: chosen, passphrase }) => {
      for (const { id } of people) {
        await callSealed("members.decide", { id, stays: chosen[id] === "stays", passphrase });
      }
      showToast({ text: t("members.decide.done") });
      navigate("/settings/members");
    });
  return (
    <Form form={form} className={styles["form"]} onSubmit={submit}>
      {people.map(({ id, name }) => (
        <RadioGroup
          key={id}
          label={name}
          options={Choice.options.map((choice) => ({
            id: choice,
            label: t(`members.decide.${choice}`),
            detail: t(`members.decide.${choice}Detail`),
          }))}
          value={choices[id] ?? null}
          onChange={(choice) => onChange({ ...choices, [id]: choice })}
          error={
            error === undefined || choices[id] !== undefined
              ? undefined
              : t("members.decide.choiceMissing", { name })
          }
        />
      ))}
      <p>{t("members.decide.after")}</p>
      <PasswordField
        label={t("members.invite.passphrase")}
        {...form.field("passphrase", t("members.invite.passphraseMissing"))}
      />
      <FormEnd
        submit={t("members.decide.submit")}
        form={form}
        wait={t("members.invite.working")}
        waitDetail={t("members.invite.workingDetail")}
      />
    </Form>
  );
}
