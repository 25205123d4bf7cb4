import { useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { z } from "zod";
import { Passphrase } from "#shared/domain/vault/kdf.ts";
import { callSealed } from "#renderer/lib/client.ts";
import { useZodForm } from "#renderer/lib/use-zod-form.ts";
import { FormEnd } from "#renderer/ui/form-end.tsx";
import { Form } from "#renderer/ui/form.tsx";
import { PasswordField } from "#renderer/ui/password-field.tsx";
import { showToast } from "#renderer/ui/toast.tsx";
import layout from "#renderer/ui/form-layout.module.css";
import { readAgain } from "../queries.ts";

const Asked = z.object({ passphrase: Passphrase });

/** The passphrase of one’s cases. */
export function OpenKeys() {
  const { t } = useTranslation();
  const client = useQueryClient();
  const form = useZodForm({
    initial: { passphrase: "" },
    schema: Asked,
    refusals: { "cases.wrong_passphrase": "passphrase" },
  });
  const submit = () =>
    form.submit(async (input) => {
      const { resealed } = await callSealed("cases.openKeys", input);
      if (resealed > 0) showToast({ text: t("cases.keys.resealed", { count: resealed }) });
      await readAgain(client);
    });
  return (
    <Form form={form} className={layout["form"] ?? ""} onSubmit={submit}>
      <p>{t("cases.keys.locked")}</p>
      <PasswordField
        label={t("cases.keys.passphrase")}
        {...form.field("passphrase", t("cases.keys.missing"))}
        autoFocus
      />
      <FormEnd
        form={form}
        submit={t("cases.keys.open")}
        wait={t("cases.keys.working")}
        waitDetail={t("cases.keys.workingDetail")}
      />
    </Form>
  );
}
