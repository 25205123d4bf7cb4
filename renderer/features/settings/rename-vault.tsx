import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { z } from "zod";
import { Name } from "#shared/domain/kernel/name.ts";
import { call } from "#renderer/lib/client.ts";
import { vaultStatusQuery } from "#renderer/lib/vault-status.ts";
import { offerUndo } from "#renderer/lib/undo.ts";
import { useZodForm } from "#renderer/lib/use-zod-form.ts";
import { Button } from "#renderer/ui/button.tsx";
import { Form } from "#renderer/ui/form.tsx";
import { TextField } from "#renderer/ui/text-field.tsx";
import styles from "./settings.module.css";

const Asked = z.object({ name: Name });

export function RenameVault() {
  const { t } = useTranslation();
  const { data: status } = useQuery(vaultStatusQuery());
  const form = useZodForm({ initial: { name: status?.name ?? "" }, schema: Asked });
  const field = form.field("name");
  const typed = field.value.trim();
  const isSame = typed === "" || typed === status?.name;
  const submit = () => {
    if (isSame) return;
    form.submit(async (asked) => {
      const { seq } = await call("vault.rename", asked);
      form.reset();
      offerUndo(t("app.settings.renamed", asked), seq);
    });
  };
  return (
    <Form form={form} className={styles["inline"]} onSubmit={submit}>
      <TextField
        label={t("app.settings.vaultName")}
        {...field}
        error={field.error ?? form.failure}
        maxLength={120}
      />
      <Button type="submit" isDisabled={isSame}>
        {t("app.settings.rename")}
      </Button>
    </Form>
  );
}
