/**
 * Every migration by its number, one line each: its `sql`, never edited once landed; the `schema` that it
 * leads to, as a hash, which a test tells; and the `tables` it made that are there today, by their columns.
 */
export * as m0001 from "./migrations/0001-journal.ts";
export * as m0002 from "./migrations/0002-people.ts";
export * as m0003 from "./migrations/0003-meetings.ts";
export * as m0004 from "./migrations/0004-vault.ts";
export * as m0005 from "./migrations/0005-contacts.ts";
export * as m0006 from "./migrations/0006-keys.ts";
export * as m0007 from "./migrations/0007-backups.ts";
export * as m0008 from "./migrations/0008-members.ts";
export * as m0009 from "./migrations/0009-attachments.ts";
export * as m0010 from "./migrations/0010-journal-exports.ts";
export * as m0011 from "./migrations/0011-recovery.ts";
export * as m0012 from "./migrations/0012-quick-unlock.ts";
export * as m0013 from "./migrations/0013-clear-files.ts";
export * as m0014 from "./migrations/0014-backup-documents.ts";
export * as m0015 from "./migrations/0015-attachment-copies.ts";
export * as m0016 from "./migrations/0016-joined-names.ts";
export * as m0017 from "./migrations/0017-count-by-status.ts";
export * as m0018 from "./migrations/0018-drafts.ts";
export * as m0019 from "./migrations/0019-erased.ts";
export * as m0020 from "./migrations/0020-statements.ts";
export * as m0021 from "./migrations/0021-proven-lines.ts";
export * as m0022 from "./migrations/0022-successors.ts";
export * as m0023 from "./migrations/0023-to-check.ts";
export * as m0024 from "./migrations/0024-bodies.ts";
export * as m0025 from "./migrations/0025-import-reports.ts";
export * as m0026 from "./migrations/0026-body-pictures.ts";
export * as m0027 from "./migrations/0027-rules.ts";
export * as m0028 from "./migrations/0028-expenses.ts";
export * as m0029 from "./migrations/0029-payments.ts";
export * as m0030 from "./migrations/0030-mileage.ts";
export * as m0031 from "./migrations/0031-books.ts";
export * as m0032 from "./migrations/0032-income.ts";
export * as m0033 from "./migrations/0033-budget.ts";
export * as m0034 from "./migrations/0034-campaign.ts";
export * as m0035 from "./migrations/0035-bank.ts";
export * as m0036 from "./migrations/0036-tax-receipts.ts";
export * as m0037 from "./migrations/0037-given-in-kind.ts";
export * as m0038 from "./migrations/0038-street-index.ts";
export * as m0039 from "./migrations/0039-vehicle-powers.ts";
export * as m0040 from "./migrations/0040-cases.ts";
