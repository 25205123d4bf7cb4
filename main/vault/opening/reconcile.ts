import type { Header } from "#shared/domain/vault/header.ts";
import type { WriteDb } from "../db/handles.ts";
import { toBlob } from "../db/ids.ts";
import {
  findKeyFacts,
  updateHeaderGeneration,
  updateKeyFacts,
  type KeyFacts,
} from "../directory/key-facts.repository.ts";
import { sodium } from "../keys/sodium.ts";
import { findMembers, updateMember } from "../directory/members.repository.ts";
import { passphraseSlotOf, recoverySlotOf, usersWith, withoutUsers } from "../keys/header-slots.ts";
import { changeKeys } from "./change-keys.ts";
import type { OpenVault } from "./open-vault.ts";
import { waitingOn } from "#shared/domain/directory/directory.ts";
import { pendingKeys } from "./compare-directory.ts";
import { endWaiting } from "./end-waiting.ts";
import { compareDirectory } from "./prove.ts";

/** Journals a change of the header that was interrupted before its journal entry was stored. */
export async function noteInterruptedChange(open: OpenVault): Promise<void> {
  // Whoever opened in between has noted the rest.
  await completeArrival(open);
  const { isHeaderAhead, strays } = await compareDirectory(open);
  if (!isHeaderAhead) return;
  const { context } = open;
  const { header, headerGeneration, userId } = open.unlocked;
  const at = context.now().getTime();
  if (strays.size > 0) {
    await changeKeys(open, {
      name: "vault.noteKeyChange",
      rows: ({ db }) => noteHeader(db, withoutUsers(header, strays), userId, at),
      header: (current) => withoutUsers(current, strays),
    });
    return;
  }
  await context.writeIfChanged("vault.noteKeyChange", async ({ db }) => {
    await noteHeader(db, header, userId, at);
    await updateHeaderGeneration(db, headerGeneration);
  });
}

/**
 * States what somebody was about to when they joined, came with parts or changed their keys, and the header
 * had them already.
 */
async function completeArrival(open: OpenVault): Promise<void> {
  const { context, unlocked, directory } = open;
  const { userId } = unlocked;
  const joined_at = context.now().getTime();
  const statement = pendingKeys(open, userId);
  const known = directory.current?.people.get(userId);
  if (statement !== null) {
    const signPublicKey = sodium.from_hex(statement.sign);
    const isNew = statement.kind === "join";
    await context.write(isNew ? "members.join" : "vault.renewKeys", async ({ db, state }) => {
      state(statement);
      const ended = isNew || directory.current === null ? [] : waitingOn(directory.current, userId);
      await endWaiting(db, ended, joined_at);
      await updateMember(db, userId, {
        signPublicKey,
        ...(isNew ? { joined_at, removed_at: null } : {}),
      });
    });
    return;
  }
  if (known?.standing !== "invited" || known.via !== "parts") return;
  await context.write("vault.joinWithShares", async ({ db, state }) => {
    state({ kind: "enter", person: userId });
    await updateMember(db, userId, { joined_at });
  });
}

/**
 * Makes the rows say what opens each person, of those whom they know. Who is in the vault, and with which
 * keys, the header does not say: people sign it.
 */
export async function noteHeader(
  db: WriteDb,
  header: Header,
  openerId: string,
  at: number,
): Promise<void> {
  const known = new Set((await findMembers(db)).map(({ id }) => id));
  const opened = usersWith(header, "passphrase");
  for (const { id } of header.users) {
    const isTold = known.has(id) && opened.has(id);
    if (isTold) await noteKeyFacts(db, header, id, id === openerId, at);
  }
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
