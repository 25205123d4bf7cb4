import type { DeclarationLabels } from "#shared/domain/finances/tax-receipts/declaration-table.ts";

/** The words of what is declared of tax receipts. */
export const taxDeclarationPage: DeclarationLabels = {
  fileName: "declaration-recus-fiscaux",
  title: "Déclaration des dons et des reçus fiscaux",
  detail: "{collective}, du {from} au {until} (CGI, art. 222 bis).",
  what: "À déclarer",
  said: "Réponse",
  amount: "Montant des dons reçus dans la période et mentionnés sur des reçus",
  issued: "Nombre de reçus émis dans la période",
  mentioning: "Nombre de reçus qui mentionnent ces dons, quel que soit leur jour",
  cancelled: "Reçus émis dans la période et annulés, qui ne comptent pas",
  deadline: "À déclarer au plus tard le (à vérifier)",
  where:
    "À reporter sur la déclaration de résultats 2065 ou 2070, ou en ligne pour qui n’en dépose pas.",
};
