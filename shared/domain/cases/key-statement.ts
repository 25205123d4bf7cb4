import { z } from "zod";
import { hexOf } from "../kernel/hex.ts";
import { Id } from "../kernel/ids.ts";
import { SealableKey } from "../directory/sealable.ts";
import { canonicalJson } from "../vault/canonical-json.ts";

/** Keys of somebody for cases: what keys of cases are sealed to, and what they sign with there. */
export const CaseKey = z.strictObject({
  id: Id,
  member: Id,
  box: SealableKey,
  sign: hexOf(32),
  /** The keys that they had before. */
  replaces: Id.nullable(),
});
export type CaseKey = z.infer<typeof CaseKey>;

/** The same with who says that they are theirs: the key of that person in the vault, and the case key before. */
export const StatedCaseKey = CaseKey.extend({
  /** Their key in the vault, as the directory has it. */
  signedBy: hexOf(32),
  signature: hexOf(64),
  /** By the keys before; null of the first ones, and where those before are lost. */
  continued: hexOf(64).nullable(),
});
export type StatedCaseKey = z.infer<typeof StatedCaseKey>;

/** What is signed of keys for cases, by the vault’s key of their owner and by the keys before. */
export function caseKeyMessage(
  vaultId: string,
  { id, member, box, sign, replaces }: CaseKey,
): string {
  return canonicalJson({ purpose: "greffe.case-key.1", vaultId, id, member, box, sign, replaces });
}

/** What somebody signs who met the owner of keys and compared their words. */
export function comparedMessage(vaultId: string, { id, sign, box }: CaseKey, by: string): string {
  return canonicalJson({ purpose: "greffe.case-key-compared.1", vaultId, id, sign, box, by });
}

/** Why keys are not given anything yet. */
export type KeyProblem =
  /** The vault’s key of their owner did not sign them: nobody knows whose they are. */
  | "unsigned"
  /** They replace others that did not sign them: somebody has to meet their owner first. */
  | "to_compare";

interface Known {
  /** Whether a signature of a text by a key holds. */
  readonly isSigned: (key: string, text: string, signature: string) => boolean;
  /** The key that the directory has of a person in the vault; null of who is not there. */
  readonly keyOf: (member: string) => string | null;
  /** The keys that somebody had before, by their id. */
  readonly byId: (id: string) => StatedCaseKey | undefined;
  /** Whether another handler, who met their owner, said that these words are theirs. */
  readonly isCompared: (key: StatedCaseKey) => boolean;
}

/** Whether keys may be sealed to; null where nothing stands against it. */
export function keyProblem(vaultId: string, key: StatedCaseKey, known: Known): KeyProblem | null {
  const message = caseKeyMessage(vaultId, key);
  const isOwn =
    known.keyOf(key.member) === key.signedBy &&
    known.isSigned(key.signedBy, message, key.signature);
  if (!isOwn) return "unsigned";
  if (key.replaces === null) return null;
  const before = known.byId(key.replaces);
  const isContinued =
    before?.member === key.member &&
    key.continued !== null &&
    known.isSigned(before.sign, message, key.continued);
  return isContinued || known.isCompared(key) ? null : "to_compare";
}
