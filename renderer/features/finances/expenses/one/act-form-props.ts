import type { ExpenseView } from "#shared/domain/finances/expenses/views.ts";

/** A small form of what somebody does about an expense. */
export interface ActFormProps {
  view: ExpenseView;
  onClose: () => void;
}
