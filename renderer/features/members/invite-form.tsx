import { useRef, useState, type FormEvent } from "react";
import { useTranslation } from "react-i18next";
import { z } from "zod";
import { Role } from "#shared/domain/access/role.ts";
import { callSealed } from "#renderer/lib/client.ts";
import { useAttempt } from "#renderer/lib/use-attempt.ts";
import { useDraft } from "#renderer/lib/use-draft.ts";
import { Banner } from "#renderer/ui/banner.tsx";
import { Button } from "#renderer/ui/button.tsx";
import { FormEnd } from "#renderer/ui/form-end.tsx";
import { PasswordField } from "#renderer/ui/password-field.tsx";
import { TextField } from "#renderer/ui/text-field.tsx";
import type { MadeCode } from "./made-code.ts";
import styles from "./members.module.css";
import { RoleChoice } from "./role-choice.tsx";

/** What a draft keeps: never the passphrase. */
const Answers = z.object({ name: z.string(), roles: z.array(Role) });
type Answers = z.infer<typeof Answers>;

const EMPTY: Answers = { name: "", roles: [] };

export function InviteForm({ onMade }: { onMade: (made: MadeCode) => void }) {
  const { t } = useTranslation();
  const draft = useDraft("member-invite", Answers, EMPTY);
  const [passphrase, setPassphrase] = useState("");
  const [tried, setTried] = useState(false);
  const attempt = useAttempt();
  const roleChoice = useRef<HTMLDivElement>(null);
  const nameField = useRef<HTMLInputElement>(null);
  const passphraseField = useRef<HTMLInputElement>(null);
  const { name, roles } = draft.value;
  const isNameless = name.trim() === "";

  const invite = async () => {
    const input = { name: name.trim(), roles, passphrase };
    const { code, until } = await callSealed("members.invite", input);
    draft.clear();
    onMade({ name: input.name, code, until });
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (isNameless) nameField.current?.focus();
    else if (roles.length === 0) roleChoice.current?.querySelector("input")?.focus();
    else if (passphrase === "") passphraseField.current?.focus();
    else attempt.run(invite);
  };
  const change = (next: Partial<Answers>) => {
    attempt.forget();
    draft.set({ ...draft.value, ...next });
  };
  const passphraseError =
    tried && passphrase === ""
      ? t("members.invite.passphraseMissing")
      : attempt.saidOf("vault.wrong_passphrase");

  return (
    <form className={styles["form"]} onSubmit={submit} noValidate>
      {draft.wasRestored ? (
        <Banner
          actions={
            <Button size="small" onPress={draft.clear}>
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
        value={name}
        onChange={(typed) => change({ name: typed })}
        error={
          tried && isNameless
            ? t("members.invite.nameMissing")
            : attempt.saidOf("members.name_taken")
        }
        maxLength={120}
        isReadOnly={attempt.isWorking}
        inputRef={nameField}
      />
      <div ref={roleChoice}>
        <RoleChoice
          label={t("members.invite.roles")}
          value={roles}
          onChange={(chosen) => change({ roles: chosen })}
          error={tried && roles.length === 0 ? t("members.panel.rolesMissing") : undefined}
          isReadOnly={attempt.isWorking}
        />
      </div>
      <PasswordField
        label={t("members.invite.passphrase")}
        description={t("members.invite.passphraseDetail")}
        value={passphrase}
        onChange={setPassphrase}
        error={passphraseError}
        isReadOnly={attempt.isWorking}
        inputRef={passphraseField}
      />
      <FormEnd
        submit={t("members.invite.submit")}
        isWorking={attempt.isWorking}
        wait={t("members.invite.working")}
        waitDetail={t("members.invite.workingDetail")}
        error={attempt.saidBesides("vault.wrong_passphrase", "members.name_taken")}
      />
    </form>
  );
}
