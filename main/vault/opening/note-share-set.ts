import { mayDo } from "#shared/domain/access/permissions.ts";
import type { Header } from "#shared/domain/vault/header.ts";
import type { WriteDb } from "../db/handles.ts";
import { findSet, insertSet } from "../directory/share-sets.repository.ts";
import { sharesSlotOf } from "../keys/header-slots.ts";
import { sodium } from "../keys/sodium.ts";
import { pendingParts } from "./compare-directory.ts";
import type { OpenVault } from "./open-vault.ts";

/**
 * States the parts of a header that a kill kept from being so, at the next opening by somebody who may make
 * some; who has which was lost then. What nobody signed is never taken in.
 */
export async function noteUnknownSet(open: OpenVault): Promise<void> {
  const { context, unlocked } = open;
  const pending = pendingParts(open);
  if (pending === null || context.readOnly !== null) return;
  if (!mayDo(context.roles, "recovery.manage")) return;
  const at = context.now().getTime();
  await context.write("vault.makeShares", async ({ db, state }) => {
    state({ kind: "makeParts", parts: pending.parts });
    await insertUnknown(db, unlocked.header, at);
  });
}

/** The row of the header's set, of nobody known. */
async function insertUnknown(db: WriteDb, header: Header, at: number): Promise<void> {
  const slot = sharesSlotOf(header);
  const user = header.users.find(({ id }) => id === slot?.userId);
  if (slot === null || user === undefined || (await findSet(db, slot.id)) !== null) return;
  const { id, threshold, commitments } = slot;
  await insertSet(db, {
    id,
    madeAt: at,
    threshold,
    commitments,
    signPublicKey: sodium.from_hex(user.signPublicKey),
    holders: commitments.map(() => ""),
  });
}
