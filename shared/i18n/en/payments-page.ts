import type { ListLabels } from "#shared/domain/finances/payments/list-page.ts";

export const paymentsPage: ListLabels = {
  language: "en",
  title: "Transfers to make",
  from: "From the account of",
  on: "To be made on",
  columns: ["To", "Account", "Reference", "For", "Amount"],
  total: "Total",
  fileName: "payments",
};
