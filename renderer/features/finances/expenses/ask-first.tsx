import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { ExpenseView } from "#shared/domain/finances/expenses/views.ts";
import { ConfirmDialog } from "#renderer/ui/dialog.tsx";

interface Asked {
  /** What is done, as its button says it. */
  readonly label: string;
  readonly act: () => void;
}

export interface AskFirstProps {
  view: ExpenseView;
  asked: Asked | null;
  onClose: () => void;
}

/** Asks before approvals are lost: taking the change back does not bring them back. */
export function AskFirst({ view, asked, onClose }: AskFirstProps) {
  const { t } = useTranslation();
  const count = view.standing.approvals.length;
  return (
    <ConfirmDialog
      isOpen={asked !== null}
      onClose={onClose}
      title={t("expensePages.one.askVoid")}
      confirmLabel={asked?.label ?? ""}
      onConfirm={() => asked?.act()}
      danger
    >
      {t("expensePages.one.voids", { count })} {t("expensePages.one.notBack")}
    </ConfirmDialog>
  );
}

/** Does it at once where no approval would be lost. */
export function useAskFirst({ standing }: ExpenseView) {
  const [asked, setAsked] = useState<Asked | null>(null);
  const ask = (label: string, act: () => void) => {
    if (standing.approvals.length === 0) act();
    else setAsked({ label, act });
  };
  return { asked, ask, onClose: () => setAsked(null) };
}
