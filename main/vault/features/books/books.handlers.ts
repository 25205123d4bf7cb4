import type { Handlers } from "#main/vault/handlers.ts";
import type { MethodsAt } from "#shared/ipc/contract.ts";
import { listAccounts, nameAccount } from "./accounts.service.ts";
import { closeYear, viewClosing } from "./closing.service.ts";
import { changeEntry, getEntry, listEntries, removeEntry, writeEntry } from "./entries.service.ts";
import { exportBooks } from "./export.service.ts";
import { viewLedger, viewStatements, viewTrialBalance } from "./reports.service.ts";
import { reverseEntry, validateEntries } from "./seal.service.ts";
import { openYear, removeYear, viewYears } from "./years.service.ts";
export { finders } from "./search.service.ts";
export { tryBooks as trialPart } from "./trial-part.service.ts";
export { undoCheck } from "./undo-check.ts";

type BooksMethod = Extract<MethodsAt<"vault">, `books.${string}`>;

export const handlers: Handlers<BooksMethod> = {
  "books.years": viewYears,
  "books.openYear": openYear,
  "books.removeYear": (context, { id }) => removeYear(context, id),
  "books.accounts": listAccounts,
  "books.nameAccount": nameAccount,
  "books.entries": listEntries,
  "books.entry": (context, { id }) => getEntry(context, id),
  "books.write": writeEntry,
  "books.change": changeEntry,
  "books.remove": (context, { id }) => removeEntry(context, id),
  "books.validate": validateEntries,
  "books.reverse": reverseEntry,
  "books.ledger": viewLedger,
  "books.trialBalance": viewTrialBalance,
  "books.statements": viewStatements,
  "books.closing": (context, { year }) => viewClosing(context, year),
  "books.closeYear": (context, { year }) => closeYear(context, year),
  "books.export": exportBooks,
};
