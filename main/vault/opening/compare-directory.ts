import {
  grantDifferences,
  headerDifferences,
  rowDifferences,
  type Difference,
} from "#shared/domain/directory/compare.ts";
import { isPresent, type Directory } from "#shared/domain/directory/directory.ts";
import { isOpenTo } from "#shared/domain/directory/second.ts";
import type { Header, HeaderUser, SharesSlot } from "#shared/domain/vault/header.ts";
import { mayDo } from "#shared/domain/access/permissions.ts";
import { joinMessage, partsMessage, renewMessage } from "#shared/domain/directory/proofs.ts";
import { isSealable } from "#shared/domain/directory/sealable.ts";
import type { StatementOf } from "#shared/domain/directory/statement.ts";
import { sharesSlotOf } from "../keys/header-slots.ts";
import { findMembers } from "../directory/members.repository.ts";
import { isFounded } from "../journal/checkpoint-author.ts";
import { isTextSigned } from "../keys/signing.ts";
import { sodium } from "../keys/sodium.ts";
import type { OpenVault } from "./open-vault.ts";

type Compared = Pick<OpenVault, "unlocked" | "directory" | "context">;

/**
 * Holds the header and the rows of an open vault against what people signed. Nothing is found in a vault
 * from before statements: there is nothing to hold it against.
 */
export async function differencesOf(open: Compared): Promise<Difference[]> {
  const { directory, context } = open;
  if (directory.current === null) return directory.root === null ? [] : [{ kind: "no_root" }];
  if (!isRootOf(open.unlocked.header, directory.current)) return [{ kind: "no_root" }];
  const rows = (await findMembers(context.read)).map(({ signPublicKey, ...row }) => ({
    ...row,
    sign: sodium.to_hex(signPublicKey),
  }));
  const { rawRead, vaultId } = context;
  const unfounded: Difference[] = isFounded(rawRead, vaultId) ? [] : [{ kind: "unfounded" }];
  const forked: Difference[] = directory.isWhole ? [] : [{ kind: "forked" }];
  return [
    ...unfounded,
    ...forked,
    ...differencesOfHeader(open),
    ...differencesOfGrants(open, directory.current),
    ...rowDifferences(directory.current, rows),
  ];
}

/** Whether the header names the root that people signed from: what opens each of them is bound to it. */
function isRootOf({ root }: Header, directory: Directory): boolean {
  const { entry, person, sign } = directory.root;
  return root?.entry === entry && root.person === person && root.sign === sign;
}

/** Those of what gave the vault key to whoever opens it, and to the parts that may have opened it for them. */
function differencesOfGrants({ unlocked, directory }: Compared, current: Directory): Difference[] {
  const { header, userId } = unlocked;
  const openers = new Set([userId, sharesSlotOf(header)?.userId]);
  return header.users
    .filter(({ id }) => openers.has(id))
    .flatMap((user) => grantDifferences(current, user, (id) => directory.knows(id)));
}

/** A difference as people are told it, by a name where the vault knows one. */
export interface NamedDifference {
  readonly kind: Difference["kind"];
  readonly name: string;
}

/** The same for people: what is said of two whom nobody knows is said once. */
export async function namedDifferences(
  open: Compared,
  differences: readonly Difference[],
): Promise<NamedDifference[]> {
  const names = new Map((await findMembers(open.context.read)).map(({ id, name }) => [id, name]));
  const told = new Map<string, NamedDifference>();
  for (const difference of differences) {
    const name = "user" in difference ? (names.get(difference.user) ?? "") : "";
    told.set(`${difference.kind} ${name}`, { kind: difference.kind, name });
  }
  return [...told.values()];
}

/** Those of the header alone. */
export function differencesOfHeader(open: Pick<Compared, "unlocked" | "directory">) {
  const { unlocked, directory } = open;
  if (directory.current === null) return [];
  const { header, keyMark } = unlocked;
  const isPending = (userId: string) =>
    pendingKeys(open, userId) !== null || pendingParts(open)?.userId === userId;
  return headerDifferences(directory.current, header, keyMark, isPending);
}

/**
 * What somebody who came with their invitation, or changed their keys, was about to state when their process
 * ended; null where nothing in the header proves it.
 */
export function pendingKeys(
  { unlocked, directory }: Pick<Compared, "unlocked" | "directory">,
  userId: string,
): StatementOf<"join" | "renewKeys"> | null {
  const { vaultId, header } = unlocked;
  const person = directory.current?.people.get(userId);
  const user = header.users.find(({ id }) => id === userId);
  const proof = user?.pending?.proof;
  if (directory.current === null || person === undefined) return null;
  if (user === undefined || proof === undefined || !isSealable(user.boxPublicKey)) return null;
  const keys = { person: userId, sign: user.signPublicKey, box: user.boxPublicKey };
  const place = { vaultId, root: directory.root ?? "" };
  const isBy = (message: string) => isTextSigned(person.sign, message, proof);
  if (isOpenTo(directory.current, person) && isBy(joinMessage(place, keys))) {
    return { kind: "join", ...keys, proof };
  }
  const isRenewal = isPresent(person) && isBy(renewMessage(place, keys));
  return isRenewal ? { kind: "renewKeys", ...keys, proof } : null;
}

/**
 * The parts of the header that somebody with the right made, where their process ended before that was
 * stated; null where nothing in the header proves it.
 */
export function pendingParts({
  unlocked,
  directory,
}: Pick<Compared, "unlocked" | "directory">): PendingParts | null {
  const { vaultId, header } = unlocked;
  const slot = sharesSlotOf(header);
  const user = header.users.find(({ id }) => id === slot?.userId);
  const maker = directory.current?.people.get(user?.pending?.by ?? "");
  if (slot === null || user === undefined || user.pending === null || !isPresent(maker))
    return null;
  if (!isSealable(user.boxPublicKey)) return null;
  if (!mayDo(maker.roles, "recovery.manage") || directory.current?.sets.has(slot.id) === true) {
    return null;
  }
  const parts = partsOf(slot, user);
  const message = partsMessage({ vaultId, root: directory.root ?? "" }, parts);
  return isTextSigned(maker.sign, message, user.pending.proof) ? { userId: user.id, parts } : null;
}

interface PendingParts {
  readonly userId: string;
  readonly parts: StatementOf<"makeParts">["parts"];
}

/** What is stated of parts, as the header has them. */
export function partsOf(
  { id, threshold, commitments }: SharesSlot,
  { signPublicKey, boxPublicKey }: HeaderUser,
): PendingParts["parts"] {
  const keys = { sign: signPublicKey, box: boxPublicKey };
  return { set: id, ...keys, threshold, commitments: [...commitments] };
}
