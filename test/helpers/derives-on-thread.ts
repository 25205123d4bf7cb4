import { derivedOnThread } from "#main/vault/keys/argon2.ts";

/** Derives from what it was told the complement of, so that only the derivation may leave it; then waits. */
process.once("message", (complement: number[]) => {
  const typed = new Uint8Array(new ArrayBuffer(complement.length));
  for (const [index, byte] of complement.entries()) typed[index] = 255 - byte;
  void derivedOnThread({ typed, salt: "00".repeat(16), memoryMiB: 64, passes: 1 }).then((key) => {
    typed.fill(0);
    process.send?.(key.length);
    return undefined;
  });
});
