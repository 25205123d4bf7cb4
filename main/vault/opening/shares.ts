import { CREATOR_ROLES } from "#shared/domain/access/role.ts";
import { arriveMessage } from "#shared/domain/directory/proofs.ts";
import type { StatementOf } from "#shared/domain/directory/statement.ts";
import { MAX_USERS, type Header, type HeaderUser } from "#shared/domain/vault/header.ts";
import {
  costOf,
  DEFAULT_KDF_COST,
  MAX_TOTAL_COST,
  totalCost,
  type KdfCost,
} from "#shared/domain/vault/kdf.ts";
import { ExpectedError } from "#shared/ipc/result.ts";
import { newId, toBlob } from "../db/ids.ts";
import { checkNameFree } from "../directory/member-rules.ts";
import { insertMember, updateMember } from "../directory/members.repository.ts";
import { findSet, markEndorsed, markUsed } from "../directory/share-sets.repository.ts";
import { checkShares, secretOfShares, shareSetOf } from "../keys/check-share.ts";
import { endorse } from "../keys/endorsement.ts";
import { readHeader } from "../keys/header-file.ts";
import { withoutUsers } from "../keys/header-slots.ts";
import { makePerson, type NewPerson } from "../keys/new-person.ts";
import { signerOf, signText } from "../keys/signing.ts";
import { wipe } from "../keys/sodium.ts";
import { openSlot, wipePairs, withVaultKey, type Opener, type OpenKeys } from "../keys/unlock.ts";
import type { GrantTerms } from "../keys/vault-key.ts";
import type { UserPairs } from "../keys/user-key.ts";
import type { Job } from "../job.ts";
import { changeKeys } from "./change-keys.ts";
import type { Environment } from "./environment.ts";
import type { OpenVault } from "./open-vault.ts";
import { compareDirectory } from "./prove.ts";
import { noteHeader } from "./reconcile.ts";
import { startVault } from "./start.ts";
import { unlock } from "./unlock.ts";
import type { UnlockedVault } from "./unlocked-vault.ts";

export interface OpenWithShares {
  readonly shares: readonly (readonly string[])[];
  readonly name: string;
  readonly newPassphrase: string;
}

interface UnlockedWithShares {
  readonly unlocked: UnlockedVault;
  readonly person: NewPerson;
  readonly numbers: readonly number[];
  /** The set's own word for the new person. */
  readonly endorsement: { readonly setId: string; readonly signature: Uint8Array };
  /** The keys of the set, which answer for the new person. */
  readonly set: UserPairs;
}

type Invitee = Pick<UnlockedWithShares, "person" | "endorsement" | "set">;

/**
 * Opens a vault with enough parts, as somebody new with keys of their own.
 * Errors: those of `checkShares`, `secretOfShares`, `unlock` and `startVault`; `members.full`,
 * `members.name_taken`.
 */
export async function openWithShares(
  environment: Environment,
  path: string,
  input: OpenWithShares,
  job: Job,
): Promise<OpenVault> {
  const opened = await unlockWithShares(path, input);
  try {
    const arrive = (open: OpenVault) => welcome(open, opened, input.name);
    return await startVault(opened.unlocked, environment, arrive, job);
  } finally {
    wipePairs(opened.set);
  }
}

async function unlockWithShares(
  path: string,
  { shares: typed, newPassphrase }: OpenWithShares,
): Promise<UnlockedWithShares> {
  const { header } = await readHeader(path);
  const shares = checkShares(header, typed);
  const secret = await secretOfShares(header, shares);
  const opener: Opener = { kind: "shares", secret };
  const setId = shareSetOf(header).id;
  let invitee: Invitee | null = null;
  try {
    const become = async (keys: OpenKeys, proven: Header): Promise<OpenKeys> => {
      if (proven.users.length >= MAX_USERS) {
        throw new ExpectedError("members.full");
      }
      const { vaultId, root } = proven;
      const who = { vaultId, root, userId: newId() };
      const terms = grantOf(proven, keys.userId);
      const { person, endorsement } = await withVaultKey(proven, opener, async (vaultKey, set) => {
        const made = await makePerson(who, vaultKey, newPassphrase, costIn(proven), terms);
        const signPublicKey = made.pairs.sign.publicKey;
        const signature = endorse({ setId, userId: who.userId, signPublicKey }, set);
        return { person: made, endorsement: { setId, signature } };
      });
      invitee = { person, endorsement, set: keys.pairs };
      return { ...keys, userId: who.userId, pairs: person.pairs };
    };
    const unlocked = await unlock(path, (found) => openSlot(found, opener), { become });
    if (invitee === null) throw new Error("unlocked as nobody");
    return { ...(invitee as Invitee), unlocked, numbers: shares.map(({ number }) => number) };
  } finally {
    wipe(secret);
  }
}

