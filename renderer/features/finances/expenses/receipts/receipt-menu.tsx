import { EllipsisVertical, FileDown, Trash2 } from "lucide-react";
import { useRef } from "react";
import { useTranslation } from "react-i18next";
import type { Receipt } from "#shared/domain/finances/expenses/receipt.ts";
import type { ExpenseView } from "#shared/domain/finances/expenses/views.ts";
import { ACCEPTED } from "#renderer/lib/receipts/accepted.ts";
import { useIsReadOnly } from "#renderer/lib/use-may.ts";
import { IconButton } from "#renderer/ui/icon-button.tsx";
import { Menu } from "#renderer/ui/menu.tsx";
import { AskFirst, useAskFirst } from "../ask-first.tsx";
import { useReceiptActs } from "./use-receipt-acts.ts";
import { useReceiptCommands } from "./use-receipt-commands.ts";

export interface ReceiptMenuProps {
  view: ExpenseView;
  receipt: Receipt;
  onRemoved?: (() => void) | undefined;
}

/** What can be done of a receipt while its expense can be changed. */
export function ReceiptMenu(props: ReceiptMenuProps) {
  const isReadOnly = useIsReadOnly();
  return isReadOnly || props.view.can.update !== null ? null : <Acts {...props} />;
}

function Acts({ view, receipt, onRemoved }: ReceiptMenuProps) {
  const { t } = useTranslation();
  const input = useRef<HTMLInputElement>(null);
  const first = useAskFirst(view);
  const { remove, replace } = useReceiptActs(receipt, onRemoved);
  const labels = {
    remove: t("expensePages.receipt.remove"),
    replace: t("expensePages.receipt.replace"),
  };
  const isDraft = view.state === "draft" || view.state === "refused";
  // What was handed in keeps one: it is replaced.
  const isNeeded = !isDraft && view.receipts === 1 && view.journey === null;
  const askReplace = () => first.ask(labels.replace, () => input.current?.click());
  const askRemove = () => first.ask(labels.remove, () => void remove());
  useReceiptCommands(labels, { replace: askReplace, remove: isNeeded ? null : askRemove });
  return (
    <>
      <input
        ref={input}
        type="file"
        hidden
        accept={ACCEPTED}
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          if (file !== undefined) void replace(file);
          // The same file can be chosen again.
          target.value = "";
        }}
      />
      <Menu
        label={t("expensePages.receipt.actions")}
        actions={[
          { id: "replace", label: labels.replace, icon: FileDown, onAction: askReplace },
          {
            id: "remove",
            label: labels.remove,
            detail: isNeeded ? t("expensePages.receipt.needed") : undefined,
            icon: Trash2,
            danger: true,
            disabled: isNeeded,
            onAction: askRemove,
          },
        ]}
      >
        <IconButton icon={EllipsisVertical} label={t("expensePages.receipt.actions")} />
      </Menu>
      <AskFirst view={view} asked={first.asked} onClose={first.onClose} />
    </>
  );
}
