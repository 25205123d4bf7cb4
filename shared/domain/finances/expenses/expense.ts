import { z } from "zod";
import { IsoDate } from "#shared/domain/kernel/dates.ts";
import { Id } from "#shared/domain/kernel/ids.ts";
import { ExpenseCategory } from "../expense-categories.ts";
import { PositiveCents } from "../money.ts";
import { readIban } from "../payments/iban.ts";

export const PAID_BY = ["person", "collective"] as const;
export const PaidBy = z.enum(PAID_BY);

/** An account number without its spaces, or none. Its problem is the code of the field. */
export const Account = z
  .string()
  .max(80)
  .transform((text, context) => {
    if (text.trim() === "") return "";
    const read = readIban(text);
    if ("iban" in read) return read.iban;
    context.addIssue({ code: "custom", message: `iban_${read.problem}` });
    return z.NEVER;
  });

/** What was spent. A draft may lack any of it; nothing that is wrong is kept. */
export const ExpenseFields = z.object({
  paidBy: PaidBy,
  /** Who paid, in the roster; nobody of it where the collective did. */
  payer: Id.nullable(),
  spentOn: IsoDate.nullable(),
  cents: PositiveCents.nullable(),
  purpose: z.string().trim().max(200),
  category: ExpenseCategory.nullable(),
  body: Id.nullable(),
  /** Who is paid back, where that is not who paid. */
  beneficiary: Id.nullable(),
  account: Account,
  note: z.string().trim().max(1_000),
});
export type ExpenseFields = z.infer<typeof ExpenseFields>;

/** Nothing said yet: to be filled. */
export function emptyExpense(): ExpenseFields {
  return {
    paidBy: "person",
    payer: null,
    spentOn: null,
    cents: null,
    purpose: "",
    category: null,
    body: null,
    beneficiary: null,
    account: "",
    note: "",
  };
}

export const EXPENSE_STATES = ["draft", "submitted", "approved", "settled", "refused"] as const;
export const ExpenseState = z.enum(EXPENSE_STATES);
export type ExpenseState = z.infer<typeof ExpenseState>;

/** What keeps a draft from being submitted. */
const LACKS = ["payer", "spentOn", "cents", "purpose", "category", "receipt"] as const;
export const Lack = z.enum([...LACKS, "in_future", "payer_of_collective"]);
export type Lack = z.infer<typeof Lack>;

/** What a claim lacks before anybody can approve it, in the order of its form. */
export function lacksOf(fields: ExpenseFields, receipts: number, today: string): Lack[] {
  const { paidBy, payer, spentOn, cents, purpose, category } = fields;
  const lacks: (Lack | false)[] = [
    receipts === 0 && "receipt",
    cents === null && "cents",
    spentOn === null && "spentOn",
    spentOn !== null && spentOn > today && "in_future",
    paidBy === "person" && payer === null && "payer",
    paidBy === "collective" && payer !== null && "payer_of_collective",
    purpose === "" && "purpose",
    category === null && "category",
  ];
  return lacks.filter((lack) => lack !== false);
}
