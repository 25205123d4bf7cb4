import { useTranslation } from "react-i18next";
import { z } from "zod";
import { Role, Roles } from "#shared/domain/access/role.ts";
import { Name } from "#shared/domain/kernel/name.ts";
import { Passphrase } from "#shared/domain/vault/kdf.ts";
import { callSealed } from "#renderer/lib/client.ts";
import { useDraft, type Draft } from "#renderer/lib/use-draft.ts";
import { useZodForm } from "#renderer/lib/use-zod-form.ts";
import { Banner } from "#renderer/ui/banner.tsx";
import { Button } from "#renderer/ui/button.tsx";
import { FormEnd } from "#renderer/ui/form-end.tsx";
import { Form } from "#renderer/ui/form.tsx";
import { PasswordField } from "#renderer/ui/password-field.tsx";
import { TextField } from "#renderer/ui/text-field.tsx";
import type { MadeCode } from "./made-code.ts";
import styles from "./members.module.css";
import { RoleChoice } from "./role-choice.tsx";

/** What a draft keeps: never the passphrase. */
const Answers = z.object({ name: z.string(), roles: z.array(Role) });
type Answers = z.infer<typeof Answers>;

const EMPTY: Answers = { name: "", roles: [] };

const Asked = z.object({ name: Name, roles: Roles, passphrase: Passphrase });

export function InviteForm({ onMade }: { onMade: (made: MadeCode) => void }) {
  const draft = useDraft("member-invite", Answers, EMPTY);
  return draft.isReady ? <ReadyForm draft={draft} onMade={onMade} /> : null;
}

interface ReadyFormProps {
  draft: Draft<Answers>;
  onMade: (made: MadeCode) => void;
}

function ReadyForm({ draft, onMade }: ReadyFormProps) {
  const { t } = useTranslation();
  const form = useZodForm({
    initial: { ...draft.value, passphrase: "" },
    schema: Asked,
    refusals: { "vault.wrong_passphrase": "passphrase", "members.name_taken": "name" },
    onType: ({ name, roles }) => draft.set({ name, roles }),
  });
  const submit = () =>
    form.submit(async (input) => {
      const { code, until } = await callSealed("members.invite", input);
      draft.clear();
      onMade({ name: input.name, code, until });
    });
  const startAfresh = () => {
    form.reset({ ...EMPTY, passphrase: form.values.passphrase });
    draft.clear();
  };

  return (
    <Form form={form} className={styles["form"]} onSubmit={submit}>
      {draft.wasRestored ? (
        <Banner
          actions={
            <Button size="small" onPress={startAfresh}>
              {t("members.invite.startAfresh")}
            </Button>
          }
        >
          {t("members.invite.restored")}
        </Banner>
      ) : null}
      <TextField
        label={t("members.invite.name")}
        description={t("members.invite.nameDetail")}
        {...form.field("name", t("members.invite.nameMissing"))}
        maxLength={120}
      />
      <RoleChoice
        label={t("members.invite.roles")}
        {...form.field("roles", t("members.panel.rolesMissing"))}
      />
      <PasswordField
        label={t("members.invite.passphrase")}
        description={t("members.invite.passphraseDetail")}
        {...form.field("passphrase", t("members.invite.passphraseMissing"))}
      />
      <FormEnd
        submit={t("members.invite.submit")}
        form={form}
        wait={t("members.invite.working")}
        waitDetail={t("members.invite.workingDetail")}
      />
    </Form>
  );
}
