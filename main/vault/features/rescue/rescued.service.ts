import type { UserPairs } from "#main/vault/keys/user-key.ts";
import type { VaultSession } from "#main/vault/session.ts";
import { bookOf, type RescueBook } from "./rescue-book.ts";

export const rescuedBeside = ({ vault, environment }: VaultSession): RescueBook =>
  bookOf(vault, environment.rescues);

/** What is kept beside the vault is under the keys that somebody is about to have, before they have them. */
export function keptUnder(session: VaultSession): (pairs: UserPairs) => Promise<void> {
  return (pairs) => rescuedBeside(session).keepUnder(pairs);
}
