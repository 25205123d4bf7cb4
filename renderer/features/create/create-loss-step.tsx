import { useState, type FormEvent } from "react";
import { useTranslation } from "react-i18next";
import { callSealed, failureOf } from "#renderer/lib/client.ts";
import { failureMessage } from "#renderer/lib/failure-message.ts";
import { Banner } from "#renderer/ui/banner.tsx";
import { Button } from "#renderer/ui/button.tsx";
import { Checkbox } from "#renderer/ui/checkbox.tsx";
import { ProgressBar } from "#renderer/ui/progress-bar.tsx";
import type { AboutAnswers } from "./create-about-step.tsx";
import styles from "./create-loss-step.module.css";
import sheet from "#renderer/ui/sheet.module.css";
import { SheetTitle } from "#renderer/ui/sheet-title.tsx";

export interface LossStepProps {
  about: AboutAnswers;
  passphrase: string;
  onBack: () => void;
  /** Back to the name and the folder, when one of them is refused. */
  onFixAbout: () => void;
  onCreated: () => Promise<void>;
}

const ABOUT_ERRORS: ReadonlySet<string> = new Set([
  "vault.exists",
  "vault.folder_missing",
  "vault.not_writable",
  "vault.name_unusable",
]);

export function LossStep({ about, passphrase, onBack, onFixAbout, onCreated }: LossStepProps) {
  const { t } = useTranslation();
  const [understood, setUnderstood] = useState(false);
  const [tried, setTried] = useState(false);
  const [isCreating, setCreating] = useState(false);
  const [refusal, setRefusal] = useState<{ text: string; isAbout: boolean } | null>(null);

  const create = async () => {
    if (about.folder === null) return;
    setCreating(true);
    setRefusal(null);
    try {
      const { name, userName, folder } = about;
      await callSealed("vault.create", { folder: folder.ref, name, userName, passphrase });
      await onCreated();
    } catch (error) {
      const failure = failureOf(error);
      setCreating(false);
      setRefusal({ text: failureMessage(failure), isAbout: ABOUT_ERRORS.has(failure.code) });
    }
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (understood && !isCreating) void create();
  };

  return (
    <>
      <SheetTitle
        eyebrow={t("vault.create.step", { step: 3, total: 3 })}
        title={t("vault.create.loss.title")}
        takesFocus
      />
      <form className={sheet["form"]} onSubmit={submit} noValidate>
        <Banner tone="warning">{t("vault.create.loss.lead")}</Banner>
        <div className={styles["block"]}>
          <p>{t("vault.create.loss.gone")}</p>
          <ul className={styles["gone"]}>
            <li>{t("vault.create.loss.items.people")}</li>
            <li>{t("vault.create.loss.items.meetings")}</li>
            <li>{t("vault.create.loss.items.journal")}</li>
          </ul>
        </div>
        <p>{t("vault.create.loss.keep")}</p>
        <Checkbox
          isSelected={understood}
          onChange={setUnderstood}
          isDisabled={isCreating}
          error={tried && !understood ? t("vault.create.loss.mustAcknowledge") : undefined}
        >
          {t("vault.create.loss.acknowledge")}
        </Checkbox>
        {refusal === null ? null : (
          <Banner
            tone="danger"
            live
            actions={
              refusal.isAbout ? (
                <Button size="small" onPress={onFixAbout}>
                  {t("app.ui.edit")}
                </Button>
              ) : undefined
            }
          >
            {refusal.text}
          </Banner>
        )}
        {isCreating ? (
          <ProgressBar
            label={t("vault.create.loss.creating")}
            valueText={t("vault.create.loss.creatingDetail")}
          />
        ) : (
          <div className={sheet["actions"]}>
            <Button type="submit" variant="primary">
              {t("vault.create.loss.create")}
            </Button>
            <Button variant="quiet" onPress={onBack}>
              {t("app.ui.back")}
            </Button>
          </div>
        )}
      </form>
    </>
  );
}
