import { Folder } from "lucide-react";
import { useId, useRef, useState, type FormEvent } from "react";
import { Group } from "react-aria-components";
import { useTranslation } from "react-i18next";
import { call } from "#renderer/lib/client.ts";
import { showError } from "#renderer/lib/undo.ts";
import { Button } from "#renderer/ui/button.tsx";
import { TextField } from "#renderer/ui/text-field.tsx";
import styles from "./create-about-step.module.css";
import sheet from "#renderer/ui/sheet.module.css";
import { SheetTitle } from "#renderer/ui/sheet-title.tsx";
import type { ChosenFile } from "#shared/ipc/file-ref.ts";

export interface AboutAnswers {
  readonly name: string;
  readonly userName: string;
  readonly folder: ChosenFile | null;
}

export interface AboutStepProps {
  answers: AboutAnswers;
  onChange: (change: Partial<AboutAnswers>) => void;
  onBack: () => void;
  onNext: () => void;
}

export function AboutStep({ answers, onChange, onBack, onNext }: AboutStepProps) {
  const { t } = useTranslation();
  const [tried, setTried] = useState(false);
  const name = useRef<HTMLInputElement>(null);
  const userName = useRef<HTMLInputElement>(null);
  const folder = useRef<HTMLButtonElement>(null);
  const folderId = useId();
  const missing = {
    name: answers.name.trim() === "",
    userName: answers.userName.trim() === "",
    folder: answers.folder === null,
  };

  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (missing.name) name.current?.focus();
    else if (missing.userName) userName.current?.focus();
    else if (missing.folder) folder.current?.focus();
    else onNext();
  };
  const chooseFolder = async () => {
    try {
      const chosen = await call("app.chooseFolder", { purpose: "vault_parent" });
      if (chosen !== null) onChange({ folder: chosen });
    } catch (error) {
      showError(error);
    }
  };

  return (
    <>
      <SheetTitle
        eyebrow={t("vault.create.step", { step: 1, total: 3 })}
        title={t("vault.create.about.title")}
      />
      <form className={sheet["form"]} onSubmit={submit} noValidate>
        <TextField
          label={t("vault.create.about.name")}
          description={t("vault.create.about.nameDetail")}
          placeholder={t("vault.create.about.namePlaceholder")}
          value={answers.name}
          onChange={(value) => onChange({ name: value })}
          error={tried && missing.name ? t("vault.create.about.nameMissing") : undefined}
          maxLength={120}
          autoFocus
          inputRef={name}
        />
        <TextField
          label={t("vault.create.about.userName")}
          description={t("vault.create.about.userNameDetail")}
          value={answers.userName}
          onChange={(value) => onChange({ userName: value })}
          error={tried && missing.userName ? t("vault.create.about.userNameMissing") : undefined}
          maxLength={120}
          inputRef={userName}
        />
        <Group className={styles["folder"] ?? ""} aria-labelledby={folderId}>
          <span id={folderId} className={styles["label"]}>
            {t("vault.create.about.folder")}
          </span>
          <div className={styles["row"]}>
            {answers.folder === null ? null : (
              <span className={styles["chosen"]}>
                <Folder size={16} aria-hidden />
                {answers.folder.name}
              </span>
            )}
            <Button ref={folder} onPress={() => void chooseFolder()}>
              {t(
                answers.folder === null
                  ? "vault.create.about.chooseFolder"
                  : "vault.create.about.changeFolder",
              )}
            </Button>
          </div>
          <span className={styles["detail"]}>{t("vault.create.about.folderDetail")}</span>
          {tried && missing.folder ? (
            <span className={styles["error"]} role="alert">
              {t("vault.create.about.folderMissing")}
            </span>
          ) : null}
        </Group>
        <div className={sheet["actions"]}>
          <Button type="submit" variant="primary">
            {t("app.ui.next")}
          </Button>
          <Button variant="quiet" onPress={onBack}>
            {t("app.ui.cancel")}
          </Button>
        </div>
      </form>
    </>
  );
}
