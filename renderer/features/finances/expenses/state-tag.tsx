import { useTranslation } from "react-i18next";
import type { ExpenseState } from "#shared/domain/finances/expenses/expense.ts";
import { StatusTag, type Tone } from "#renderer/ui/status-tag.tsx";

const TONES: Readonly<Record<ExpenseState, Tone>> = {
  draft: "neutral",
  submitted: "warning",
  approved: "accent",
  settled: "neutral",
  refused: "danger",
};

/** Where an expense stands, in a word. */
export function StateTag({ state }: { state: ExpenseState }) {
  const { t } = useTranslation();
  return <StatusTag tone={TONES[state]}>{t(`expenses.states.${state}`)}</StatusTag>;
}
