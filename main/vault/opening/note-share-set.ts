import { mayDo } from "#shared/domain/access/permissions.ts";
import type { Header } from "#shared/domain/vault/header.ts";
import type { OpenVault } from "./open-vault.ts";
import { sharesSlotOf } from "../keys/header-slots.ts";
import type { WriteDb } from "../db/handles.ts";
import { sodium } from "../keys/sodium.ts";
import { findSet, insertSet } from "../directory/share-sets.repository.ts";

/**
 * The row of the header's set, noted when a kill kept it from being so: who has which part was lost
 * then. Null when there is none.
 */
export async function noteSet(db: WriteDb, header: Header, at: number): Promise<number | null> {
  const slot = sharesSlotOf(header);
  if (slot === null) return null;
  const known = await findSet(db, slot.id);
  if (known !== null) return known.row;
  const { id, threshold, commitments, userId } = slot;
  const user = header.users.find((one) => one.id === userId);
  if (user === undefined) return null;
  return insertSet(db, {
    id,
    madeAt: at,
    threshold,
    commitments,
    signPublicKey: sodium.from_hex(user.signPublicKey),
    holders: commitments.map(() => ""),
  });
}

/** Notes a set that the vault does not know of, at the next opening by somebody who may make one. */
export async function noteUnknownSet({ context, unlocked }: OpenVault): Promise<void> {
  const slot = sharesSlotOf(unlocked.header);
  if (slot === null || context.readOnly !== null) return;
  if (!mayDo(context.roles, "recovery.manage")) return;
  if ((await findSet(context.read, slot.id)) !== null) return;
  const at = context.now().getTime();
  await context.writeIfChanged("vault.noteKeyChange", ({ db }) => noteSet(db, unlocked.header, at));
}
