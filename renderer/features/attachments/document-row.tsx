import { Download, EllipsisVertical, FileText, Pencil, Trash2 } from "lucide-react";
import { useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import type { Attachment } from "#shared/domain/attachments/attachment.ts";
import type { Input, Output } from "#shared/ipc/contract.ts";
import { call } from "#renderer/lib/client.ts";
import { useFormat } from "#renderer/lib/format.ts";
import { offerUndo, showError } from "#renderer/lib/undo.ts";
import { IconButton } from "#renderer/ui/icon-button.tsx";
import { Menu } from "#renderer/ui/menu.tsx";
import { showToast } from "#renderer/ui/toast.tsx";
import styles from "./documents.module.css";
import { RenameDocument } from "./rename-document.tsx";
import { showUnlessCancelled } from "./show-unless-cancelled.ts";

export interface DocumentRowProps {
  document: Attachment;
  mayWrite: boolean;
  /** A document is coming in or going out: one at a time. */
  isBusy: boolean;
  onSaveCopy: (input: Input<"attachments.saveCopy">) => Promise<Output<"attachments.saveCopy">>;
  /** The row is about to go, and the focus with it. */
  onRemoved: () => void;
}

export function DocumentRow({
  document,
  mayWrite,
  isBusy,
  onSaveCopy,
  onRemoved,
}: DocumentRowProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const [isRenaming, setRenaming] = useState(false);
  const menuButton = useRef<HTMLButtonElement>(null);
  const { id, name, size, addedAt } = document;

  const saveCopy = async () => {
    try {
      const folder = await call("app.chooseFolder", { purpose: "attachment_copy" });
      if (folder === null) return;
      const { fileName } = await onSaveCopy({ id, folder: folder.ref });
      showToast({ text: t("attachments.copied", { name: fileName }) });
    } catch (error) {
      showUnlessCancelled(error);
    }
  };
  const remove = async () => {
    try {
      const { seq } = await call("attachments.remove", { id });
      offerUndo(t("attachments.removed", { name }), seq);
      onRemoved();
    } catch (error) {
      showError(error);
    }
  };

  if (isRenaming) {
    return (
      <li className={styles["row"]}>
        <RenameDocument
          document={document}
          onDone={() => {
            setRenaming(false);
            setTimeout(() => menuButton.current?.focus(), 0);
          }}
        />
      </li>
    );
  }
  return (
    <li className={styles["row"]}>
      <FileText size={15} aria-hidden />
      <span className={styles["texts"]}>
        <bdi className={styles["name"]}>{name}</bdi>
        <span className={styles["detail"]} title={format.exactInstant(addedAt)}>
          {t("attachments.facts", { size: format.bytes(size), when: format.instant(addedAt) })}
        </span>
      </span>
      <Menu
        label={t("attachments.more", { name })}
        actions={[
          {
            id: "copy",
            label: t("attachments.saveCopy"),
            detail: t("attachments.saveCopyDetail"),
            icon: Download,
            disabled: isBusy,
            onAction: () => void saveCopy(),
          },
          ...(mayWrite
            ? [
                {
                  id: "rename",
                  label: t("attachments.rename"),
                  icon: Pencil,
                  onAction: () => setRenaming(true),
                },
                {
                  id: "remove",
                  label: t("attachments.remove"),
                  icon: Trash2,
                  danger: true,
                  separatorBefore: true,
                  onAction: () => void remove(),
                },
              ]
            : []),
        ]}
      >
        <IconButton
          ref={menuButton}
          icon={EllipsisVertical}
          label={t("attachments.more", { name })}
        />
      </Menu>
    </li>
  );
}
