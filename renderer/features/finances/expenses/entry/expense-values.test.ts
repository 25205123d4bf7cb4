import { describe, expect, it } from "vitest";
import { emptyExpense } from "#shared/domain/finances/expenses/expense.ts";
import {
  checkedBy,
  emptyValues,
  readSoFar,
  valuesOf,
  withProposal,
  type ExpenseValues,
  type Proposal,
} from "./expense-values.ts";

const ANA = { id: "01900000-0000-7000-8000-00000000000a", name: "Ana Vidal" };
const BO = { id: "01900000-0000-7000-8000-00000000000b", name: "Bo Le Dû" };
const PRESS = { id: "01900000-0000-7000-8000-00000000000c", name: "Presse" };
const IBAN = "FR7630006000011234567890189";
const TODAY = "2026-11-20";
const typed = (values: Partial<ExpenseValues>): ExpenseValues => ({
  ...emptyValues("2026-11-12"),
  ...values,
});
const format = (cents: number) => `${cents / 100} €`;
const proposal: Proposal = {
  paidBy: "person",
  payer: ANA,
  body: PRESS,
  category: "printing",
  account: IBAN,
};

describe("what is proposed", () => {
  it("stands where nobody typed", () => {
    expect(withProposal(typed({ amount: "12", own: ["amount"] }), proposal)).toMatchObject({
      amount: "12",
      payer: ANA,
      body: PRESS,
      category: "printing",
      account: IBAN,
    });
  });

  it("gives way to what was typed or chosen, nothing too", () => {
    const values = typed({ payer: BO, category: "meals", own: ["payer", "body", "category"] });
    expect(withProposal(values, proposal)).toMatchObject({
      payer: BO,
      body: null,
      category: "meals",
    });
  });

  it("gives nobody the account of another", () => {
    const other = typed({ payer: BO, own: ["payer"] });
    expect(withProposal(other, proposal).account).toBe("");
    const collectives = typed({ paidBy: "collective", own: ["paidBy"] });
    expect(withProposal(collectives, proposal).account).toBe("");
  });
});

describe("what is sent", () => {
  const whole = { amount: "1 234,56 €", purpose: " Tracts ", own: ["amount", "purpose"] };

  it("is what is typed with what is proposed, by what a claim needs", () => {
    expect(checkedBy(TODAY, () => proposal).parse(typed(whole))).toEqual({
      ...emptyExpense(),
      cents: 123_456,
      spentOn: "2026-11-12",
      purpose: "Tracts",
      payer: ANA.id,
      body: PRESS.id,
      category: "printing",
      account: IBAN,
    });
  });

  it("names nobody to pay back where the collective paid", () => {
    const values = typed({
      ...whole,
      paidBy: "collective",
      payer: ANA,
      beneficiary: BO,
      account: IBAN,
      own: ["paidBy", "payer", "beneficiary", "account"],
    });
    expect(checkedBy(TODAY, () => proposal).parse(values)).toMatchObject({
      payer: null,
      beneficiary: null,
      account: "",
    });
  });

  it("says all that lacks or is wrong at once, each of its field", () => {
    const values = typed({
      amount: "12,505",
      spentOn: "2026-11-21",
      account: "FR76 3000 6000 0112",
    });
    const problems = checkedBy(TODAY, () => undefined).safeParse(values).error?.issues ?? [];
    expect(problems.map(({ path, message }) => [path.join("."), message])).toEqual([
      ["amount", "ambiguous"],
      ["spentOn", "in_future"],
      ["purpose", "too_small"],
      ["category", expect.any(String)],
      ["account", "iban_length"],
      ["payer", "required"],
    ]);
  });
});

it("is read so far, without what is wrong, for a draft whose receipt has come", () => {
  const values = typed({ amount: "12,5x", purpose: "Café", account: "FR76", payer: ANA });
  expect(readSoFar(values)).toEqual({
    ...emptyExpense(),
    spentOn: "2026-11-12",
    purpose: "Café",
    payer: ANA.id,
  });
});

describe("a draft that is gone on with", () => {
  const nobody = { payer: null, body: null, beneficiary: null };

  it("may be proposed everything while it says nothing", () => {
    const values = valuesOf({ fields: emptyExpense(), ...nobody }, "2026-11-03", format);
    expect(values).toEqual(emptyValues("2026-11-03"));
  });

  it("keeps what it says, who paid too", () => {
    const fields = { ...emptyExpense(), cents: 450, spentOn: "2026-10-01", purpose: "Café" };
    const values = valuesOf({ fields, ...nobody }, "2026-11-03", format);
    expect(values).toMatchObject({ amount: "4.5 €", spentOn: "2026-10-01", purpose: "Café" });
    expect(withProposal(values, { ...proposal, paidBy: "collective" }).paidBy).toBe("person");
  });
});
