import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { ZodForm } from "#renderer/lib/use-zod-form.ts";
import { Button } from "#renderer/ui/button.tsx";
import { FormFailure } from "#renderer/ui/form-failure.tsx";
import { Form } from "#renderer/ui/form.tsx";
import layout from "#renderer/ui/form-layout.module.css";
import type { AskingAct } from "./use-step-keys.ts";
import styles from "./one.module.css";

export interface ActFrameProps {
  act: AskingAct;
  form: Pick<ZodForm<object>, "formRef" | "failure" | "isSending">;
  onSubmit: () => void;
  onClose: () => void;
  children: ReactNode;
}

/** What such a form has around its fields. Escape gives it up. */
export function ActFrame({ act, form, onSubmit, onClose, children }: ActFrameProps) {
  const { t } = useTranslation();
  const name = t(`expensePages.steps.act.${act}`);
  return (
    <Form
      form={form}
      className={styles["act"]}
      aria-label={name}
      onSubmit={onSubmit}
      onEscape={onClose}
    >
      <p className={styles["soft"]}>{t(`expensePages.steps.detail.${act}`)}</p>
      <FormFailure>{form.failure}</FormFailure>
      {children}
      <div className={layout["buttons"]}>
        <Button type="submit" variant="primary" size="small" isPending={form.isSending}>
          {t(`expensePages.steps.send.${act}`)}
        </Button>
        <Button size="small" onPress={onClose}>
          {t("app.ui.cancel")}
        </Button>
      </div>
    </Form>
  );
}
