import { rescueKeyOf, type UserPairs } from "#main/vault/keys/user-key.ts";
import type { OpenVault } from "#main/vault/opening/open-vault.ts";
import type { RescueKeeper } from "#main/vault/opening/rescue-keeper.ts";
import { keyOf, type RescuePlace, type UnstoredText } from "#shared/domain/rescue/unstored.ts";
import { doneTexts, noteDone } from "#main/vault/features/drafts/rescued.service.ts";
import { newTextId, openTexts, rescueName, sealTexts, type KeptText } from "./rescue-seal.ts";

const books = new WeakMap<OpenVault, RescueBook>();

/** What of an open vault is kept beside it, forgotten with it. */
export function bookOf(vault: OpenVault, keeper: RescueKeeper): RescueBook {
  const known = books.get(vault) ?? new RescueBook(vault, keeper);
  books.set(vault, known);
  return known;
}

/**
 * The texts of one person that the store of a vault does not have: those the window holds now, and those an
 * earlier one left. One sealed file says all of them, each time anew.
 */
export class RescueBook {
  readonly #vault: OpenVault;
  readonly #keeper: RescueKeeper;
  /** What the window holds, by what it is of. */
  readonly #held = new Map<string, KeptText>();
  /** Held until now, and in the store since. */
  readonly #stored = new Set<string>();
  #left: Map<string, KeptText> | null = null;
  /** It changes with the person’s keys. */
  #name: string | null = null;
  #tail: Promise<unknown> = Promise.resolve();

  constructor(vault: OpenVault, keeper: RescueKeeper) {
    this.#vault = vault;
    this.#keeper = keeper;
  }

  /** Those that an earlier window left, the newest turn of each; none that is in the store already. */
  async left(): Promise<Map<string, KeptText>> {
    if (this.#left !== null) return this.#left;
    const { unlocked, context } = this.#vault;
    this.#name = rescueName(unlocked);
    const sealed = await this.#keeper.read(this.#name);
    const texts = sealed.flatMap((one) => openTexts(one, unlocked) ?? []);
    // A store that cannot be read any more says nothing of what it has: then all of them are kept on.
    const done = await doneTexts(context).catch(() => null);
    const left = newestOf(texts.filter(({ id }) => done?.has(id) !== true));
    if (done !== null) this.#left ??= left;
    return this.#left ?? left;
  }

  /** Where they are kept from now on; null where nothing is to be kept, or no place takes it. */
  async keep(
    texts: readonly UnstoredText[],
    inMemory: boolean,
    at: Date,
  ): Promise<RescuePlace | null> {
    const keys = new Set(texts.map(keyOf));
    for (const key of this.#held.keys()) if (!keys.has(key)) this.#stored.add(key);
    for (const text of texts) {
      const key = keyOf(text);
      const before = this.#held.get(key);
      this.#stored.delete(key);
      this.#held.set(key, {
        id: before?.id ?? newTextId(),
        turn: (before?.turn ?? 0) + 1,
        at: at.toISOString(),
        text,
      });
    }
    return this.#write(inMemory);
  }

  /** The store has all that the window held: it says so itself, then nothing is kept of it. */
  async settle(): Promise<void> {
    const stored = [...this.#held].filter(([key]) => this.#stored.has(key));
    if (stored.length === 0) return;
    await noteDone(
      this.#vault.context,
      stored.map(([, { id }]) => id),
    );
    for (const [key, kept] of stored) {
      // Typed on meanwhile, it is another text: what was stored of it is not to be believed again.
      const now = this.#held.get(key);
      if (now === kept) this.#held.delete(key);
      else if (now !== undefined) this.#held.set(key, { ...now, id: newTextId() });
      this.#stored.delete(key);
    }
    await this.#write(true);
  }

  /**
   * Before the person has other keys, it is kept under those too: one that is left under keys that never came
   * opens for nobody. What was under the keys before goes with the next writing.
   */
  async keepUnder(pairs: UserPairs): Promise<void> {
    const texts = await this.#texts();
    const { vaultId, userId } = this.#vault.unlocked;
    const owner = { vaultId, userId, rescueKey: rescueKeyOf(pairs) };
    if (texts.length === 0) return;
    await this.#keeper.keep(rescueName(owner), sealTexts(texts, owner), true);
  }

  /** The store has one that was left, or nobody wants it any more. */
  async finish(ids: readonly string[] = []): Promise<void> {
    const left = await this.left();
    for (const id of ids) left.delete(id);
    await this.#write(true);
  }

  async #texts(): Promise<KeptText[]> {
    return [...(await this.left()).values(), ...this.#held.values()];
  }

  #write(inMemory: boolean): Promise<RescuePlace | null> {
    const written = this.#tail.then(async () => {
      const texts = await this.#texts();
      const name = rescueName(this.#vault.unlocked);
      const before = this.#name;
      this.#name = name;
      if (before !== null && before !== name) await this.#keeper.forget(before);
      if (texts.length > 0) {
        return this.#keeper.keep(name, sealTexts(texts, this.#vault.unlocked), inMemory);
      }
      await this.#keeper.forget(name);
      return null;
    });
    this.#tail = written.catch(() => undefined);
    return written;
  }
}

/** Two places may have one of the same text, of which the later turn says all of it. */
function newestOf(texts: readonly KeptText[]): Map<string, KeptText> {
  const newest = new Map<string, KeptText>();
  for (const kept of texts) {
    const known = newest.get(kept.id);
    if (known === undefined || known.turn < kept.turn) newest.set(kept.id, kept);
  }
  return newest;
}
