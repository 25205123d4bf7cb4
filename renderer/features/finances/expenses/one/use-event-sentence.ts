import { useTranslation } from "react-i18next";
import type { ExpenseView } from "#shared/domain/finances/expenses/views.ts";
import { assertNever } from "#shared/domain/kernel/assert-never.ts";
import { useFormat } from "#renderer/lib/format.ts";

type Event = ExpenseView["events"][number];

/** « Ana Vidal a approuvé, sur papier : feuille signée du 3 mai » */
export function useEventSentence(): (event: Event) => string {
  const { t } = useTranslation();
  const format = useFormat();
  return (event) => {
    const { kind, person, reason, outside, cents, on } = event;
    const actor = event.by.name;
    const paid = {
      actor,
      amount: cents === null ? "" : format.euros(cents),
      day: on === null ? "" : format.plainDate(on),
    };
    switch (kind) {
      case "submitted":
      case "edited":
        return t(`expensePages.events.${kind}`, { actor });
      case "approved":
        return outside === null
          ? t("expensePages.events.approved", { actor })
          : t("expensePages.events.approvedOutside", {
              actor,
              person: person?.name ?? "",
              outside,
            });
      case "refused":
        return t("expensePages.events.refused", { actor, reason });
      case "reimbursed":
      case "returned":
      case "waived":
        return t(`expensePages.events.${kind}`, paid);
      default:
        return assertNever(kind);
    }
  };
}
