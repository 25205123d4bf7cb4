import { assertNever } from "#shared/domain/kernel/assert-never.ts";
import type { Header } from "#shared/domain/vault/header.ts";
import type { VaultOpener } from "#shared/ipc/vault-opener.ts";
import { secretOfWords } from "./kit-words.ts";
import { wipe } from "./sodium.ts";
import type { Opener } from "./unlock.ts";
import { checkShares, secretOfShares } from "./check-share.ts";

/**
 * Runs `work` with what opens a header, and wipes its secret. Errors: those of `secretOfWords`, of
 * `checkShares` and `secretOfShares`, and of `work`.
 */
export async function withOpener<T>(
  header: Header,
  given: VaultOpener,
  work: (opener: Opener) => T | Promise<T>,
): Promise<T> {
  const opener = await openerOf(header, given);
  try {
    return await work(opener);
  } finally {
    if ("secret" in opener) wipe(opener.secret);
  }
}

async function openerOf(header: Header, given: VaultOpener): Promise<Opener> {
  switch (given.kind) {
    case "passphrase":
      return given;
    case "kit":
      return { kind: "recovery", secret: secretOfWords(given.words) };
    case "shares": {
      const secret = await secretOfShares(header, checkShares(header, given.shares));
      return { kind: "shares", secret };
    }
    default:
      return assertNever(given);
  }
}
