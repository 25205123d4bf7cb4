import type { Header } from "#shared/domain/vault/header.ts";
import { ExpectedError } from "#shared/ipc/result.ts";
import { readHeader, storeHeader } from "../keys/header-file.ts";
import { signerOf, type Signer } from "../keys/signing.ts";
import { sodium, wipe } from "../keys/sodium.ts";
import { wipeKeys, wipePairs, wipeVaultKeys, type OpenKeys } from "../keys/unlock.ts";
import { rescueKeyOf, witnessKeyOf, type UserPairs } from "../keys/user-key.ts";
import { caseSlotKeyOf } from "../sealed/handler-keys.ts";
import type { VaultKeys } from "../keys/vault-key.ts";
import type { InstanceLock, ReadOnly } from "../folder/instance-lock.ts";
import type { ReadCopy } from "./read-copy.ts";

/** A vault with its keys: this process alone holds it, or it only reads what another one holds. */
export interface UnlockedVault {
  readonly path: string;
  readonly vaultId: string;
  readonly userId: string;
  readonly databaseKey: Uint8Array;
  readonly fileKey: Uint8Array;
  readonly headerKey: Uint8Array;
  readonly witnessKey: Uint8Array;
  /** Which vault key it is, in hexadecimal. */
  readonly keyMark: string;
  /** Of this person in this vault: it stays when the vault's keys change, and goes with their own. */
  readonly personalWitnessKey: Uint8Array;
  /** Of this person in this vault, too: what they typed and could not store stays theirs. */
  readonly rescueKey: Uint8Array;
  /** Of this person in this vault: what opens their keys for cases lies under it, besides their case passphrase. */
  readonly caseSlotKey: Uint8Array;
  /** Why nothing is written to it; null where this process holds it. */
  readonly readOnly: ReadOnly | null;
  /** Its store, where that lies on a medium that takes no writing. */
  readonly copy: ReadCopy | null;
  readonly signer: Signer;
  readonly publicKeys: { readonly sign: Uint8Array; readonly box: Uint8Array };
  /** As it was proven at opening, or as this process wrote it since; never as the disk says now. */
  readonly header: Header;
  readonly headerGeneration: number;
  /**
   * Writes the header that `change` makes of the current one, a generation later, in both copies.
   * When it throws, the old header is in force; when it does not, the new one is, though a full disk
   * may have kept its second copy back until the next opening.
   * Errors: `vault.read_only`, `vault.not_writable`, `vault.disk_full`, `vault.missing`.
   */
  changeHeader(change: (header: Header) => Header): Promise<void>;
  /** From now on this header and these keys, which are in force on the disk. The old keys are wiped. */
  adopt(header: Header, keys: VaultKeys): void;
  /** From now on this person signs with these keys, which the header has. The ones before are wiped. */
  become(pairs: UserPairs): void;
  /** Wipes the keys, then lets other processes in. Close the store first. */
  release(): Promise<void>;
}

export function unlockedVault(
  path: string,
  header: Header,
  initialKeys: OpenKeys,
  lock: InstanceLock | ReadOnly,
  copy: ReadCopy | null = null,
): UnlockedVault {
  let current = header;
  let keys = initialKeys;
  let personalWitnessKey = witnessKeyOf(initialKeys.pairs);
  let rescueKey = rescueKeyOf(initialKeys.pairs);
  let caseSlotKey = caseSlotKeyOf(initialKeys.pairs);
  const readOnly = "why" in lock ? lock : null;
  return {
    path,
    vaultId: header.vaultId,
    userId: keys.userId,
    get databaseKey() {
      return keys.databaseKey;
    },
    get fileKey() {
      return keys.fileKey;
    },
    get headerKey() {
      return keys.headerKey;
    },
    get witnessKey() {
      return keys.witnessKey;
    },
    get keyMark() {
      return sodium.to_hex(keys.mark);
    },
    get personalWitnessKey() {
      return personalWitnessKey;
    },
    get rescueKey() {
      return rescueKey;
    },
    get caseSlotKey() {
      return caseSlotKey;
    },
    readOnly,
    copy,
    signer: {
      userId: keys.userId,
      sign: (message) => signerOf(keys.userId, keys.pairs.sign.privateKey).sign(message),
    },
    get publicKeys() {
      return { sign: keys.pairs.sign.publicKey, box: keys.pairs.box.publicKey };
    },
    get header() {
      return current;
    },
    get headerGeneration() {
      return current.generation;
    },
    async changeHeader(change) {
      if (readOnly !== null) throw new ExpectedError("vault.read_only");
      const next = { ...change(current), generation: current.generation + 1 };
      try {
        await storeHeader(path, next, keys.headerKey);
      } catch (error) {
        // The first copy may have been written before the second failed: then the next opening
        // takes it, and to say that nothing changed would be wrong.
        const stored = await readHeader(path).catch(() => null);
        if (stored?.header.generation !== next.generation) throw error;
      }
      current = next;
    },
    adopt(next, nextKeys) {
      wipeVaultKeys(keys);
      keys = { ...keys, ...nextKeys };
      current = next;
    },
    become(pairs) {
      wipePairs(keys.pairs);
      wipe(personalWitnessKey, rescueKey, caseSlotKey);
      keys = { ...keys, pairs };
      personalWitnessKey = witnessKeyOf(pairs);
      rescueKey = rescueKeyOf(pairs);
      caseSlotKey = caseSlotKeyOf(pairs);
    },
    async release() {
      wipe(personalWitnessKey, rescueKey, caseSlotKey);
      wipeKeys(keys);
      if ("release" in lock) await lock.release();
      // Encrypted as it is: what cannot be erased now is at the next start.
      await copy?.remove().catch(() => undefined);
    },
  };
}
