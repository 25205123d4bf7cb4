import type { Header, VaultKeyGrant } from "./header.ts";

/**
 * Whether a header that lies beside the one in force may take its place, once a change of keys is seen to have
 * taken effect: of the same vault and root, and later. Anybody can write one, whose keys lead to a store
 * of their own.
 */
export function mayFollow(next: Header, current: Header): boolean {
  return (
    next.vaultId === current.vaultId &&
    next.generation > current.generation &&
    (current.root === null || isSame(next.root, current.root))
  );
}

/**
 * Whether what gives somebody the next vault key is by a person of the header in force, under the keys that
 * they have there, and of a key that comes after theirs: neither a stranger's, nor one that was in force before.
 */
export function isGivenNext(next: Header, current: Header, userId: string): boolean {
  const given = grantOf(next, userId);
  const [giver, before] = [next, current].map(({ users }) =>
    users.find(({ id }) => id === given?.givenBy),
  );
  if (giver === undefined || giver.signPublicKey !== before?.signPublicKey) return false;
  // Before there were roots, nothing said which key it is.
  return current.root === null || generationOf(given) > generationOf(grantOf(current, userId));
}

const grantOf = ({ users }: Header, userId: string) =>
  users.find(({ id }) => id === userId)?.vaultKey;

const generationOf = (grant: VaultKeyGrant | undefined) => grant?.terms?.generation ?? 0;

function isSame(one: Header["root"], other: Header["root"]): boolean {
  return (
    one !== null &&
    other !== null &&
    one.entry === other.entry &&
    one.person === other.person &&
    one.sign === other.sign
  );
}
