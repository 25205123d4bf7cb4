import { sodium } from "../keys/sodium.ts";
import type { Watched, WitnessKeeper } from "./witness-watch.ts";

const ID_BYTES = 16;
const ID = /^[0-9a-f]{32}$/u;

/**
 * What entries call this device in this vault and by this person: random, kept beside the witnesses, and
 * the same nowhere else. Where nothing is kept, each opening is a device of its own.
 */
export function deviceIdOf(
  keeper: WitnessKeeper,
  vault: Pick<Watched, "vaultId" | "personalWitnessKey">,
): () => Promise<Uint8Array> {
  let known: Promise<Uint8Array> | null = null;
  return () => {
    // Of the key as it is at the first entry: nothing is written once it is wiped.
    known ??= findOrDraw(keeper, placeOf(vault));
    return known;
  };
}

async function findOrDraw(keeper: WitnessKeeper, place: string): Promise<Uint8Array> {
  const kept = await keeper.read(place);
  if (kept !== null && ID.test(kept)) return sodium.from_hex(kept);
  const drawn = sodium.randombytes_buf(ID_BYTES);
  await keeper.keep(place, sodium.to_hex(drawn));
  return drawn;
}

function placeOf({ vaultId, personalWitnessKey }: Parameters<typeof deviceIdOf>[1]): string {
  const message = `greffe.device-id.1 ${vaultId}`;
  return sodium.to_hex(sodium.crypto_generichash(16, message, personalWitnessKey));
}
