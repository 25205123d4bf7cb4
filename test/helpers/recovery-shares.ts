import { PASSPHRASE, type TestVault } from "./vault-in-process.ts";

/** Makes parts by hand and puts them in force: the words of each, in the order of their numbers. */
export async function madeShares(
  vault: TestVault,
  size: { readonly threshold: number; readonly holders: readonly string[] },
  passphrase = PASSPHRASE,
): Promise<string[][]> {
  const { parts } = await vault.call("recovery.makeShares", {
    passphrase,
    threshold: size.threshold,
    holders: [...size.holders],
    language: "fr",
    folder: null,
  });
  const words = parts.map((part) => part.words ?? []);
  await vault.call("recovery.confirmShares", { shares: words.slice(0, 1), removeFiles: false });
  return words;
}

/** The parts of these numbers. */
export function some(words: readonly string[][], numbers: readonly number[]): string[][] {
  return numbers.map((number) => words[number - 1] ?? []);
}
