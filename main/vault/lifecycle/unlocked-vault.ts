import type { Header } from "#shared/domain/vault/header.ts";
import { signerOf, type Signer } from "../keys/signing.ts";
import { wipeKeys, type OpenKeys } from "../keys/unlock.ts";
import type { InstanceLock } from "./instance-lock.ts";

/** A vault this process alone holds open, with its keys. */
export interface UnlockedVault {
  readonly path: string;
  readonly vaultId: string;
  readonly userId: string;
  readonly databaseKey: Uint8Array;
  readonly fileKey: Uint8Array;
  readonly headerKey: Uint8Array;
  readonly signer: Signer;
  readonly publicKeys: { readonly sign: Uint8Array; readonly box: Uint8Array };
  readonly headerGeneration: number;
  /** Wipes the keys, then lets other processes in. Close the store first. */
  release(): Promise<void>;
}

export function unlockedVault(
  path: string,
  header: Header,
  keys: OpenKeys,
  lock: InstanceLock,
): UnlockedVault {
  return {
    path,
    vaultId: header.vaultId,
    userId: keys.userId,
    databaseKey: keys.databaseKey,
    fileKey: keys.fileKey,
    headerKey: keys.headerKey,
    signer: signerOf(keys.userId, keys.pairs.sign.privateKey),
    publicKeys: { sign: keys.pairs.sign.publicKey, box: keys.pairs.box.publicKey },
    headerGeneration: header.generation,
    async release() {
      wipeKeys(keys);
      await lock.release();
    },
  };
}
