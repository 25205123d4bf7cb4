import type { Handlers } from "#main/vault/handlers.ts";
import type { MethodsAt } from "#shared/ipc/contract.ts";
import { addAccount, changeAccount, removeAccount, viewAccounts } from "./account.service.ts";
import { viewAtDate } from "./at-date.service.ts";
import { makeEntry } from "./entry.service.ts";
import { importBank } from "./import.service.ts";
import { inspectBank } from "./inspect.service.ts";
import { listLines, viewLine, waitingLines } from "./line.service.ts";
import { countSure, matchLines, matchSure, unmatch, viewMatch } from "./match.service.ts";
import { listPostings } from "./posting.service.ts";
import { payClaims } from "./pay-claims.service.ts";
import { proposeFor } from "./proposal.service.ts";
import { listRules } from "./rule.repository.ts";
import { forgetRule } from "./rule.service.ts";
export { finders } from "./search.service.ts";
export { tryBank as trialPart } from "./trial-part.service.ts";
export { undoCheck } from "./undo-check.ts";

type BankMethod = Extract<MethodsAt<"vault">, `bank.${string}`>;

export const handlers: Handlers<BankMethod> = {
  "bank.accounts": viewAccounts,
  "bank.addAccount": addAccount,
  "bank.changeAccount": changeAccount,
  "bank.removeAccount": (context, { id }) => removeAccount(context, id),
  "bank.inspect": inspectBank,
  "bank.import": importBank,
  "bank.lines": listLines,
  "bank.line": (context, { id }) => viewLine(context, id),
  "bank.waiting": waitingLines,
  "bank.proposals": (context, { line }) => proposeFor(context, line),
  "bank.postings": listPostings,
  "bank.match": matchLines,
  "bank.matchSure": matchSure,
  "bank.countSure": countSure,
  "bank.unmatch": (context, { match }) => unmatch(context, match),
  "bank.matchOf": (context, { match }) => viewMatch(context, match),
  "bank.makeEntry": makeEntry,
  "bank.payClaims": payClaims,
  "bank.rules": ({ read }) => listRules(read),
  "bank.forgetRule": (context, { id }) => forgetRule(context, id),
  "bank.atDate": viewAtDate,
};
