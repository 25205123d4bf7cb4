import type { VaultContext } from "#main/vault/context.ts";
import { newId } from "#main/vault/db/ids.ts";
import { signText, signerOf } from "#main/vault/keys/signing.ts";
import { sodium, wipe } from "#main/vault/keys/sodium.ts";
import { userFingerprint } from "#main/vault/keys/fingerprint.ts";
import {
  casePairs,
  newCaseSeed,
  unwrapCaseSeed,
  wrapCaseSeed,
} from "#main/vault/sealed/handler-keys.ts";
import {
  caseKeyMessage,
  comparedMessage,
  type CaseKey,
} from "#shared/domain/cases/key-statement.ts";
import { ExpectedError } from "#shared/ipc/result.ts";
import {
  findSlot,
  insertCaseKey,
  insertCompared,
  listCaseKeys,
  putSlot,
} from "./case-key.repository.ts";
import { knownKeys } from "./team.service.ts";

/** Whether whoever has the vault open has keys for cases, and whether these are open. */
export async function ownKeys(context: VaultContext): Promise<"none" | "locked" | "open"> {
  if (context.cases.keyring.isOpen) return "open";
  return (await findSlot(context.read, context.userId)) === null ? "none" : "locked";
}

/**
 * Keys of one’s own for cases, under a passphrase. Where there were others that open no more, these wait for
 * another handler who compares their words.
 */
export async function makeKeys(context: VaultContext, passphrase: string): Promise<string[]> {
  const { userId, vaultId, cases } = context;
  const before = (await knownKeys(context)).newest.get(userId) ?? null;
  const seed = newCaseSeed();
  const pairs = casePairs(seed);
  const key: CaseKey = {
    id: newId(),
    member: userId,
    box: sodium.to_hex(pairs.box.publicKey),
    sign: sodium.to_hex(pairs.sign.publicKey),
    replaces: before?.id ?? null,
  };
  const message = caseKeyMessage(vaultId, key);
  const stated = {
    ...key,
    signedBy: sodium.to_hex(cases.publicKey),
    signature: sodium.to_hex(cases.sign(Buffer.from(message, "utf8"))),
    continued: cases.keyring.isOpen ? signText(ownSigner(context), message) : null,
  };
  const place = { vaultId, userId, id: key.id };
  const slot = await wrapCaseSeed(place, seed, passphrase, cases.cost, cases.slotKey);
  wipe(seed);
  await context.write("cases.makeKeys", async ({ db }) => {
    await insertCaseKey(db, stated, context.now().getTime());
    await putSlot(db, userId, slot);
  });
  cases.keyring.open(key.id, pairs);
  return wordsOf(vaultId, key);
}

/** Errors: `cases.no_keys`, `cases.wrong_passphrase`. */
export async function openKeys(context: VaultContext, passphrase: string): Promise<void> {
  const { userId, vaultId, cases } = context;
  const slot = await findSlot(context.read, userId);
  if (slot === null) throw new ExpectedError("cases.no_keys");
  const seed = await unwrapCaseSeed({ vaultId, userId }, slot, passphrase, cases.slotKey);
  if (seed === null) throw new ExpectedError("cases.wrong_passphrase");
  const pairs = casePairs(seed);
  wipe(seed);
  const own = (await listCaseKeys(context.read)).find(({ id }) => id === slot.id);
  // What opens must be the keys that others know: a slot put back opens older ones.
  if (own?.sign !== sodium.to_hex(pairs.sign.publicKey)) throw new ExpectedError("cases.no_keys");
  cases.keyring.open(slot.id, pairs);
}

/** Another passphrase for the same keys. Errors: those of `openKeys`. */
export async function changePassphrase(
  context: VaultContext,
  current: string,
  next: string,
): Promise<void> {
  const { userId, vaultId, cases } = context;
  const slot = await findSlot(context.read, userId);
  if (slot === null) throw new ExpectedError("cases.no_keys");
  const seed = await unwrapCaseSeed({ vaultId, userId }, slot, current, cases.slotKey);
  if (seed === null) throw new ExpectedError("cases.wrong_passphrase");
  const place = { vaultId, userId, id: slot.id };
  const other = await wrapCaseSeed(place, seed, next, cases.cost, cases.slotKey);
  wipe(seed);
  await context.mustWriteUnjournaled((db) => putSlot(db, userId, other));
  await context.emptyLog();
}

/** Says that one met their owner and compared the words. Errors: `cases.locked`, `cases.key_gone`. */
export async function compareKeys(context: VaultContext, id: string): Promise<void> {
  const key = (await listCaseKeys(context.read)).find((one) => one.id === id);
  if (key === undefined || key.member === context.userId) throw new ExpectedError("cases.key_gone");
  const signature = signText(
    ownSigner(context),
    comparedMessage(context.vaultId, key, context.userId),
  );
  await context.write("cases.compareKeys", ({ db }) =>
    insertCompared(db, { key: id, by: context.userId, signature }, context.now().getTime()),
  );
}

/** Six words that two people read to each other. */
export function wordsOf(vaultId: string, { id, box, sign }: CaseKey): string[] {
  return userFingerprint(vaultId, { id, boxPublicKey: box, signPublicKey: sign });
}

/** Signs as a handler. Errors: `cases.locked`. */
export function ownSigner(context: VaultContext) {
  const { pairs } = context.cases.keyring.own;
  return signerOf(context.userId, pairs.sign.privateKey);
}
