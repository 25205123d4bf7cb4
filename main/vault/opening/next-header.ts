import type { Header, HeaderUser } from "#shared/domain/vault/header.ts";
import type { Signer } from "../keys/signing.ts";
import { sodium } from "../keys/sodium.ts";
import { giveVaultKey, type GrantTerms } from "../keys/vault-key.ts";

/**
 * A header whose users are `staying` alone, each given a new vault key by `giver`. Nobody else finds it:
 * neither somebody who leaves, nor a user who was planted beside those that people signed.
 */
export function nextHeader(
  header: Header,
  staying: ReadonlySet<string>,
  vaultKey: Uint8Array,
  giver: Signer,
  terms: GrantTerms,
): Header {
  const given = (user: HeaderUser): HeaderUser => {
    const boxPublicKey = sodium.from_hex(user.boxPublicKey);
    const to = { ...header, userId: user.id, boxPublicKey };
    return { ...user, vaultKey: giveVaultKey(to, vaultKey, giver, terms) };
  };
  return {
    ...header,
    users: header.users.filter(({ id }) => staying.has(id)).map(given),
    slots: header.slots.filter((slot) => staying.has(slot.userId)),
  };
}
