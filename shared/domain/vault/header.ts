import { z } from "zod";
import { hexOf } from "../kernel/hex.ts";
import { Id } from "../kernel/ids.ts";
import { KdfCost, MAX_TOTAL_COST, totalCost } from "./kdf.ts";

/** The newest format this version reads, and what it gives a vault that has a root. */
export const HEADER_FORMAT = 2;
/** Bytes of canonical JSON: read before anything is parsed. */
export const MAX_HEADER_BYTES = 96 * 1024;
/** A header with this many users, each with every slot that one person may have, stays under it. */
export const MAX_USERS = 48;
/** Of a recovery shared among several. */
export const MAX_SHARES = 16;

/** How a passphrase becomes the key that opens a slot. */
export const PassphraseKdf = z.strictObject({
  algorithm: z.literal("argon2id13"),
  ...KdfCost.shape,
  salt: hexOf(16),
});
export type PassphraseKdf = z.infer<typeof PassphraseKdf>;

/** What everything in a vault descends from: its first signed entry, and whose key signed it. */
export const VaultRoot = z.strictObject({ entry: hexOf(32), person: Id, sign: hexOf(32) });
export type VaultRoot = z.infer<typeof VaultRoot>;

const slotOf = {
  id: Id,
  userId: Id,
  /** Whether it opens under the header's root alone; false of one from before there were roots. */
  isRooted: z.boolean(),
  wrappedUserKey: z.strictObject({ nonce: hexOf(24), ciphertext: hexOf(48) }),
};

export const PassphraseSlot = z.strictObject({
  ...slotOf,
  kind: z.literal("passphrase"),
  kdf: PassphraseKdf,
});
export type PassphraseSlot = z.infer<typeof PassphraseSlot>;

/** Opened by the words of a printed kit: too random to guess, so no slow derivation. */
export const RecoverySlot = z.strictObject({ ...slotOf, kind: z.literal("recovery") });
export type RecoverySlot = z.infer<typeof RecoverySlot>;

/**
 * Opened by the one-time code of an invitation, once: whoever joins with it makes a user key of
 * their own, and this slot goes.
 */
export const InvitationSlot = z.strictObject({
  ...slotOf,
  kind: z.literal("invitation"),
  kdf: PassphraseKdf,
});
export type InvitationSlot = z.infer<typeof InvitationSlot>;

/**
 * Opened by the secret that `threshold` of the shares give together. It belongs to a user who is
 * nobody and signs nothing. A commitment tells a wrong share by itself.
 */
export const SharesSlot = z
  .strictObject({
    ...slotOf,
    kind: z.literal("shares"),
    threshold: z.int().min(2).max(MAX_SHARES),
    commitments: z.array(hexOf(32)).min(2).max(MAX_SHARES),
    /** To the secret: shares are proven together without opening anything. */
    secretCommitment: hexOf(32),
  })
  .refine(({ threshold, commitments }) => threshold <= commitments.length, "threshold");
export type SharesSlot = z.infer<typeof SharesSlot>;

/** One way for one person to reach their user key, at most one of each kind. */
export const HeaderSlot = z.discriminatedUnion("kind", [
  PassphraseSlot,
  RecoverySlot,
  InvitationSlot,
  SharesSlot,
]);
export type HeaderSlot = z.infer<typeof HeaderSlot>;

/** Whoever has a slot of these kinds has no other. */
const LONE_KINDS: ReadonlySet<HeaderSlot["kind"]> = new Set(["invitation", "shares"]);
const MAX_SLOTS_OF_ONE = HeaderSlot.options.length - LONE_KINDS.size;

/** The vault key sealed to one person, signed by whoever gave it: a sealed box names no sender. */
export const VaultKeyGrant = z.strictObject({
  sealed: hexOf(80),
  givenBy: Id,
  signature: hexOf(64),
  /** Which vault key it is, and the newest statement that its giver knew; null before there were any. */
  terms: z.strictObject({ generation: z.int().min(1), moment: hexOf(32) }).nullable(),
});
export type VaultKeyGrant = z.infer<typeof VaultKeyGrant>;

export const HeaderUser = z.strictObject({
  id: Id,
  boxPublicKey: hexOf(32),
  signPublicKey: hexOf(32),
  vaultKey: VaultKeyGrant,
  /**
   * Of keys that the journal may not know yet, as a kill came between: who answers for them, which whoever
   * joins does by the key of their invitation, and the proof.
   */
  pending: z.strictObject({ by: Id, proof: hexOf(64) }).nullable(),
});
export type HeaderUser = z.infer<typeof HeaderUser>;

/** What a vault says before it is opened. No name of a person or of the vault is in it. */
export const Header = z
  .strictObject({
    format: z.union([z.literal(1), z.literal(HEADER_FORMAT)]),
    vaultId: Id,
    /** Null in format 1. */
    root: VaultRoot.nullable(),
    /** Grows with each change of the header: the higher copy is the newer. */
    generation: z.int().min(1),
    cipher: z.literal("aegis"),
    createdWith: z.string().regex(/^\d{1,4}\.\d{1,4}\.\d{1,4}$/),
    users: z.array(HeaderUser).min(1).max(MAX_USERS),
    slots: z
      .array(HeaderSlot)
      .min(1)
      .max(MAX_USERS * MAX_SLOTS_OF_ONE),
  })
  .superRefine(({ format, root, users, slots }, context) => {
    const isRooted = root !== null;
    const hasNews =
      isRooted ||
      slots.some((slot) => slot.isRooted) ||
      users.some(({ vaultKey, pending }) => vaultKey.terms !== null || pending !== null);
    if (format === 1 ? hasNews : !isRooted) {
      context.addIssue({ code: "custom", message: "not_of_format" });
    }
    const ids = new Set(users.map((user) => user.id));
    if (ids.size !== users.length || new Set(slots.map((slot) => slot.id)).size !== slots.length) {
      context.addIssue({ code: "custom", message: "duplicate_id" });
    }
    if (new Set(slots.map(({ kind, userId }) => `${kind} ${userId}`)).size !== slots.length) {
      context.addIssue({ code: "custom", message: "duplicate_kind" });
    }
    const lone = slots.filter(({ kind }) => LONE_KINDS.has(kind)).map(({ userId }) => userId);
    if (slots.filter(({ userId }) => lone.includes(userId)).length !== lone.length) {
      context.addIssue({ code: "custom", message: "not_alone" });
    }
    if (slots.filter(({ kind }) => kind === "shares").length > 1) {
      context.addIssue({ code: "custom", message: "several_shares" });
    }
    if (totalCost(slots) > MAX_TOTAL_COST) {
      context.addIssue({ code: "custom", message: "too_costly" });
    }
    const named = [...slots.map((slot) => slot.userId), ...users.map((u) => u.vaultKey.givenBy)];
    if (named.some((id) => !ids.has(id))) {
      context.addIssue({ code: "custom", message: "unknown_user" });
    }
  });
export type Header = z.infer<typeof Header>;
