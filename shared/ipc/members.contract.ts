import { z } from "zod";
import { LISTED_STATES } from "../domain/access/member.ts";
import { Role, Roles } from "../domain/access/role.ts";
import { hexOf } from "../domain/kernel/hex.ts";
import { Id } from "../domain/kernel/ids.ts";
import { Name } from "../domain/kernel/name.ts";
import { NewPassphrase, Passphrase } from "../domain/vault/kdf.ts";
import { sessionMethod, vaultMethod } from "./define.ts";
import { chosenFor } from "./file-ref.ts";
import { contract as vaultContract, OpenVault } from "./vault.contract.ts";

const nothing = z.object({});
const SixWords = z.array(z.string()).length(6);

const Member = z.object({
  id: Id,
  name: z.string(),
  roles: z.array(Role),
  state: z.enum(LISTED_STATES),
  /** Since when it is so; null for whoever made the vault. */
  since: z.string().nullable(),
  /** Of an invitation; past where nobody who manages the people came by since. */
  invitedUntil: z.string().nullable(),
  /** Six words, the same on every machine as long as their keys are; of active people only. */
  fingerprint: SixWords.nullable(),
  isYou: z.boolean(),
  /** Of active people: whether this person said to have read the same words, or may say so; null of oneself. */
  comparison: z
    .object({ sign: hexOf(32), isByYou: z.boolean(), mayCompare: z.boolean() })
    .nullable(),
  /** Of lost keys: who could answer for others beside this person, or whether they do so alone. */
  replacing: z.object({ seconds: z.array(z.string()), isAlone: z.boolean() }).nullable(),
  removedBy: z.string().nullable(),
  /** Keys that somebody endorsed in place of lost ones; null of anybody else. */
  successor: z
    .object({
      sign: hexOf(32),
      fingerprint: SixWords,
      until: z.string(),
      endorsedBy: z.array(z.string()),
      isEndorsedByYou: z.boolean(),
      /** Whether enough people have: the code opens the vault. */
      isOpen: z.boolean(),
      /** Whether it is yours to say. */
      asksYou: z.boolean(),
    })
    .nullable(),
  /** Of who came back with other keys, until somebody met them who had not endorsed these. */
  toCompare: z
    .object({
      sign: hexOf(32),
      endorsedBy: z.array(z.string()),
      asksYou: z.boolean(),
      /** Who could: nobody where all the others answered for these keys, or are to be met themselves. */
      others: z.array(z.string()),
    })
    .nullable(),
});
export type Member = z.infer<typeof Member>;

/** Who is waited for, by their id and name. */
const Waiting = z.array(z.object({ id: Id, name: z.string() }));

/** The one-time code, told to nobody again, and until when it opens. */
const Invitation = z.object({ code: SixWords, until: z.string() });

/** Of what gives the vault another key. */
export const REKEY_ERRORS = [
  "vault.wrong_passphrase",
  "vault.rekeying",
  "members.being_read",
] as const;

