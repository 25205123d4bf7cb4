import type { ReactNode } from "react";
import { Modal, ModalOverlay } from "react-aria-components";
import { cx } from "./cx.ts";
import styles from "./dialog.module.css";

export interface ModalFrameProps {
  isOpen: boolean;
  onClose: () => void;
  isWide?: boolean;
  children: ReactNode;
}

/** The sheet over the page that a dialog stands on: Escape and a press beside it close it. */
export function ModalFrame({ isOpen, onClose, isWide = false, children }: ModalFrameProps) {
  return (
    <ModalOverlay
      isOpen={isOpen}
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
      isDismissable
      className={styles["overlay"] ?? ""}
    >
      <Modal className={cx(styles["modal"], isWide && styles["wide"])}>{children}</Modal>
    </ModalOverlay>
  );
}
