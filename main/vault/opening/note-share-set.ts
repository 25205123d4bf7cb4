import { mayDo } from "#shared/domain/access/permissions.ts";
import type { Header } from "#shared/domain/vault/header.ts";
import type { OpenVault } from "./open-vault.ts";
import { pendingParts } from "./compare-directory.ts";
import { sharesSlotOf } from "../keys/header-slots.ts";
import type { WriteDb } from "../db/handles.ts";
import { sodium } from "../keys/sodium.ts";
import { findSet, insertSet } from "../directory/share-sets.repository.ts";

/**
 * The row of the header's set, noted when a kill kept it from being so: who has which part was lost
 * then. Null when there is none; none is taken in of a vault whose people are `isSigned`.
 */
export async function noteSet(
  db: WriteDb,
  header: Header,
  at: number,
  isSigned: boolean,
): Promise<number | null> {
  const slot = sharesSlotOf(header);
  if (slot === null) return null;
  const known = await findSet(db, slot.id);
  if (known !== null) return known.row;
  // What nobody signed is never taken in.
  if (isSigned) return null;
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
export async function noteUnknownSet(open: OpenVault): Promise<void> {
  const { context, unlocked, directory } = open;
  const { header } = unlocked;
  const slot = sharesSlotOf(header);
  if (slot === null || context.readOnly !== null) return;
  if (!mayDo(context.roles, "recovery.manage")) return;
  if ((await findSet(context.read, slot.id)) !== null) return;
  const at = context.now().getTime();
  if (directory.root === null) {
    await context.writeIfChanged("vault.noteKeyChange", ({ db }) => noteSet(db, header, at, false));
    return;
  }
  const pending = pendingParts(open);
  if (pending === null) return;
  await context.write("vault.makeShares", ({ db, state }) => {
    state({ kind: "makeParts", parts: pending.parts });
    return noteSet(db, header, at, false);
  });
}
