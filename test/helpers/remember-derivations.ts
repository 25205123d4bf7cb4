import { createHash } from "node:crypto";
import { onTestFinished } from "vitest";
import { argon2id } from "#main/vault/keys/argon2.ts";

/** What was derived: the key in hexadecimal, by what it was derived from. Of invented secrets only. */
const known = new Map<string, string>();
const derived = argon2id.derive.bind(argon2id);
const hashed: typeof derived = ({ typed, salt, memoryMiB, passes }) =>
  Promise.resolve(
    new Uint8Array(
      createHash("sha256").update(typed).update([salt, memoryMiB, passes].join(" ")).digest(),
    ),
  );
let deriveNew = derived;

/**
 * From here on, this process derives a key from the same passphrase, salt and cost once. Who counts
 * derivations (`derivationsIn`) counts those that are remembered too.
 */
export function rememberDerivations(): void {
  argon2id.derive = async (input) => {
    const { typed, salt, memoryMiB, passes } = input;
    const asked = [Buffer.from(typed).toString("hex"), salt, memoryMiB, passes].join(" ");
    const found = known.get(asked);
    if (found !== undefined) return new Uint8Array(Buffer.from(found, "hex"));
    const key = await deriveNew(input);
    known.set(asked, Buffer.from(key).toString("hex"));
    return key;
  };
}

export const rememberedDerivations = (): [string, string][] => [...known];

export function learnDerivations(derivations: readonly [string, string][]): void {
  for (const [asked, key] of derivations) known.set(asked, key);
}

/** For a test that needs a derivation to take its time. */
export function deriveEachTime(): void {
  const remembering = argon2id.derive.bind(argon2id);
  argon2id.derive = derived;
  onTestFinished(() => {
    argon2id.derive = remembering;
  });
}

/**
 * Until the test ends, a new key is a hash of all that it would be derived from: for vaults that are opened in
 * this process only. What opens is the same, and so is what does not.
 */
export function hashUntilTestEnds(): void {
  deriveNew = hashed;
  onTestFinished(() => {
    deriveNew = derived;
  });
}

/** What is done meanwhile is for other processes too. */
export async function derivingEachKey<T>(work: () => Promise<T>): Promise<T> {
  const before = deriveNew;
  deriveNew = derived;
  try {
    return await work();
  } finally {
    deriveNew = before;
  }
}