export const contract = {
  /** Everyone who is or was in the vault, and those invited; not invitations that came to nothing. */
  "members.list": vaultMethod({
    needs: null,
    topics: ["vault"],
    answeredBy: "session",
    input: nothing,
    output: z.object({ members: z.array(Member) }),
  }),
  "members.invite": vaultMethod({
    needs: "members.manage",
    topics: ["vault"],
    answeredBy: "session",
    secret: "asked",
    input: z.object({ name: Name, roles: Roles, passphrase: Passphrase }),
    output: Invitation.extend({ id: Id }),
    errors: ["vault.wrong_passphrase", "members.name_taken", "members.full", "keys.cost_too_high"],
  }),
  "members.cancelInvitation": vaultMethod({
    needs: "members.manage",
    topics: ["vault"],
    answeredBy: "session",
    input: z.object({ id: Id }),
    output: nothing,
    errors: ["members.not_found", "members.not_invited"],
  }),
  /** The code given before opens no more. */
  "members.renewInvitation": vaultMethod({
    needs: "members.manage",
    topics: ["vault"],
    answeredBy: "session",
    secret: "asked",
    input: z.object({ id: Id, passphrase: Passphrase }),
    output: Invitation,
    errors: [
      "vault.wrong_passphrase",
      "members.not_found",
      "members.not_invited",
      "keys.cost_too_high",
    ],
  }),
  "members.changeRoles": vaultMethod({
    needs: "members.manage",
    topics: ["vault"],
    answeredBy: "session",
    input: z.object({ id: Id, roles: Roles }),
    output: nothing,
    errors: ["members.not_found", "members.last_manager"],
  }),
  /** Oneself, or anybody for who manages the people. */
  "members.rename": vaultMethod({
    needs: null,
    topics: ["vault"],
    answeredBy: "session",
    input: z.object({ id: Id, name: Name }),
    output: nothing,
    errors: ["members.not_found", "members.name_taken"],
  }),
  /** Takes somebody out, and puts the vault under new keys, which they never have. */
  "members.remove": vaultMethod({
    needs: "members.manage",
    topics: "all",
    answeredBy: "session",
    secret: "asked",
    job: true,
    input: z.object({ id: Id, passphrase: Passphrase }),
    output: z.object({ pages: z.int() }),
    errors: [...REKEY_ERRORS, "members.not_found", "members.yourself", "members.last_manager"],
  }),
  /** New keys for a vault whose key may have been seen. Nobody leaves. */
  "members.rekey": vaultMethod({
    needs: "members.manage",
    topics: "all",
    answeredBy: "session",
    secret: "asked",
    job: true,
    input: z.object({ passphrase: Passphrase }),
    output: z.object({ pages: z.int() }),
    errors: REKEY_ERRORS,
  }),
  /** What waits for a word of this person, or for one about them. */
  "members.awaiting": vaultMethod({
    needs: null,
    reads: "always",
    answeredBy: "session",
    input: nothing,
    output: z.object({
      /** Whose new keys they may answer for, or compare. */
      toEndorse: Waiting,
      toCompare: Waiting,
      /** Who removed each other, and whether it is this person who decides. */
      suspended: Waiting,
      mayDecide: z.boolean(),
      /** Where their own keys are new and nobody met them yet: who could; null otherwise. */
      ownWords: z.object({ id: Id, others: z.array(z.string()) }).nullable(),
    }),
  }),
  /** Ends the keys of somebody who lost them: they open and sign nothing any more. */
  "members.loseKeys": vaultMethod({
    needs: "members.manage",
    topics: ["vault"],
    answeredBy: "session",
    secret: "asked",
    input: z.object({ id: Id, passphrase: Passphrase }),
    output: nothing,
    errors: [
      "vault.wrong_passphrase",
      "members.not_found",
      "members.yourself",
      "members.last_manager",
    ],
  }),
  /** A code for somebody whose keys are lost. It opens nothing before another person endorses its keys. */
  "members.giveKeys": vaultMethod({
    needs: "members.manage",
    topics: ["vault"],
    answeredBy: "session",
    secret: "asked",
    input: z.object({ id: Id, passphrase: Passphrase }),
    output: Invitation.extend({ isOpen: z.boolean() }),
    errors: [
      "vault.wrong_passphrase",
      "members.not_lost",
      "members.not_compared",
      "members.name_taken",
      "members.full",
      "keys.cost_too_high",
    ],
  }),
  /** The second person's word for these keys, with which the code opens the vault. */
  "members.endorseKeys": vaultMethod({
    needs: "members.manage",
    topics: ["vault"],
    answeredBy: "session",
    secret: "asked",
    input: z.object({ id: Id, sign: hexOf(32), passphrase: Passphrase }),
    output: nothing,
    errors: [
      "vault.wrong_passphrase",
      "members.not_lost",
      "members.not_compared",
      "members.keys_changed",
      "members.endorsed_already",
      "members.code_expired",
      "members.not_independent",
      "members.full",
      "keys.cost_too_high",
    ],
  }),
  /** Ends what was said for these keys: their code opens nothing, now or later. */
  "members.refuseKeys": vaultMethod({
    needs: "members.manage",
    topics: ["vault"],
    answeredBy: "session",
    input: z.object({ id: Id, sign: hexOf(32) }),
    output: nothing,
    errors: ["members.not_lost", "members.keys_changed"],
  }),
  /** This person met another, and the words of their keys were the same. */
  "members.compareKeys": vaultMethod({
    needs: null,
    topics: ["vault"],
    answeredBy: "session",
    input: z.object({ id: Id, sign: hexOf(32) }),
    output: nothing,
    errors: ["members.not_found", "members.not_compared", "members.keys_changed"],
  }),
  /**
   * Whether one of two who removed each other stays, by somebody whom the parts of the bureau let in. Who does
   * not is out, as after a removal.
   */
  "members.decide": vaultMethod({
    needs: "members.manage",
    topics: ["vault"],
    answeredBy: "session",
    secret: "asked",
    input: z.object({ id: Id, stays: z.boolean(), passphrase: Passphrase }),
    output: nothing,
    errors: ["vault.wrong_passphrase", "members.not_suspended", "members.not_by_parts"],
  }),
  "vault.join": sessionMethod({
    topics: [],
    secret: "asked",
    job: true,
    input: z.object({
      vault: chosenFor("vault"),
      /** As they were typed: six of them is a rule of the domain, which says how many there are. */
      code: z.array(z.string().max(60)).max(100),
      newPassphrase: NewPassphrase,
    }),
    output: OpenVault,
    errors: [
      ...vaultContract["vault.open"].errors,
      "members.code_count",
      "members.code_unknown_word",
      "members.code_refused",
      "members.code_expired",
    ],
  }),
};
