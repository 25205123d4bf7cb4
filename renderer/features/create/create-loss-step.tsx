import { useState } from "react";
import { useTranslation } from "react-i18next";
import { z } from "zod";
import { callSealed, failureOf } from "#renderer/lib/client.ts";
import { useZodForm } from "#renderer/lib/use-zod-form.ts";
import { Banner } from "#renderer/ui/banner.tsx";
import { Button } from "#renderer/ui/button.tsx";
import { Checkbox } from "#renderer/ui/checkbox.tsx";
import { Form } from "#renderer/ui/form.tsx";
import { ProgressBar } from "#renderer/ui/progress-bar.tsx";
import type { AboutAnswers } from "./create-about-step.tsx";
import styles from "./create-loss-step.module.css";
import sheet from "#renderer/ui/sheet.module.css";
import { SheetTitle } from "#renderer/ui/sheet-title.tsx";

const Asked = z.object({ understood: z.literal(true) });

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
  const [isAbout, setAbout] = useState(false);
  const form = useZodForm({ initial: { understood: false }, schema: Asked });
  const understood = form.field("understood", t("vault.create.loss.mustAcknowledge"));

  const submit = () =>
    form.submit(async () => {
      const { name, userName, folder } = about;
      if (folder === null) return;
      try {
        await callSealed("vault.create", { folder: folder.ref, name, userName, passphrase });
        await onCreated();
      } catch (error) {
        setAbout(ABOUT_ERRORS.has(failureOf(error).code));
        throw error;
      }
    });

  return (
    <>
      <SheetTitle
        eyebrow={t("vault.create.step", { step: 3, total: 3 })}
        title={t("vault.create.loss.title")}
        takesFocus
      />
      <Form form={form} className={sheet["form"]} onSubmit={submit}>
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
          isSelected={understood.value}
          onChange={understood.onChange}
          isDisabled={form.isSending}
          error={understood.error}
        >
          {t("vault.create.loss.acknowledge")}
        </Checkbox>
        {form.failure === undefined ? null : (
          <Banner
            tone="danger"
            live
            actions={
              isAbout ? (
                <Button size="small" onPress={onFixAbout}>
                  {t("app.ui.edit")}
                </Button>
              ) : undefined
            }
          >
            {form.failure}
          </Banner>
        )}
        {form.isSending ? (
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
      </Form>
    </>
  );
}
