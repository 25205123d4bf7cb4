import type { ExpenseCategory } from "#shared/domain/finances/expense-categories.ts";
import type { BodyKey } from "./bodies.ts";

interface SampleExpense {
  /** Index in the invented roster. */
  readonly person: number;
  readonly body: BodyKey | null;
  /** Days from today. */
  readonly inDays: number;
  readonly cents: number;
  readonly category: ExpenseCategory;
}

/** What people of the invented collective paid; what each was for stands in the texts, in this order. */
export const SAMPLE_EXPENSES: readonly SampleExpense[] = [
  { person: 3, body: "communication", inDays: -41, cents: 18_640, category: "printing" },
  { person: 8, body: "mobility", inDays: -33, cents: 4_290, category: "trips" },
  { person: 3, body: "steering", inDays: -20, cents: 6_715, category: "meals" },
  { person: 14, body: "schools", inDays: -12, cents: 2_380, category: "supplies" },
  { person: 21, body: null, inDays: -6, cents: 9_000, category: "rooms" },
  { person: 8, body: "water", inDays: -2, cents: 1_150, category: "post" },
];
