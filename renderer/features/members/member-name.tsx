import { useState, type FormEvent } from "react";
import { useTranslation } from "react-i18next";
import type { Member } from "#shared/ipc/members.contract.ts";
import { call } from "#renderer/lib/client.ts";
import { errorMessage } from "#renderer/lib/failure-message.ts";
import { Button } from "#renderer/ui/button.tsx";
import { TextField } from "#renderer/ui/text-field.tsx";
import { showToast } from "#renderer/ui/toast.tsx";
import styles from "./members.module.css";

export function MemberName({ member }: { member: Member }) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState<string | null>(null);
  const [error, setError] = useState<string>();
  const name = (typed ?? member.name).trim();

  const rename = async () => {
    setError(undefined);
    try {
      await call("members.rename", { id: member.id, name });
      setTyped(null);
      showToast({ text: t("members.panel.renamed", { name }) });
    } catch (caught) {
      setError(errorMessage(caught));
    }
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (name === "") setError(t("members.panel.nameMissing"));
    else if (name !== member.name) void rename();
  };
  return (
    <form className={styles["inline"]} onSubmit={submit} noValidate>
      <TextField
        label={t("members.panel.name")}
        value={typed ?? member.name}
        onChange={setTyped}
        error={error}
        maxLength={120}
      />
      <Button type="submit" isDisabled={name === member.name}>
        {t("members.panel.rename")}
      </Button>
    </form>
  );
}
