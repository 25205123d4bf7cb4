import { EllipsisVertical, Pencil, Route, Trash2 } from "lucide-react";
import { useTranslation } from "react-i18next";
import { useLocation } from "wouter";
import type { ExpenseView } from "#shared/domain/finances/expenses/views.ts";
import { call } from "#renderer/lib/client.ts";
import { PickFiles } from "#renderer/lib/receipts/pick-files.tsx";
import { offerUndo, showError } from "#renderer/lib/undo.ts";
import { useIsReadOnly } from "#renderer/lib/use-may.ts";
import { Button } from "#renderer/ui/button.tsx";
import { IconButton } from "#renderer/ui/icon-button.tsx";
import { Menu } from "#renderer/ui/menu.tsx";
import { useSayRecounted } from "../mileage/use-say-recounted.ts";

/** What is open: what an expense says, or the journey that it is computed from. */
export type Editing = "fields" | "journey";

export interface ExpenseActionsProps {
  view: ExpenseView;
  editing: Editing | null;
  onEdit: (what: Editing) => void;
  onFiles: (files: readonly File[]) => void;
}

/** What can be done to an expense by whoever looks: what cannot is not there. */
export function ExpenseActions({ view, editing, onEdit, onFiles }: ExpenseActionsProps) {
  const { t } = useTranslation();
  const [, navigate] = useLocation();
  const sayRecounted = useSayRecounted();
  const { id, can, fields, journey } = view;
  const isReadOnly = useIsReadOnly();
  if (isReadOnly) return null;
  const remove = async () => {
    try {
      const { seq, recounted } = await call("expenses.remove", { id });
      const purpose = fields.purpose === "" ? t("expensePages.noPurpose") : fields.purpose;
      offerUndo(sayRecounted(t("expensePages.one.removed", { purpose }), { recounted }), seq);
      navigate("/finances");
    } catch (error) {
      showError(error);
    }
  };
  return (
    <>
      {can.update === null && editing === null && journey !== null ? (
        <Button icon={Route} onPress={() => onEdit("journey")}>
          {t("expensePages.journey.correct")}
        </Button>
      ) : null}
      {can.update === null && editing === null ? (
        <Button icon={Pencil} onPress={() => onEdit("fields")}>
          {t("expensePages.one.edit")}
        </Button>
      ) : null}
      {can.addReceipt === null ? (
        <PickFiles label={t("expensePages.one.addReceipt")} onFiles={onFiles} />
      ) : null}
      {can.remove === null ? (
        <Menu
          label={t("expensePages.one.moreActions")}
          actions={[
            {
              id: "remove",
              label: t("expensePages.one.remove"),
              icon: Trash2,
              danger: true,
              onAction: () => void remove(),
            },
          ]}
        >
          <IconButton icon={EllipsisVertical} label={t("expensePages.one.moreActions")} />
        </Menu>
      ) : null}
    </>
  );
}
