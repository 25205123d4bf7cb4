import type { Header, HeaderUser } from "#shared/domain/vault/header.ts";
import type { Signer } from "../keys/signing.ts";
import { sodium } from "../keys/sodium.ts";
import { giveVaultKey, type GrantTerms } from "../keys/vault-key.ts";

export interface Giving {
  readonly vaultKey: Uint8Array;
  readonly giver: Signer;
  readonly terms: GrantTerms;
}

/**
 * What changes users of a header to whom `before` gave the vault key, whose own keys end: it is given to them
 * again. Not to invitations, whose code is bound to what they were given.
 */
export function givenAgain(
  header: Header,
  before: string,
  { vaultKey, giver, terms }: Giving,
): (users: readonly HeaderUser[]) => HeaderUser[] {
  const grants = new Map(
    header.users
      .filter(({ id, vaultKey: { givenBy } }) => givenBy === before && id !== before)
      .map(({ id, boxPublicKey }) => {
        const to = { ...header, userId: id, boxPublicKey: sodium.from_hex(boxPublicKey) };
        return [id, giveVaultKey(to, vaultKey, giver, terms)];
      }),
  );
  return (users) =>
    users.map((user) => ({ ...user, vaultKey: grants.get(user.id) ?? user.vaultKey }));
}
