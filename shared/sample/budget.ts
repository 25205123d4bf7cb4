import type { ExpenseCategory } from "../domain/finances/expense-categories.ts";
import type { BodyKey } from "./bodies.ts";

interface SampleBudgetLine {
  readonly body: BodyKey | null;
  readonly category: ExpenseCategory | null;
  readonly planned: number;
}

/** What the invented collective planned for its year. */
export const SAMPLE_BUDGET: readonly SampleBudgetLine[] = [
  { body: "communication", category: "printing", planned: 60_000 },
  { body: "communication", category: null, planned: 20_000 },
  { body: "mobility", category: "trips", planned: 15_000 },
  { body: "steering", category: "meals", planned: 6_000 },
  { body: "schools", category: null, planned: 8_000 },
  { body: null, category: "rooms", planned: 45_000 },
  { body: null, category: "insurance", planned: 11_000 },
];
