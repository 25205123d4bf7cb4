import { z } from "zod";
import { ExpenseCategory } from "#shared/domain/finances/expense-categories.ts";
import {
  Account,
  emptyExpense,
  ExpenseFields,
  PaidBy,
} from "#shared/domain/finances/expenses/expense.ts";
import { Ref } from "#shared/domain/finances/expenses/ref.ts";
import type { ExpenseView } from "#shared/domain/finances/expenses/views.ts";
import { readPositive, type Cents } from "#shared/domain/finances/money.ts";
import { IsoDate } from "#shared/domain/kernel/dates.ts";

/** An expense as it is being typed: anything may still be missing. Also its draft’s schema. */
export const ExpenseValues = z.object({
  amount: z.string(),
  spentOn: z.string().nullable(),
  paidBy: PaidBy,
  payer: Ref.nullable(),
  purpose: z.string(),
  category: ExpenseCategory.nullable(),
  body: Ref.nullable(),
  beneficiary: Ref.nullable(),
  account: z.string(),
  note: z.string(),
  /** What somebody typed or chose: nothing is proposed in its place. */
  own: z.array(z.string()),
});
export type ExpenseValues = z.infer<typeof ExpenseValues>;
export type FieldName = Exclude<keyof ExpenseValues, "own">;

/** What came before says of an expense that begins. */
export interface Proposal {
  readonly paidBy: ExpenseFields["paidBy"];
  readonly payer: Ref | null;
  readonly body: Ref | null;
  readonly category: ExpenseCategory | null;
  readonly account: string;
}

export function emptyValues(spentOn: string | null): ExpenseValues {
  const {
    cents: _,
    payer: _payer,
    body: _body,
    beneficiary: _beneficiary,
    ...rest
  } = emptyExpense();
  return { ...rest, spentOn, payer: null, body: null, beneficiary: null, amount: "", own: [] };
}

/** What is kept of an expense, to be changed. Of one that says nothing yet, everything may be proposed. */
export function valuesOf(
  view: Pick<ExpenseView, "fields" | "payer" | "body" | "beneficiary">,
  spentOn: string | null,
  format: (cents: Cents) => string,
): ExpenseValues {
  const { fields, payer, body, beneficiary } = view;
  const said = Object.entries(fields).filter(
    ([name, value]) => value !== emptyExpense()[name as keyof ExpenseFields],
  );
  const { cents, ...rest } = fields;
  return {
    ...rest,
    payer,
    body,
    beneficiary,
    spentOn: fields.spentOn ?? spentOn,
    amount: cents === null ? "" : format(cents),
    own: said.length === 0 ? [] : ["paidBy", ...said.map(([name]) => name)],
  };
}

const PROPOSED = ["paidBy", "payer", "body", "category", "account"] as const;

/** What is typed, and what is proposed where nobody typed. */
export function withProposal(values: ExpenseValues, proposal: Proposal | undefined): ExpenseValues {
  if (proposal === undefined) return values;
  const taken = PROPOSED.filter((name) => !values.own.includes(name));
  const proposed = Object.fromEntries(taken.map((name) => [name, proposal[name]]));
  const merged: ExpenseValues = { ...values, ...proposed };
  // An account is of whoever is paid: of nobody where the collective paid, nor of another’s for what was typed.
  const isOthers = merged.paidBy === "collective" || merged.payer?.id !== proposal.payer?.id;
  return isOthers && !values.own.includes("account") ? { ...merged, account: "" } : merged;
}

/** What is sent, by the rules that the vault checks it with; nothing that makes it whole may lack. */
export function checkedBy(today: string, proposal: () => Proposal | undefined) {
  return ExpenseValues.transform((typed) => withProposal(typed, proposal())).pipe(
    z
      .object({
        amount: z.string().transform((text, context) => {
          const read = readPositive(text);
          if ("cents" in read) return read.cents;
          context.addIssue({ code: "custom", message: read.problem.kind });
          return z.NEVER;
        }),
        spentOn: IsoDate.refine((day) => day <= today, "in_future"),
        paidBy: PaidBy,
        payer: Ref.nullable(),
        purpose: ExpenseFields.shape.purpose.refine((text) => text !== "", "too_small"),
        category: ExpenseCategory,
        body: Ref.nullable(),
        beneficiary: Ref.nullable(),
        account: Account,
        note: ExpenseFields.shape.note,
        own: ExpenseValues.shape.own,
      })
      .refine(({ paidBy, payer }) => paidBy === "collective" || payer !== null, {
        path: ["payer"],
        message: "required",
        // Said with what else is wrong, and not only once nothing is.
        when: () => true,
      })
      .transform(({ amount, ...said }): ExpenseFields => fieldsOf({ ...said, cents: amount })),
  );
}

type Said = Omit<ExpenseFields, "payer" | "body" | "beneficiary"> &
  Pick<ExpenseValues, "payer" | "body" | "beneficiary">;

function fieldsOf({ payer, body, beneficiary, ...said }: Said): ExpenseFields {
  const { paidBy, cents, spentOn, purpose, category, account, note } = said;
  const isPersons = paidBy === "person";
  return {
    paidBy,
    cents,
    spentOn,
    purpose,
    category,
    note,
    payer: isPersons ? (payer?.id ?? null) : null,
    body: body?.id ?? null,
    beneficiary: isPersons ? (beneficiary?.id ?? null) : null,
    account: isPersons ? account : "",
  };
}

/** What can be read of what is typed so far, for a draft: what is wrong or lacks is left out. */
export function readSoFar(values: ExpenseValues): ExpenseFields {
  const read = readPositive(values.amount);
  return fieldsOf({
    paidBy: values.paidBy,
    cents: "cents" in read ? read.cents : null,
    spentOn: IsoDate.safeParse(values.spentOn).data ?? null,
    purpose: values.purpose.trim().slice(0, 200),
    category: values.category,
    account: Account.safeParse(values.account).data ?? "",
    note: values.note.trim().slice(0, 1000),
    payer: values.payer,
    body: values.body,
    beneficiary: values.beneficiary,
  });
}
