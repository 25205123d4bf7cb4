import { z } from "zod";
import { Name } from "../domain/kernel/name.ts";
import { FEWEST_SHARES, MOST_SHARES, ShareSetSize } from "../domain/vault/recovery-share.ts";
import { NewPassphrase, Passphrase } from "../domain/vault/kdf.ts";
import { Language } from "./app.contract.ts";
import { FILE_ERRORS } from "./backup.contract.ts";
import { sessionMethod, vaultMethod } from "./define.ts";
import { chosenFor } from "./file-ref.ts";
import { SHARE_ERRORS, Shares, Words } from "./recovery-words.ts";
import { contract as vaultContract, OpenVault } from "./vault.contract.ts";

const nothing = z.object({});
const Count = z.number().int();

/** What is to be opened: a vault's folder, or a backup of one. */
const Source = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("vault"), vault: chosenFor("vault") }),
  z.object({ kind: z.literal("backup"), file: chosenFor("backup") }),
]);

const SOURCE_ERRORS = ["vault.newer_format", ...FILE_ERRORS] as const;

const Offer = z.object({
  threshold: Count,
  count: Count,
  /** Printed on each part: whether it is of this set can be told before its words are typed. */
  fingerprint: z.string(),
});

export const contract = {
  "recovery.status": vaultMethod({
    needs: "recovery.manage",
    reads: "waits",
    answeredBy: "session",
    input: nothing,
    output: z.object({
      /** Null when no parts were ever made. */
      set: Offer.extend({
        madeAt: z.string(),
        /** When enough parts were last tried together. */
        drilledAt: z.string().nullable(),
        dueAt: z.string(),
        isDue: z.boolean(),
        holders: z.array(
          z.object({
            number: Count,
            /** Empty when it could not be noted. */
            name: z.string(),
            provenAt: z.string().nullable(),
          }),
        ),
      }).nullable(),
    }),
  }),
  /** Draws the parts, and prints one page each. They open nothing before `recovery.confirmShares`. */
  "recovery.makeShares": vaultMethod({
    needs: "recovery.manage",
    topics: [],
    answeredBy: "session",
    secret: "asked",
    input: z.object({
      passphrase: Passphrase,
      threshold: ShareSetSize.shape.threshold,
      /** Who gets which part, in the order of their numbers. */
      holders: z.array(Name).min(FEWEST_SHARES).max(MOST_SHARES),
      language: Language,
      /** Null to have the words only. */
      folder: chosenFor("shares").nullable(),
    }),
    output: z.object({
      threshold: Count,
      fingerprint: z.string(),
      parts: z.array(
        z.object({
          number: Count,
          holder: z.string(),
          /** Null when they were printed: nobody needs to see the words of others. */
          words: z.array(z.string()).length(25).nullable(),
          fileName: z.string().nullable(),
        }),
      ),
    }),
    errors: [
      "vault.wrong_passphrase",
      "vault.folder_missing",
      "recovery.bad_size",
      "members.full",
      "recovery.no_printer",
      "recovery.in_vault",
    ],
  }),
  /** The new parts open from here on, and older ones no more. One at least is typed from its paper. */
  "recovery.confirmShares": vaultMethod({
    needs: "recovery.manage",
    topics: ["vault"],
    answeredBy: "session",
    secret: "asked",
    input: z.object({ shares: Shares.min(1), removeFiles: z.boolean() }),
    output: z.object({ filesRemoved: z.boolean() }),
    errors: [
      ...SHARE_ERRORS,
      "recovery.share_not_new",
      "recovery.not_started",
      "recovery.vault_changed",
    ],
  }),
  /** Says of one part, in an open vault, whose it is, or why it is not good. Writes nothing. */
  "recovery.checkShare": vaultMethod({
    needs: "recovery.manage",
    reads: "waits",
    answeredBy: "session",
    secret: "asked",
    input: z.object({ words: Words, isNew: z.boolean(), taken: z.array(Count).max(MOST_SHARES) }),
    output: z.object({ number: Count, holder: z.string() }),
    errors: [
      ...SHARE_ERRORS,
      "recovery.share_older",
      "recovery.share_not_new",
      "recovery.not_started",
    ],
  }),
  /** Notes that these parts are good and, when there are enough, that they work together. */
  "recovery.drill": vaultMethod({
    needs: "recovery.manage",
    topics: ["vault"],
    answeredBy: "session",
    secret: "asked",
    input: z.object({ shares: Shares.min(1) }),
    output: z.object({ numbers: z.array(Count), isFull: z.boolean() }),
    errors: [...SHARE_ERRORS, "recovery.share_older", "recovery.not_together"],
  }),
  /** Whether a closed vault, or a backup, can be opened with parts, and with how many. */
  "recovery.offer": sessionMethod({
    reads: "waits",
    input: z.object({ source: Source }),
    output: z.object({ set: Offer.nullable() }),
    errors: SOURCE_ERRORS,
  }),
  /** Says of one part whether it is one of a closed vault, or of a backup. */
  "recovery.readShare": sessionMethod({
    reads: "waits",
    secret: "asked",
    input: z.object({ source: Source, words: Words, taken: z.array(Count).max(MOST_SHARES) }),
    output: z.object({ number: Count }),
    errors: [...SOURCE_ERRORS, ...SHARE_ERRORS],
  }),
  /** Enough parts make a new person of the vault, with their own passphrase. */
  "vault.openWithShares": sessionMethod({
    topics: [],
    secret: "asked",
    job: true,
    input: z.object({
      vault: chosenFor("vault"),
      shares: Shares,
      name: Name,
      newPassphrase: NewPassphrase,
    }),
    output: OpenVault,
    errors: [
      ...vaultContract["vault.open"].errors,
      ...SHARE_ERRORS,
      "recovery.not_enough",
      "recovery.not_together",
      "members.full",
      "members.name_taken",
      "keys.cost_too_high",
    ],
  }),
};
