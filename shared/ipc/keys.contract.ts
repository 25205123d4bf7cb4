import { z } from "zod";
import { KdfCost, NewPassphrase, Passphrase } from "../domain/vault/kdf.ts";
import { Language } from "./app.contract.ts";
import { sessionMethod, vaultMethod } from "./define.ts";
import { chosenFor } from "./file-ref.ts";
import { WORD_ERRORS, Words } from "./recovery-words.ts";
import { contract as vaultContract, OpenVault } from "./vault.contract.ts";

const nothing = z.object({});
const COST_ERRORS = ["keys.cost_not_higher", "keys.cost_too_high"] as const;

export const contract = {
  "vault.keyStatus": vaultMethod({
    needs: null,
    reads: "always",
    answeredBy: "session",
    input: nothing,
    output: z.object({
      kdf: KdfCost,
      /** Null since the vault was made. */
      passphraseChangedAt: z.string().nullable(),
      kit: z
        .object({
          madeAt: z.string().nullable(),
          fingerprint: z.string().nullable(),
          usedAt: z.string().nullable(),
        })
        .nullable(),
    }),
  }),
  "vault.changePassphrase": vaultMethod({
    needs: null,
    topics: ["vault"],
    answeredBy: "session",
    secret: "asked",
    input: z.object({ current: Passphrase, next: NewPassphrase, kdf: KdfCost.optional() }),
    output: nothing,
    errors: ["vault.wrong_passphrase", "keys.same_passphrase", ...COST_ERRORS],
  }),
  /**
   * Other keys of one's own, under another passphrase: what they sign with and what keys are sealed to. The
   * kit opens no more, and the invitations end that were given with the keys before.
   */
  "vault.renewKeys": vaultMethod({
    needs: null,
    topics: ["vault"],
    answeredBy: "session",
    secret: "asked",
    input: z.object({ current: Passphrase, next: NewPassphrase }),
    output: nothing,
    errors: ["vault.wrong_passphrase", "keys.same_passphrase"],
  }),
  "vault.raiseCost": vaultMethod({
    needs: null,
    topics: ["vault"],
    answeredBy: "session",
    secret: "asked",
    input: z.object({ passphrase: Passphrase, kdf: KdfCost }),
    output: nothing,
    errors: ["vault.wrong_passphrase", ...COST_ERRORS],
  }),
  /** Draws the words. They open nothing before they were typed back. */
  "vault.makeRecoveryKit": vaultMethod({
    needs: null,
    topics: [],
    answeredBy: "session",
    secret: "asked",
    input: z.object({
      passphrase: Passphrase,
      language: Language,
      folder: chosenFor("kit").nullable(),
    }),
    output: z.object({
      words: z.array(z.string()).length(25),
      fingerprint: z.string(),
      fileName: z.string().nullable(),
    }),
    errors: [
      "vault.wrong_passphrase",
      "vault.folder_missing",
      "keys.kit_no_printer",
      "keys.kit_in_vault",
    ],
  }),
  /** The kit opens from here on, and the one before it no more. */
  "vault.confirmRecoveryKit": vaultMethod({
    needs: null,
    topics: ["vault"],
    answeredBy: "session",
    secret: "asked",
    input: z.object({ words: Words, removeFile: z.boolean() }),
    output: z.object({ fileRemoved: z.boolean() }),
    errors: [...WORD_ERRORS, "keys.kit_mismatch", "keys.kit_not_started"],
  }),
  /** Whether this machine's keychain opens the vault, and until when; null since it was asked. */
  "vault.quickUnlockStatus": vaultMethod({
    needs: null,
    reads: "waits",
    answeredBy: "session",
    input: nothing,
    output: z.discriminatedUnion("kind", [
      z.object({ kind: z.literal("unavailable") }),
      z.object({ kind: z.literal("off") }),
      z.object({ kind: z.literal("on"), until: z.string().nullable() }),
    ]),
  }),
  "vault.quickUnlockOn": vaultMethod({
    needs: null,
    topics: ["vault"],
    answeredBy: "session",
    secret: "asked",
    input: z.object({ passphrase: Passphrase }),
    output: nothing,
    errors: ["vault.wrong_passphrase", "quick.no_keychain"],
  }),
  "vault.quickUnlockOff": vaultMethod({
    needs: null,
    topics: ["vault"],
    answeredBy: "session",
    input: nothing,
    output: nothing,
  }),
  "vault.canOpenQuickly": sessionMethod({
    reads: "waits",
    input: z.object({ vault: chosenFor("vault") }),
    output: z.object({ isReady: z.boolean() }),
  }),
  "vault.openQuickly": sessionMethod({
    topics: [],
    job: true,
    // What it needs is not kept where a script runs.
    commandLine: false,
    input: z.object({ vault: chosenFor("vault") }),
    output: OpenVault,
    errors: [...vaultContract["vault.open"].errors, "quick.refused"],
  }),
  "vault.openWithKit": sessionMethod({
    topics: [],
    secret: "asked",
    job: true,
    input: z.object({ vault: chosenFor("vault"), words: Words, newPassphrase: NewPassphrase }),
    output: OpenVault,
    errors: [
      ...vaultContract["vault.open"].errors,
      ...WORD_ERRORS,
      "keys.kit_refused",
      "keys.kit_none",
    ],
  }),
};
