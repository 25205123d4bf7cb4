import { Folder } from "lucide-react";
import { useId } from "react";
import { Group } from "react-aria-components";
import { useTranslation } from "react-i18next";
import { z } from "zod";
import { Name } from "#shared/domain/kernel/name.ts";
import { call } from "#renderer/lib/client.ts";
import { showError } from "#renderer/lib/undo.ts";
import { useZodForm } from "#renderer/lib/use-zod-form.ts";
import { Button } from "#renderer/ui/button.tsx";
import { Form } from "#renderer/ui/form.tsx";
import { TextField } from "#renderer/ui/text-field.tsx";
import styles from "./create-about-step.module.css";
import sheet from "#renderer/ui/sheet.module.css";
import { SheetTitle } from "#renderer/ui/sheet-title.tsx";
import { FileRef, type ChosenFile } from "#shared/ipc/file-ref.ts";

export interface AboutAnswers {
  readonly name: string;
  readonly userName: string;
  readonly folder: ChosenFile | null;
}

const Asked = z.object({ name: Name, userName: Name, folder: z.object({ ref: FileRef }) });

export interface AboutStepProps {
  answers: AboutAnswers;
  onChange: (answers: AboutAnswers) => void;
  onBack: () => void;
  onNext: () => void;
}

export function AboutStep({ answers, onChange, onBack, onNext }: AboutStepProps) {
  const { t } = useTranslation();
  const folderId = useId();
  const form = useZodForm({ initial: answers, schema: Asked, onType: onChange });
  const folder = form.field("folder", t("vault.create.about.folderMissing"));

  const chooseFolder = async () => {
    try {
      const chosen = await call("app.chooseFolder", { purpose: "vault_parent" });
      if (chosen !== null) folder.onChange(chosen);
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
      <Form form={form} className={sheet["form"]} onSubmit={() => form.submit(onNext)}>
        <TextField
          label={t("vault.create.about.name")}
          description={t("vault.create.about.nameDetail")}
          placeholder={t("vault.create.about.namePlaceholder")}
          {...form.field("name", t("vault.create.about.nameMissing"))}
          maxLength={120}
          autoFocus
        />
        <TextField
          label={t("vault.create.about.userName")}
          description={t("vault.create.about.userNameDetail")}
          {...form.field("userName", t("vault.create.about.userNameMissing"))}
          maxLength={120}
        />
        <Group
          className={styles["folder"] ?? ""}
          aria-labelledby={folderId}
          isInvalid={folder.error !== undefined}
        >
          <span id={folderId} className={styles["label"]}>
            {t("vault.create.about.folder")}
          </span>
          <div className={styles["row"]}>
            {folder.value === null ? null : (
              <span className={styles["chosen"]}>
                <Folder size={16} aria-hidden />
                {folder.value.name}
              </span>
            )}
            <Button onPress={() => void chooseFolder()}>
              {t(
                folder.value === null
                  ? "vault.create.about.chooseFolder"
                  : "vault.create.about.changeFolder",
              )}
            </Button>
          </div>
          <span className={styles["detail"]}>{t("vault.create.about.folderDetail")}</span>
          {folder.error === undefined ? null : (
            <span className={styles["error"]} role="alert">
              {folder.error}
            </span>
          )}
        </Group>
        <div className={sheet["actions"]}>
          <Button type="submit" variant="primary">
            {t("app.ui.next")}
          </Button>
          <Button variant="quiet" onPress={onBack}>
            {t("app.ui.cancel")}
          </Button>
        </div>
      </Form>
    </>
  );
}
