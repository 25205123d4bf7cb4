import type { ListLabels } from "#shared/domain/finances/payments/list-page.ts";

/** What is said on the printed list of a batch of payments. */
export const paymentsPage: ListLabels = {
  language: "fr",
  title: "Virements à faire",
  from: "Depuis le compte de",
  on: "À exécuter le",
  columns: ["À qui", "Compte", "Référence", "Pour", "Montant"],
  total: "Total",
  fileName: "virements",
};