/**
 * What follows: the use of the parts is journaled before anything else, signed by the new person, who
 * then gets into the header. Killed between the two, the parts still open, and the row of somebody who
 * never came is dropped as an invitation that is over. Errors: `members.name_taken`, those of `changeKeys`.
 */
async function welcome(
  open: OpenVault,
  { person, numbers, endorsement, set: setKeys }: UnlockedWithShares,
  name: string,
): Promise<void> {
  const { context } = open;
  const { header } = open.unlocked;
  const { user, slot } = person;
  const at = context.now().getTime();
  // An entry of its own would need a signature, and there is none to sign with before this one.
  const { isHeaderAhead, strays } = await compareDirectory(open);
  await context.write("vault.openedWithShares", async ({ db, state }) => {
    state(arriveStatement(open, user, endorsement.setId, setKeys));
    if (isHeaderAhead) await noteHeader(db, withoutUsers(header, strays), user.id, at);
    await checkNameFree(db, name, null);
    await insertMember(db, {
      id: user.id,
      name,
      roles: CREATOR_ROLES,
      signPublicKey: open.unlocked.publicKeys.sign,
      invitedBy: null,
      invited_at: at,
      invite_expires_at: at,
    });
    await markEndorsed(db, user.id, endorsement);
    const set = await findSet(db, endorsement.setId);
    if (set !== null) await markUsed(db, set.row, numbers, at);
  });
  await changeKeys(open, {
    name: "vault.joinWithShares",
    facts: {
      passphrase_slot: toBlob(slot.id),
      kdf_memory_mib: slot.kdf.memoryMiB,
      kdf_passes: slot.kdf.passes,
    },
    async rows({ db, state }) {
      state({ kind: "enter", person: user.id });
      await updateMember(db, user.id, { joined_at: at });
    },
    header(current) {
      const others = withoutUsers(current, strays);
      return { ...others, users: [...others.users, user], slots: [...others.slots, slot] };
    },
  });
}

function arriveStatement(
  { directory, unlocked }: OpenVault,
  { id, signPublicKey, boxPublicKey }: HeaderUser,
  set: string,
  { sign }: UserPairs,
): StatementOf<"arrive"> {
  const keys = { person: id, sign: signPublicKey, box: boxPublicKey, set };
  const place = { vaultId: unlocked.vaultId, root: directory.root ?? "" };
  const proof = signText(signerOf(id, sign.privateKey), arriveMessage(place, keys));
  return { kind: "arrive", ...keys, proof };
}

function grantOf({ users }: Header, userId: string): GrantTerms {
  return users.find(({ id }) => id === userId)?.vaultKey.terms ?? null;
}

/** What guessing costs for the others of this vault, at least; the usual cost where all of theirs leave no room. */
function costIn({ slots }: Header): KdfCost {
  const costs = slots.flatMap((slot) => (slot.kind === "passphrase" ? [slot.kdf] : []));
  if (costs.length === 0) return DEFAULT_KDF_COST;
  const cost = {
    memoryMiB: Math.max(...costs.map(({ memoryMiB }) => memoryMiB)),
    passes: Math.max(...costs.map(({ passes }) => passes)),
  };
  return totalCost(slots) + costOf(cost) > MAX_TOTAL_COST ? DEFAULT_KDF_COST : cost;
}
