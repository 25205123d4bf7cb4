/**
 * What each feature does on an open vault, one line each: who answers what (`handlers`), its part of a
 * trial (`trialPart`), what it finds (`finders`), what it asks of what an undo leaves (`undoCheck`,
 * `undoGuard`).
 */
export * as attachments from "./features/attachments/attachments.handlers.ts";
export * as bank from "./features/bank/bank.handlers.ts";
export * as bodies from "./features/bodies/bodies.handlers.ts";
export * as books from "./features/books/books.handlers.ts";
export * as budget from "./features/budget/budget.handlers.ts";
export * as campaign from "./features/campaign/campaign.handlers.ts";
export * as cases from "./features/cases/cases.handlers.ts";
export * as drafts from "./features/drafts/drafts.handlers.ts";
export * as expenses from "./features/expenses/expenses.handlers.ts";
export * as handover from "./features/handover/handover.handlers.ts";
export * as imports from "./features/imports/imports.handlers.ts";
export * as income from "./features/income/income.handlers.ts";
export * as journal from "./journal/journal.handlers.ts";
export * as journalExport from "./features/journal-export/journal-export.handlers.ts";
export * as meetings from "./features/meetings/meetings.handlers.ts";
export * as people from "./features/people/people.handlers.ts";
export * as publication from "./features/publication/publication.handlers.ts";
export * as rules from "./features/rules/rules.handlers.ts";
export * as taxReceipts from "./features/tax-receipts/tax-receipts.handlers.ts";
export * as vault from "./features/vault/vault.handlers.ts";
