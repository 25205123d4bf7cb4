import type { FolderWords } from "#shared/domain/finances/handover/words.ts";
import { handover } from "./handover.ts";

/** The words of the files of a handover folder. */
export const handoverFiles: FolderWords = {
  files: {
    folder: "passation",
    bank: "banque",
    budget: "budget",
    receipts: "justificatifs",
    receiptTable: "justificatifs",
    readMe: "LISEZ-MOI.txt",
  },
  columns: {
    number: "N° d’écriture",
    entryDate: "Date de l’écriture",
    label: "Libellé",
    date: "Date",
    valueOn: "Date de valeur",
    amount: "Montant",
    who: "Qui",
    purpose: "Objet",
    file: "Fichier",
    problem: "Problème",
    entries: "Écritures",
    body: "Cercle",
    category: "Catégorie",
    planned: "Prévu",
    committed: "Engagé",
    paid: "Payé",
    reimbursed: "Remboursé",
    waived: "Abandonné",
    left: "Reste",
    note: "Note",
  },
  problems: handover.handover.problems,
  draft: "brouillon",
  readMe: {
    what: "Un dossier par exercice : journal, grand livre, balance, bilan et compte de résultat en CSV et dans un classeur ODS ; books.journal pour hledger et books.beancount pour beancount ; le FEC si un SIREN a été donné ; les lignes de chaque compte en banque avec les écritures rapprochées ; le budget ; les justificatifs, et la table qui dit à quelle écriture chacun appartient.",
    check:
      "Pour vérifier que rien n’a changé, ouvrez verifier.html dans un navigateur et donnez-lui ce dossier, ou lancez : sha256sum -c SHA256SUMS",
    clear: "Rien n’est chiffré ici. Les justificatifs des brouillons de dépenses n’y sont pas.",
  },
  withoutFec: "Le FEC de l’exercice qui finit le {{end}} n’a pas pu être écrit.",
  allReceipts: "Aucun justificatif ne manque.",
  someReceipts: "Ces justificatifs n’ont pas pu être lus dans le coffre :",
};
