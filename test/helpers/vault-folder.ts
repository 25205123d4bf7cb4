import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import type { Header, PassphraseSlot } from "#shared/domain/vault/header.ts";
import { ExpectedError } from "#shared/ipc/result.ts";
import { decodeHeader, encodeHeader } from "#main/vault/keys/header-codec.ts";
import { HEADER_FILES } from "#main/vault/keys/header-file.ts";
import { createVaultFolder, type CreateVaultFolder } from "#main/vault/opening/create.ts";
import type { UnlockedVault } from "#main/vault/opening/unlocked-vault.ts";
import { aRoot } from "./a-root.ts";
import { tempFolder } from "./temp-folder.ts";
import { FAST_KDF, PASSPHRASE } from "./test-vault.ts";

/** A vault's folder with its header and no store, still unlocked; released when the test ends. */
export async function newVaultFolder(
  overrides: Partial<CreateVaultFolder> = {},
): Promise<UnlockedVault> {
  const vault = await createVaultFolder({
    parent: overrides.parent ?? tempFolder(),
    name: "Essai",
    passphrase: PASSPHRASE,
    kdf: FAST_KDF,
    initialise: () => Promise.resolve(aRoot()),
    ...overrides,
  });
  onTestFinished(() => vault.release());
  return vault;
}

/** The same, locked: what lies on a disk. */
export async function lockedVaultFolder(
  overrides: Partial<CreateVaultFolder> = {},
): Promise<string> {
  const vault = await newVaultFolder(overrides);
  await vault.release();
  return vault.path;
}

export function headerBytes(folder: string): Buffer {
  return readFileSync(join(folder, "header"));
}

export function headerOf(folder: string): Header {
  const decoded = decodeHeader(headerBytes(folder));
  if (decoded.kind !== "valid") throw new Error(`the header is ${decoded.kind}`);
  return structuredClone(decoded.header);
}

export function passphraseSlots(header: Header): PassphraseSlot[] {
  return header.slots.filter((slot) => slot.kind === "passphrase");
}

/** Puts the same bytes in place of both copies. */
export function writeBothHeaders(folder: string, bytes: Uint8Array): void {
  for (const name of HEADER_FILES) writeFileSync(join(folder, name), bytes);
}

/** What someone without the keys can write: right in form and checksum, with a MAC of their own. */
export function forgeHeader(folder: string, header: Header): void {
  writeBothHeaders(folder, encodeHeader(header, Buffer.alloc(32, 7)));
}

/** The code of the expected failure that `work` meets, or "none". */
export async function codeOf(work: Promise<unknown>): Promise<string> {
  try {
    await work;
    return "none";
  } catch (error) {
    if (error instanceof ExpectedError) return error.code;
    throw error;
  }
}
