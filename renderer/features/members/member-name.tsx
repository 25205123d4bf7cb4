import { useTranslation } from "react-i18next";
import { z } from "zod";
import { Name } from "#shared/domain/kernel/name.ts";
import type { Member } from "#shared/ipc/members.contract.ts";
import { call } from "#renderer/lib/client.ts";
import { useZodForm } from "#renderer/lib/use-zod-form.ts";
import { Button } from "#renderer/ui/button.tsx";
import { Form } from "#renderer/ui/form.tsx";
import { TextField } from "#renderer/ui/text-field.tsx";
import { showToast } from "#renderer/ui/toast.tsx";
import styles from "./members.module.css";

const Asked = z.object({ name: Name });

export function MemberName({ member }: { member: Member }) {
  const { t } = useTranslation();
  const form = useZodForm({ initial: { name: member.name }, schema: Asked });
  const name = form.field("name", t("members.panel.nameMissing"));

  const submit = () =>
    form.submit(async (typed) => {
      if (typed.name === member.name) return;
      await call("members.rename", { id: member.id, ...typed });
      form.reset();
      showToast({ text: t("members.panel.renamed", typed) });
    });
  return (
    <Form form={form} className={styles["inline"]} onSubmit={submit}>
      <TextField
        label={t("members.panel.name")}
        {...name}
        error={name.error ?? form.failure}
        maxLength={120}
      />
      <Button type="submit" isDisabled={name.value.trim() === member.name}>
        {t("members.panel.rename")}
      </Button>
    </Form>
  );
}
