import { randomBytes } from "node:crypto";
import sodium from "libsodium-wrappers-sumo";
import { onTestFinished } from "vitest";
import { newId } from "#main/vault/db/ids.ts";
import {
  runVault,
  type OpenVaultParts,
  type RunningVault,
} from "#main/vault/opening/open-vault.ts";
import { tempFolder } from "./temp-folder.ts";

export interface TestStore {
  readonly vault: RunningVault;
  readonly parts: OpenVaultParts;
  readonly publicKey: Uint8Array;
}

/** The store and the journal alone, under a random key: no header, no passphrase. */
export async function openTestStore(now: () => Date = () => new Date()): Promise<TestStore> {
  await sodium.ready;
  const pair = sodium.crypto_sign_keypair();
  const parts: OpenVaultParts = {
    path: tempFolder(),
    vaultId: newId(),
    databaseKey: randomBytes(32),
    fileKey: randomBytes(32),
    signer: {
      userId: newId(),
      sign: (message) => sodium.crypto_sign_detached(message, pair.privateKey),
    },
  };
  const vault = runVault(parts, {
    now,
    path: (ref) => ref,
    printPdf: () => Promise.resolve(null),
    changed: () => undefined,
  });
  onTestFinished(() => vault.close());
  return { vault, parts, publicKey: pair.publicKey };
}
