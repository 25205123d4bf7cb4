import { z } from "zod";
import { Role } from "../domain/access/role.ts";
import { Id } from "../domain/kernel/ids.ts";
import { DIFFERENCES } from "../domain/directory/compare.ts";
import { Name } from "../domain/kernel/name.ts";
import { DraftPlace } from "../domain/rescue/unstored.ts";
import { KdfCost, NewPassphrase, Passphrase } from "../domain/vault/kdf.ts";
import { sessionMethod, vaultMethod } from "./define.ts";
import { chosenFor } from "./file-ref.ts";

const nothing = z.object({});

/** Another process has the vault: the machine it runs on, and since when, where its lock tells. */
export const Held = z.object({
  why: z.literal("held"),
  holder: z.string(),
  since: z.string().nullable(),
  /** On another machine: nobody here can tell whether it is still in the vault. */
  isElsewhere: z.boolean(),
});

/** A CD, a write-protected stick, a folder without the right to write. */
export const OnMedium = z.object({ why: z.literal("medium") });

/** Why a vault is only read. */
const ReadOnly = z.discriminatedUnion("why", [Held, OnMedium]);

export const OpenVault = z.object({
  vaultId: z.uuid(),
  name: z.string(),
  userId: Id,
  userName: z.string(),
  /** What they may do follows from these. */
  roles: z.array(Role),
  /** Null when it can be written to. */
  readOnly: ReadOnly.nullable(),
});
export type OpenVault = z.infer<typeof OpenVault>;

/** One thing that verification found altered, and where: `at` is the first bad one. */
export const Finding = z.discriminatedUnion("place", [
  z.object({
    place: z.literal("header"),
    /** The copy's file name. */
    at: z.string(),
    problem: z.enum(["missing", "damaged", "newer_format", "altered", "other_vault", "outdated"]),
  }),
  z.object({
    place: z.literal("page"),
    at: z.string(),
    problem: z.enum(["unreadable", "structure", "other_vault"]),
    /** What the engine says of it, in its own words, for whoever repairs it. */
    detail: z.string().optional(),
  }),
  z.object({
    place: z.literal("journal"),
    /** An entry's number. */
    at: z.string(),
    problem: z.enum([
      "missing",
      "out_of_chain",
      "changes_missing",
      "changes_altered",
      "changes_without_entry",
      "altered",
      "unknown_actor",
      "bad_signature",
      "not_allowed",
      "actor_removed",
      /** States something of who is in the vault that its author could not state. */
      "statement_refused",
    ]),
  }),
  z.object({
    place: z.literal("directory"),
    /** Who it is about, where the vault knows a name. */
    at: z.string(),
    problem: z.enum(DIFFERENCES),
  }),
  z.object({
    place: z.literal("rows"),
    /** A table, then the row's key where it is known. */
    at: z.string(),
    problem: z.enum(["differs_from_journal", "differs_from_rows", "malformed"]),
  }),
  z.object({
    place: z.literal("sealed"),
    /** The number of a row of what is sealed. */
    at: z.string(),
    problem: z.enum(["missing", "altered"]),
  }),
  z.object({
    place: z.literal("file"),
    /** What the document is called, or the name of the file where it has no document. */
    at: z.string(),
    problem: z.enum(["missing", "cut", "altered", "unknown"]),
  }),
]);
export type Finding = z.infer<typeof Finding>;

export const VerifyReport = z.object({
  pages: z.number().int(),
  entries: z.number().int(),
  files: z.number().int(),
  findings: z.array(Finding),
});
export type VerifyReport = z.infer<typeof VerifyReport>;

export const contract = {
  /** The public key that what is secret is sealed to; another one each time the process starts. */
  "vault.sealingKey": sessionMethod({
    reads: "always",
    input: nothing,
    output: z.object({ key: z.hex() }),
  }),
  /** Six words of a French list of 2,048, drawn at random: 66 bits. */
  "vault.suggestPassphrase": sessionMethod({
    reads: "always",
    secret: "answered",
    input: nothing,
    output: z.object({ words: z.array(z.string()).length(6) }),
  }),
  "vault.create": sessionMethod({
    topics: [],
    secret: "asked",
    input: z.object({
      folder: chosenFor("vault_parent"),
      name: Name,
      userName: Name,
      passphrase: NewPassphrase,
      kdf: KdfCost.optional(),
    }),
    output: OpenVault,
    errors: ["vault.exists", "vault.folder_missing", "vault.name_unusable"],
  }),
  /** A passphrase is tried against each person's slot, which takes a while each. */
  "vault.open": sessionMethod({
    topics: [],
    secret: "asked",
    job: true,
    input: z.object({ vault: chosenFor("vault"), passphrase: Passphrase }),
    output: OpenVault,
    errors: ["vault.wrong_passphrase", "vault.newer_format", "vault.in_use", "vault.keys_changed"],
  }),
  "vault.status": vaultMethod({
    needs: null,
    reads: "always",
    input: nothing,
    output: OpenVault.extend({
      /** Null for somebody who may not see who they are. */
      people: z.number().int().nullable(),
      meetings: z.number().int(),
      entries: z.number().int(),
    }),
  }),
  "vault.rename": vaultMethod({
    needs: "vault.rename",
    topics: ["vault"],
    input: z.object({ name: Name }),
    output: z.object({ seq: z.number() }),
  }),
  "vault.verify": vaultMethod({
    needs: null,
    reads: "waits",
    answeredBy: "session",
    job: true,
    input: nothing,
    output: VerifyReport,
  }),
  /** Unfinished text of a form, by the place it was typed in; null when there is none. */
  "drafts.load": vaultMethod({
    needs: null,
    reads: "always",
    input: z.object({ place: DraftPlace }),
    output: z.object({ content: z.string().nullable() }),
  }),
  "drafts.save": vaultMethod({
    needs: null,
    topics: [],
    input: z.object({ place: DraftPlace, content: z.string().max(20_000_000) }),
    output: nothing,
  }),
  "drafts.clear": vaultMethod({
    needs: null,
    topics: [],
    input: z.object({ place: DraftPlace }),
    output: nothing,
  }),
};
