import { z } from "zod";
import { SLOT_ORDER_PREFIX } from "#shared/ipc/vault-messages.ts";
import { sodium } from "../keys/sodium.ts";
import type { Header } from "#shared/domain/vault/header.ts";
import type { WitnessKeeper } from "./witness-watch.ts";

/** Of one vault on one machine: more people than this do not share a laptop. */
const MAX_REMEMBERED = 8;

const Order = z.array(z.uuid()).max(MAX_REMEMBERED);

/** The slots that opened this vault here, the last one first. Ids alone: they name nobody. */
export async function slotOrder(keeper: WitnessKeeper, vaultId: string): Promise<string[]> {
  const kept = await keeper.read(placeOf(vaultId));
  if (kept === null) return [];
  try {
    return Order.safeParse(JSON.parse(kept)).data ?? [];
  } catch {
    return [];
  }
}

/** The slot of whoever has the vault open is tried first the next time. */
export async function rememberSlot(
  keeper: WitnessKeeper,
  unlocked: { readonly vaultId: string; readonly userId: string; readonly header: Header },
): Promise<void> {
  const slots = unlocked.header.slots.filter(({ kind }) => kind === "passphrase");
  const own = slots.find(({ userId }) => userId === unlocked.userId);
  if (own === undefined || slots.length < 2) return;
  const order = await slotOrder(keeper, unlocked.vaultId);
  if (order[0] === own.id) return;
  const others = order.filter((id) => id !== own.id && slots.some((slot) => slot.id === id));
  const next = [own.id, ...others].slice(0, MAX_REMEMBERED);
  await keeper.keep(placeOf(unlocked.vaultId), JSON.stringify(next));
}

/** Known without a key, as it is asked for before there is one. */
function placeOf(vaultId: string): string {
  const hash = sodium.crypto_generichash(16, `greffe.slot-order.1 ${vaultId}`, null);
  return `${SLOT_ORDER_PREFIX}${sodium.to_hex(hash)}`;
}
