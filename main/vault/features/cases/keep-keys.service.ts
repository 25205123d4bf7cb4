import type { WriteDb } from "#main/vault/db/handles.ts";
import { signerOf, signText } from "#main/vault/keys/signing.ts";
import { sodium, wipe } from "#main/vault/keys/sodium.ts";
import type { UserPairs } from "#main/vault/keys/user-key.ts";
import { caseSlotKeyOf, rewrapCaseSlot } from "#main/vault/sealed/handler-keys.ts";
import { caseKeyMessage } from "#shared/domain/cases/key-statement.ts";
import { findSlot, listCaseKeys, putSlot, resignCaseKey } from "./case-key.repository.ts";

interface Renewed {
  readonly vaultId: string;
  readonly userId: string;
  /** Of the keys that are about to go. */
  readonly caseSlotKey: Uint8Array;
  /** The keys in their place. */
  readonly pairs: UserPairs;
}

/** Keys for cases stay their owner’s when their keys in the vault are others: these lie under them, and say whose they are. */
export async function keepCaseKeys(
  db: WriteDb,
  { vaultId, userId, caseSlotKey, pairs }: Renewed,
): Promise<void> {
  const slot = await findSlot(db, userId);
  if (slot === null) return;
  const next = caseSlotKeyOf(pairs);
  const kept = rewrapCaseSlot({ vaultId, userId }, slot, caseSlotKey, next);
  wipe(next);
  if (kept === null) return;
  await putSlot(db, userId, kept);
  const key = (await listCaseKeys(db)).find(
    ({ id, member }) => id === slot.id && member === userId,
  );
  if (key === undefined) return;
  const signer = signerOf(userId, pairs.sign.privateKey);
  await resignCaseKey(db, key.id, {
    signedBy: sodium.to_hex(pairs.sign.publicKey),
    signature: signText(signer, caseKeyMessage(vaultId, key)),
  });
}
