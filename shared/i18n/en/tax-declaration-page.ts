import type { DeclarationLabels } from "#shared/domain/finances/tax-receipts/declaration-table.ts";

export const taxDeclarationPage: DeclarationLabels = {
  fileName: "tax-receipts-declaration",
  title: "Declaration of gifts and tax receipts",
  detail: "{collective}, from {from} to {until} (CGI, art. 222 bis).",
  what: "To declare",
  said: "Answer",
  amount: "Amount of the gifts received within the period that are on receipts",
  issued: "Number of receipts issued within the period",
  mentioning: "Number of receipts on which these gifts are, whatever their day",
  cancelled: "Receipts issued within the period and cancelled, which do not count",
  deadline: "To be declared by (to be checked)",
  where: "To be copied into form 2065 or 2070, or online for those who file neither.",
};
