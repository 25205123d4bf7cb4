import { z } from "zod";
import { Roles } from "../access/role.ts";
import { hexOf } from "../kernel/hex.ts";
import { Id } from "../kernel/ids.ts";
import { SealableKey } from "./sealable.ts";
import { canonicalJson, type Json } from "../vault/canonical-json.ts";
import { MAX_SHARES, MAX_USERS } from "../vault/header.ts";

/** The public keys of somebody: what they sign with, and what keys are sealed to. */
const keys = { sign: hexOf(32), box: SealableKey };
const proof = hexOf(64);
/** Which vault key is in force, as a hash that tells nothing of it, and the how many-th it is. */
export const KeyMark = z.strictObject({ generation: z.int().min(1), mark: hexOf(32) });
export type KeyMark = z.infer<typeof KeyMark>;

const PartsSet = z.strictObject({
  set: Id,
  ...keys,
  threshold: z.int().min(2).max(MAX_SHARES),
  commitments: z.array(hexOf(32)).min(2).max(MAX_SHARES),
});

/** Somebody as a checkpoint found them: an act of before the directory was signed. */
const Found = z.strictObject({
  person: Id,
  sign: hexOf(32),
  /** Nothing of who was removed before: see `checkpoint.ts`. */
  box: hexOf(32),
  roles: Roles.or(z.tuple([])),
  standing: z.enum(["active", "removed"]),
});

/**
 * What an entry of the journal says of who is in the vault, with which keys and rights. It is signed
 * with the entry; nobody is in the vault otherwise, and nothing takes it back but another one.
 */
export const Statement = z.discriminatedUnion("kind", [
  /** The first entry: whoever makes the vault. */
  z.strictObject({ kind: z.literal("found"), person: Id, ...keys, roles: Roles, key: KeyMark }),
  /**
   * The root of a vault that was made before statements were: what was then believed, signed by
   * somebody who had the right. `before` is the entry that it follows.
   */
  z.strictObject({
    kind: z.literal("checkpoint"),
    before: hexOf(32),
    people: z.array(Found).min(1),
    set: PartsSet.nullable(),
    key: KeyMark,
  }),
  /** Room for somebody, whom a code opens; said again with other keys for another code. */
  z.strictObject({ kind: z.literal("invite"), person: Id, ...keys, roles: Roles, until: z.int() }),
  z.strictObject({
    kind: z.literal("endInvitations"),
    people: z.array(Id).min(1).max(MAX_USERS),
  }),
  /** By whoever came, with keys of their own; `proof` is by the key of the invitation. */
  z.strictObject({ kind: z.literal("join"), person: Id, ...keys, proof }),
  /** Somebody new with enough parts; `proof` is by the key of their set. */
  z.strictObject({
    kind: z.literal("arrive"),
    person: Id,
    ...keys,
    set: Id,
    proof,
  }),
  /** The same person, once the header lets them in. */
  z.strictObject({ kind: z.literal("enter"), person: Id }),
  z.strictObject({ kind: z.literal("setRoles"), person: Id, roles: Roles.or(z.tuple([])) }),
  /** Another vault key, which invitations that wait do not get, nor whoever is removed. */
  z.strictObject({ kind: z.literal("changeKey"), key: KeyMark, removed: Id.nullable() }),
  /** Parts of the bureau, in place of those before. */
  z.strictObject({ kind: z.literal("makeParts"), parts: PartsSet }),
  /** Other keys of one's own: the entry is signed by the new one, `proof` is by the one before. */
  z.strictObject({ kind: z.literal("renewKeys"), person: Id, ...keys, proof }),
  /** Somebody's keys are lost, or in other hands: they count for nothing any more. */
  z.strictObject({ kind: z.literal("loseKeys"), person: Id }),
  /** Keys of an invitation for somebody whose own are lost: two say so before it opens. */
  z.strictObject({ kind: z.literal("endorse"), person: Id, ...keys, until: z.int() }),
  /** Keys that were endorsed and are not to be theirs: all that was said for them ends. */
  z.strictObject({ kind: z.literal("refuseKeys"), person: Id, sign: hexOf(32) }),
  /** Two people met and compared the words of this key. */
  z.strictObject({ kind: z.literal("compare"), person: Id, sign: hexOf(32) }),
  /** By somebody who came with parts: whether one of two who removed each other stays. */
  z.strictObject({ kind: z.literal("decide"), person: Id, stays: z.boolean() }),
]);
export type Statement = z.infer<typeof Statement>;
export type StatementOf<Kind extends Statement["kind"]> = Extract<Statement, { kind: Kind }>;

/** The one text of a statement, as it is hashed and signed. Throws `ZodError` on what none may say. */
export function statementText(statement: Statement): string {
  return canonicalJson(Statement.parse(statement));
}

/** Reads what `statementText` wrote and nothing else; null for any other text. */
export function readStatement(text: string): Statement | null {
  const parsed = Statement.safeParse(parseJson(text));
  return parsed.success && canonicalJson(parsed.data) === text ? parsed.data : null;
}

function parseJson(text: string): Json | undefined {
  try {
    return JSON.parse(text) as Json;
  } catch {
    return undefined;
  }
}
