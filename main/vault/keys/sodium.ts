import sodium from "libsodium-wrappers-sumo";

// Ready once, here: whatever imports this module may call the library synchronously.
await sodium.ready;

export { sodium };

/** Overwrites secrets that are no longer needed. Strings and copies the engine made stay. */
export function wipe(...secrets: readonly Uint8Array[]): void {
  for (const secret of secrets) sodium.memzero(secret);
}
