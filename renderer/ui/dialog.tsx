import type { ReactNode } from "react";
import { Dialog as AriaDialog, Heading } from "react-aria-components";
import { useTranslation } from "react-i18next";
import { Button } from "./button.tsx";
import styles from "./dialog.module.css";
import { ModalFrame } from "./modal-frame.tsx";

export interface ConfirmDialogProps {
  isOpen: boolean;
  onClose: () => void;
  title: string;
  /** Says what will happen, with counts. */
  children: ReactNode;
  confirmLabel: string;
  onConfirm: () => void;
  danger?: boolean;
}

/** Only for what cannot be undone. Everything else is done at once, with an undo toast. */
export function ConfirmDialog({
  isOpen,
  onClose,
  title,
  children,
  confirmLabel,
  onConfirm,
  danger = false,
}: ConfirmDialogProps) {
  const { t } = useTranslation();
  return (
    <ModalFrame isOpen={isOpen} onClose={onClose}>
      <AriaDialog role="alertdialog" className={styles["dialog"] ?? ""}>
        <Heading slot="title" className={styles["title"] ?? ""}>
          {title}
        </Heading>
        <div className={styles["body"]}>{children}</div>
        <div className={styles["actions"]}>
          <Button onPress={onClose}>{t("app.ui.cancel")}</Button>
          <Button
            variant={danger ? "danger" : "primary"}
            onPress={() => {
              onConfirm();
              onClose();
            }}
          >
            {confirmLabel}
          </Button>
        </div>
      </AriaDialog>
    </ModalFrame>
  );
}
