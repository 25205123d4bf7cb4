import type { FolderWords } from "#shared/domain/finances/handover/words.ts";
import { handover } from "./handover.ts";

/** The words of the files of a handover folder. */
export const handoverFiles: FolderWords = {
  files: {
    folder: "handover",
    bank: "bank",
    budget: "budget",
    receipts: "receipts",
    receiptTable: "receipts",
    readMe: "README.txt",
  },
  columns: {
    number: "Entry no.",
    entryDate: "Date of the entry",
    label: "Label",
    date: "Date",
    valueOn: "Value date",
    amount: "Amount",
    who: "Who",
    purpose: "Purpose",
    file: "File",
    problem: "Problem",
    entries: "Entries",
    body: "Circle",
    category: "Category",
    planned: "Planned",
    committed: "Committed",
    paid: "Paid",
    reimbursed: "Reimbursed",
    waived: "Given up",
    left: "Left",
    note: "Note",
  },
  problems: handover.en.handover.problems,
  draft: "draft",
  readMe: {
    what: "A folder for each year: journal, ledger, trial balance, balance sheet and income statement as CSV and in one ODS workbook; books.journal for hledger and books.beancount for beancount; the FEC where a SIREN was given; the lines of each bank account with the entries they are matched with; the budget; the receipts, and the table that says which entry each belongs to.",
    check:
      "To check that nothing has changed, open verifier.html in a browser and give it this folder, or run: sha256sum -c SHA256SUMS",
    clear: "Nothing is encrypted here. Receipts of drafts of expenses are not in it.",
  },
  withoutFec: "The FEC of the year that ends on {{end}} could not be written.",
  allReceipts: "No receipt is missing.",
  someReceipts: "These receipts could not be read in the vault:",
};
