import i18next from "i18next";
import { passphraseHints } from "#shared/domain/vault/passphrase-hints.ts";
import type { ErrorCode, Failure } from "#shared/ipc/result.ts";
import { failureMessage } from "../failure-message.ts";

const OF_PASSPHRASES: ReadonlySet<ErrorCode> = new Set([
  "vault.wrong_passphrase",
  "backup.wrong_passphrase",
]);

/** What a field was refused for; of a passphrase, with what to look at in it, a sentence each. */
export function refusedMessage(failure: Failure, typed: unknown): string {
  const said = failureMessage(failure);
  if (!OF_PASSPHRASES.has(failure.code) || typeof typed !== "string") return said;
  const hints = passphraseHints(typed).map((hint) => i18next.t(`vault.unlock.hints.${hint}`));
  return [said, ...hints].join(" ");
}
