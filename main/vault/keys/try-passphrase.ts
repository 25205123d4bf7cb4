import type { Header, PassphraseKdf, PassphraseSlot } from "#shared/domain/vault/header.ts";
import { ExpectedError } from "#shared/ipc/result.ts";
import { derivePassphraseKey } from "./kdf.ts";
import { wipe } from "./sodium.ts";
import type { OpenSlot } from "./unlock.ts";
import { unwrapWithKey } from "./user-key.ts";

export interface Tries {
  /** Slots to try before the others, as they opened here lately. */
  order(vaultId: string): Promise<readonly string[]>;
  /** Called before each slot; throwing ends the search. */
  before(done: number, total: number): Promise<void>;
  /** Ends the search in the middle of a try too. */
  readonly signal?: AbortSignal;
}

export const IN_ORDER: Tries = {
  order: () => Promise.resolve([]),
  before: () => Promise.resolve(),
};

/**
 * The slot that a passphrase opens. Nothing tells whose it is but trying, and a try takes what Argon2id
 * takes: it is reported between two, and none is done twice. What all of them take together is bounded by
 * the header (`MAX_TOTAL_COST`). Errors: `vault.wrong_passphrase`, `job.cancelled`, and those of `tries`.
 */
export async function tryPassphrase(
  header: Header,
  passphrase: string,
  tries: Tries,
): Promise<OpenSlot> {
  const slots = header.slots.filter((slot) => slot.kind === "passphrase");
  const order = slots.length < 2 ? [] : await tries.order(header.vaultId);
  const derived = new Map<string, Uint8Array>();
  try {
    for (const [at, slot] of inOrder(slots, order).entries()) {
      await tries.before(at, slots.length);
      const key =
        derived.get(nameOf(slot.kdf)) ??
        (await derivePassphraseKey(passphrase, slot.kdf, tries.signal));
      derived.set(nameOf(slot.kdf), key);
      const userKey = unwrapWithKey(header, slot, key);
      if (userKey !== null) return { slot, userKey };
    }
  } finally {
    wipe(...derived.values());
  }
  throw new ExpectedError("vault.wrong_passphrase");
}

function inOrder(slots: PassphraseSlot[], order: readonly string[]): PassphraseSlot[] {
  const rank = ({ id }: PassphraseSlot) => {
    const at = order.indexOf(id);
    return at === -1 ? order.length : at;
  };
  return slots.toSorted((one, other) => rank(one) - rank(other));
}

/** Slots of one salt and cost have one key. */
function nameOf({ salt, memoryMiB, passes }: PassphraseKdf): string {
  return `${salt} ${memoryMiB} ${passes}`;
}
