import { useQuery } from "@tanstack/react-query";
import { useState, type FormEvent } from "react";
import { useTranslation } from "react-i18next";
import { call } from "#renderer/lib/client.ts";
import { errorMessage } from "#renderer/lib/failure-message.ts";
import { vaultStatusQuery } from "#renderer/lib/vault-status.ts";
import { offerUndo } from "#renderer/lib/undo.ts";
import { Button } from "#renderer/ui/button.tsx";
import { TextField } from "#renderer/ui/text-field.tsx";
import styles from "./settings.module.css";

export function RenameVault() {
  const { t } = useTranslation();
  const { data: status } = useQuery(vaultStatusQuery());
  const [typed, setTyped] = useState<string | null>(null);
  const [error, setError] = useState<string>();
  const name = (typed ?? status?.name ?? "").trim();
  const isSame = name === "" || name === status?.name;

  const rename = async () => {
    setError(undefined);
    try {
      const { seq } = await call("vault.rename", { name });
      setTyped(null);
      offerUndo(t("app.settings.renamed", { name }), seq);
    } catch (caught) {
      setError(errorMessage(caught));
    }
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!isSame) void rename();
  };
  return (
    <form className={styles["inline"]} onSubmit={submit} noValidate>
      <TextField
        label={t("app.settings.vaultName")}
        value={typed ?? status?.name ?? ""}
        onChange={setTyped}
        error={error}
        maxLength={120}
      />
      <Button type="submit" isDisabled={isSame}>
        {t("app.settings.rename")}
      </Button>
    </form>
  );
}
