import { memberState } from "#shared/domain/access/member.ts";
import type { Header, HeaderUser } from "#shared/domain/vault/header.ts";
import type { WriteDb } from "../db/handles.ts";
import { toBlob } from "../db/ids.ts";
import {
  findKeyFacts,
  updateHeaderGeneration,
  updateKeyFacts,
  type KeyFacts,
} from "../directory/key-facts.repository.ts";
import { sodium } from "../keys/sodium.ts";
import {
  findMembers,
  insertMember,
  updateMember,
  type MemberRow,
} from "../directory/members.repository.ts";
import { passphraseSlotOf, recoverySlotOf, usersWith, withoutUsers } from "../keys/header-slots.ts";
import { changeKeys } from "./change-keys.ts";
import type { OpenVault } from "./open-vault.ts";
import { compareDirectory } from "./prove.ts";

/** Nobody's name is in the header. */
const UNNAMED = "?";

/** Journals a change of the header that was interrupted before its journal entry was stored. */
export async function noteInterruptedChange(open: OpenVault): Promise<void> {
  const { isHeaderAhead, strays } = await compareDirectory(open);
  if (!isHeaderAhead) return;
  const { context } = open;
  const { header, headerGeneration, userId } = open.unlocked;
  const at = context.now().getTime();
  if (strays.size > 0) {
    await changeKeys(open, {
      name: "vault.noteKeyChange",
      rows: (db) => noteHeader(db, withoutUsers(header, strays), userId, at),
      header: (current) => withoutUsers(current, strays),
    });
    return;
  }
  await context.writeIfChanged("vault.noteKeyChange", async ({ db }) => {
    await noteHeader(db, header, userId, at);
    await updateHeaderGeneration(db, headerGeneration);
  });
}

/** Makes the rows say what the header does: it is the header that opens. */
export async function noteHeader(
  db: WriteDb,
  header: Header,
  openerId: string,
  at: number,
): Promise<void> {
  const members = await findMembers(db);
  const rows = new Map(members.map((row) => [row.id, row]));
  const nobody = usersWith(header, "shares");
  const invited = usersWith(header, "invitation");
  for (const user of header.users) {
    if (nobody.has(user.id)) continue;
    await noteUser(db, user, rows.get(user.id) ?? null, invited.has(user.id), at);
    if (!invited.has(user.id)) await noteKeyFacts(db, header, user.id, user.id === openerId, at);
  }
  const present = new Set(header.users.map(({ id }) => id));
  for (const row of members) {
    const isGone = memberState(row) !== "removed" && !present.has(row.id);
    if (isGone) await updateMember(db, row.id, { removed_at: at });
  }
}

async function noteUser(
  db: WriteDb,
  { id, signPublicKey: hex }: HeaderUser,
  row: MemberRow | null,
  isInvited: boolean,
  at: number,
): Promise<void> {
  const signPublicKey = sodium.from_hex(hex);
  if (row === null) {
    // Only a store older than its header lacks a row. Who they are is not known: they may do nothing.
    const unknown = { id, name: UNNAMED, roles: [], signPublicKey, invitedBy: null };
    await insertMember(db, unknown);
    return;
  }
  const hasJoined = !isInvited && memberState(row) === "invited";
  const isSameKey = Buffer.from(row.signPublicKey).equals(signPublicKey);
  if (isSameKey && !hasJoined) return;
  await updateMember(db, id, { signPublicKey, ...(hasJoined ? { joined_at: at } : {}) });
}

async function noteKeyFacts(
  db: WriteDb,
  header: Header,
  userId: string,
  isOpener: boolean,
  at: number,
): Promise<void> {
  const slot = passphraseSlotOf(header, userId);
  const kit = recoverySlotOf(header, userId);
  const known = await findKeyFacts(db, userId);
  const kitSlot = kit === null ? null : toBlob(kit.id);
  const passphraseSlot = toBlob(slot.id);
  const isSameKit = isSame(known.kit_slot, kitSlot);
  const isSamePassphrase = isSame(known.passphrase_slot, passphraseSlot);
  if (isSameKit && isSamePassphrase) return;
  // Before slots were noted, a change that is not the kit's was that of whoever had the vault.
  const isChanged = known.passphrase_slot !== null || (isOpener && isSameKit);
  const facts: Partial<KeyFacts> = {
    passphrase_slot: passphraseSlot,
    kdf_memory_mib: slot.kdf.memoryMiB,
    kdf_passes: slot.kdf.passes,
    ...(isChanged && !isSamePassphrase ? { passphrase_changed_at: at } : {}),
    ...(isSameKit ? {} : { kit_slot: kitSlot, kit_made_at: at, kit_fingerprint: null }),
  };
  await updateKeyFacts(db, userId, facts);
}

function isSame(one: Uint8Array | null, other: Uint8Array | null): boolean {
  return Buffer.from(one ?? []).equals(Buffer.from(other ?? []));
}
