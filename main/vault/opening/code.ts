import { isExpired, memberState } from "#shared/domain/access/member.ts";
import { isOpenTo } from "#shared/domain/directory/second.ts";
import { successionOf } from "#shared/domain/directory/succession.ts";
import { joinMessage } from "#shared/domain/directory/proofs.ts";
import type { StatementOf } from "#shared/domain/directory/statement.ts";
import type { Header, HeaderUser } from "#shared/domain/vault/header.ts";
import type { KdfCost } from "#shared/domain/vault/kdf.ts";
import { needsDecision } from "#shared/domain/vault/witness.ts";
import { ExpectedError } from "#shared/ipc/result.ts";
import { toBlob } from "../db/ids.ts";
import { NO_KIT, updateKeyFacts } from "../directory/key-facts.repository.ts";
import { findMembers, updateMember } from "../directory/members.repository.ts";
import { withoutUsers } from "../keys/header-slots.ts";
import { codeText, readCode } from "../keys/invitation-code.ts";
import { makePerson, type NewPerson } from "../keys/new-person.ts";
import { signerOf, signText } from "../keys/signing.ts";
import { sodium, wipe } from "../keys/sodium.ts";
import type { UserPairs } from "../keys/user-key.ts";
import { openSlot, vaultKeyOf, wipePairs, type OpenKeys } from "../keys/unlock.ts";
import type { Job } from "../job.ts";
import { changeKeys } from "./change-keys.ts";
import type { Environment } from "./environment.ts";
import type { OpenVault } from "./open-vault.ts";
import { compareDirectory } from "./prove.ts";
import { noteHeader } from "./reconcile.ts";
import { startVault } from "./start.ts";
import { unlock } from "./unlock.ts";

/**
 * Opens a vault with the code of an invitation, as who was invited, with keys of their own which nobody
 * else ever had.
 * Errors: `members.code_count`, `members.code_unknown_word`, `members.code_refused`, those of `unlock`,
 * `startVault` and `join`.
 */
export async function openWithCode(
  environment: Environment,
  path: string,
  input: { readonly code: readonly string[]; readonly newPassphrase: string },
  job: Job,
): Promise<OpenVault> {
  const code = codeText(readCode(input.code));
  let arrival: Arrival | null = null;
  const unlocked = await unlock(path, (header) => openSlot(header, { kind: "invitation", code }), {
    async become(invited, header) {
      const person = await makeInvitee(header, invited, input.newPassphrase);
      arrival = { person, invited: invited.pairs };
      return { ...invited, pairs: person.pairs };
    },
  });
  try {
    const arrive = async (open: OpenVault) => {
      if (arrival === null) throw new Error("nobody came");
      // What a kill left is noted by somebody known: until they joined, nothing counts that they sign.
      await join(open, arrival);
    };
    return await startVault(unlocked, environment, arrive, job);
  } finally {
    // Whoever gave the code could have them too.
    wipeArrival(arrival);
  }
}

/** Whoever comes, and the keys of their invitation, which say so. */
interface Arrival {
  readonly person: NewPerson;
  readonly invited: UserPairs;
}

function wipeArrival(arrival: Arrival | null): void {
  if (arrival !== null) wipePairs(arrival.invited);
}

/** Somebody with keys of their own. */
async function makeInvitee(
  header: Header,
  invited: OpenKeys,
  passphrase: string,
): Promise<NewPerson> {
  const { userId } = invited;
  const vaultKey = vaultKeyOf(header, userId, invited.pairs);
  if (vaultKey === null) throw new ExpectedError("vault.header_damaged");
  try {
    const { vaultId, root } = header;
    const cost = costOf(header, userId);
    const given = header.users.find(({ id }) => id === userId)?.vaultKey.terms ?? null;
    return await makePerson({ vaultId, root, userId }, vaultKey, passphrase, cost, given);
  } finally {
    wipe(vaultKey);
  }
}

/**
 * Puts the new keys in the invitation's place, as the first act signed with them.
 * Errors: `witness.undecided`, `members.code_refused`, `members.code_expired`, those of `changeKeys`.
 */
async function join(open: OpenVault, { person, invited }: Arrival): Promise<void> {
  const { user, slot } = person;
  // Which copy is the right one is for somebody who was there before to say.
  if (needsDecision(open.witness.verdict)) throw new ExpectedError("witness.undecided");
  const { unlocked, context } = open;
  const at = context.now().getTime();
  await checkInvitation(open, user.id, at);
  const { isHeaderAhead, strays } = await compareDirectory(open);
  const statement = joinStatement(open, user, invited);
  // Killed once the header has the new keys, the next opening with them states it.
  const pending = { by: user.id, proof: statement.proof };
  const joined = { ...user, pending: unlocked.header.root === null ? null : pending };
  await changeKeys(open, {
    name: "members.join",
    async rows({ db, state }) {
      state(statement);
      // An entry of its own would need a signature, and there is none to sign with before this one.
      if (isHeaderAhead) {
        await noteHeader(db, withoutUsers(unlocked.header, strays), user.id, at);
      }
      await updateMember(db, user.id, {
        signPublicKey: sodium.from_hex(user.signPublicKey),
        joined_at: at,
        removed_at: null,
      });
      await updateKeyFacts(db, user.id, {
        ...NO_KIT,
        passphrase_slot: toBlob(slot.id),
        kdf_memory_mib: slot.kdf.memoryMiB,
        kdf_passes: slot.kdf.passes,
      });
    },
    header(current) {
      const others = withoutUsers(current, new Set([...strays, user.id]));
      return { ...others, users: [...others.users, joined], slots: [...others.slots, slot] };
    },
  });
}

function joinStatement(
  { directory, unlocked }: OpenVault,
  { id, signPublicKey, boxPublicKey }: HeaderUser,
  { sign }: UserPairs,
): StatementOf<"join"> {
  const keys = { person: id, sign: signPublicKey, box: boxPublicKey };
  const place = { vaultId: unlocked.vaultId, root: directory.root ?? "" };
  const proof = signText(signerOf(id, sign.privateKey), joinMessage(place, keys));
  return { kind: "join", ...keys, proof };
}

/** What the header says is not enough: an older one may have been put back. */
async function checkInvitation(
  { context, directory }: OpenVault,
  id: string,
  at: number,
): Promise<void> {
  const succession = directory.current === null ? null : successionOf(directory.current, id);
  if (succession?.isOpen === true) {
    if (succession.until <= at) throw new ExpectedError("members.code_expired");
    return;
  }
  const row = (await findMembers(context.read)).find((one) => one.id === id);
  const person = directory.current?.people.get(id);
  const isHeld =
    person !== undefined && directory.current !== null && !isOpenTo(directory.current, person);
  if (row === undefined || memberState(row) !== "invited" || isHeld) {
    throw new ExpectedError("members.code_refused");
  }
  if (isExpired(row, at)) throw new ExpectedError("members.code_expired");
}

/** A passphrase is as slow to guess as the code was. */
function costOf(header: Header, userId: string): KdfCost {
  const slot = header.slots.find((one) => one.userId === userId);
  if (slot?.kind !== "invitation") throw new ExpectedError("members.code_refused");
  const { memoryMiB, passes } = slot.kdf;
  return { memoryMiB, passes };
}
