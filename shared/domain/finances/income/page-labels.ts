import type { ExpenseCategory } from "../expense-categories.ts";
import type { IncomeLine } from "./independence.ts";
import type { GivingKind } from "./source.ts";

/** The words of the public pages of finances that are not the collective’s own; the catalogue gives them. */
export interface FinancePageLabels {
  readonly language: "fr" | "en";
  readonly files: { readonly independence: string; readonly summary: string };
  readonly titles: { readonly independence: string; readonly summary: string };
  /** `{from}` and `{to}` stand for days. */
  readonly period: string;
  readonly holds: string;
  readonly broken: string;
  readonly definition: string;
  /** `{day}` and `{by}`: when it was adopted, and by whom. */
  readonly adopted: string;
  readonly brokenBy: string;
  readonly returned: string;
  readonly whereFrom: string;
  readonly spentOn: string;
  readonly byBody: string;
  readonly byCategory: string;
  readonly line: string;
  readonly amount: string;
  readonly total: string;
  readonly withheld: string;
  readonly groupedNote: string;
  readonly withheldNote: string;
  readonly inKindNote: string;
  readonly nothing: string;
  readonly collectiveItself: string;
  readonly inKind: (line: string) => string;
  readonly and: string;
  readonly lines: Readonly<Record<IncomeLine, string>>;
  readonly kinds: Readonly<Record<GivingKind, string>>;
  readonly categories: Readonly<Record<ExpenseCategory, string>>;
  readonly footer: string;
}
