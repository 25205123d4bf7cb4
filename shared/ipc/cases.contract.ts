import { z } from "zod";
import { CONFLICT_KINDS } from "../domain/cases/conflict-reasons.ts";
import { CaseTitle, Channel, SaidAct } from "../domain/cases/act.ts";
import { DecisionKind } from "../domain/cases/decision-kinds.ts";
import { CaseEntry } from "../domain/cases/entry.ts";
import { Protocol } from "../domain/cases/protocol.ts";
import { IsoDate } from "../domain/kernel/dates.ts";
import { hexOf } from "../domain/kernel/hex.ts";
import { Id } from "../domain/kernel/ids.ts";
import { NewPassphrase, Passphrase } from "../domain/vault/kdf.ts";
import { vaultMethod } from "./define.ts";

const nothing = z.object({});

/** Why somebody of a team cannot be given the key of a case yet. */
const NOT_READY = ["not_linked", "not_in_vault", "no_keys", "unsigned", "to_compare"] as const;

export const TeamMemberView = z.object({
  person: Id,
  name: z.string(),
  /** In the vault; null where two people have not said who they are there. */
  member: Id.nullable(),
  key: Id.nullable(),
  /** Six, to be read aloud; they are no secret. */
  fingerprint: z.string().nullable(),
  problem: z.enum(NOT_READY).nullable(),
});
export type TeamMemberView = z.infer<typeof TeamMemberView>;

export const ProtocolView = z.object({
  id: Id,
  number: z.int(),
  name: z.string(),
  teamName: z.string().nullable(),
  isMine: z.boolean(),
  endedOn: IsoDate.nullable(),
  text: Protocol,
});
export type ProtocolView = z.infer<typeof ProtocolView>;

export const CaseLine = z.object({
  id: Id,
  title: z.string(),
  protocol: z.string(),
  standing: z.enum(["open", "closed"]),
  isUrgent: z.boolean(),
  receivedOn: IsoDate,
  lastAt: z.string(),
  handlers: z.int(),
});
export type CaseLine = z.infer<typeof CaseLine>;

const Entry = CaseEntry.extend({ id: hexOf(32) });

const STANDINGS = [
  "counts",
  "invalid",
  "other_text",
  "uncompared_key",
  "recused",
  "withdrawn",
  "no_mandate",
  "mandate_ended",
  "again",
] as const;

/** A decision as its signatures make it. */
const DecisionView = z.object({
  record: Id,
  decision: DecisionKind,
  text: z.string(),
  reasons: z.string(),
  by: Id,
  at: z.string(),
  /** Of what is signed: whoever signs says that it is what they read. */
  hash: hexOf(32),
  state: z.enum(["decided", "pending", "out_of_reach", "not_foreseen"]),
  /** The day of the last signature that it took. */
  decidedOn: IsoDate.nullable(),
  needed: z.int(),
  missing: z.int(),
  mayISign: z.boolean(),
  signatures: z.array(z.object({ name: z.string(), at: z.string(), standing: z.enum(STANDINGS) })),
});
export type DecisionView = z.infer<typeof DecisionView>;

export const CaseView = z.object({
  id: Id,
  /** From which the window makes what it shows, as the vault does. */
  entries: z.array(Entry),
  /** Added to an epoch that was closed: shown apart, and counting for nothing. */
  late: z.array(hexOf(32)),
  problems: z.array(z.object({ row: z.int(), what: z.string() })),
  /** Who has the key of what is written now, and who would have it if it were sealed now. */
  holding: z.array(z.object({ member: Id, person: Id, name: z.string() })),
  wanted: z.array(z.object({ member: Id, person: Id, name: z.string() })),
  /** What was found against people of the team; who is kept back has no key meanwhile. */
  conflicts: z.array(
    z.object({
      person: Id,
      name: z.string(),
      isKept: z.boolean(),
      reasons: z.array(
        z.object({ id: z.string(), kind: z.enum(CONFLICT_KINDS), mayDismiss: z.boolean() }),
      ),
    }),
  ),
  decisions: z.array(DecisionView),
  isToSeal: z.boolean(),
  epochs: z.array(z.object({ number: z.int(), at: z.string(), maker: Id, members: z.array(Id) })),
  /** One’s own, opened. */
  notes: z.array(z.object({ record: Id, text: z.string() })),
  /** What people of the vault and of the roster are called, by their id. */
  names: z.record(Id, z.string()),
});
export type CaseView = z.infer<typeof CaseView>;

export const contract = {
  "cases.standing": vaultMethod({
    needs: "cases.read",
    reads: "always",
    input: nothing,
    output: z.object({
      keys: z.enum(["none", "locked", "open"]),
      /** Of the protocols whose team one is in. */
      protocols: z.array(Id),
    }),
  }),
  "cases.makeKeys": vaultMethod({
    needs: "cases.handle",
    topics: ["cases"],
    secret: "asked",
    input: z.object({ passphrase: NewPassphrase }),
    output: z.object({ fingerprint: z.string() }),
  }),
  "cases.openKeys": vaultMethod({
    needs: "cases.read",
    topics: ["cases"],
    secret: "asked",
    input: z.object({ passphrase: Passphrase }),
    /** How many cases were sealed anew, as somebody came or left since. */
    output: z.object({ resealed: z.int() }),
    errors: ["cases.no_keys", "cases.wrong_passphrase"],
  }),
  /** Somebody is there who types: the keys stay open. False where they are not any more. */
  "cases.stay": vaultMethod({
    needs: "cases.read",
    reads: "always",
    commandLine: false,
    input: nothing,
    output: z.object({ isOpen: z.boolean() }),
  }),
  "cases.closeKeys": vaultMethod({
    needs: "cases.read",
    reads: "always",
    input: nothing,
    output: nothing,
  }),
  "cases.changePassphrase": vaultMethod({
    needs: "cases.handle",
    topics: [],
    secret: "asked",
    input: z.object({ current: Passphrase, next: NewPassphrase }),
    output: nothing,
    errors: ["cases.no_keys", "cases.wrong_passphrase"],
  }),
  "cases.team": vaultMethod({
    needs: "cases.read",
    reads: "always",
    input: z.object({ protocol: Id }),
    output: z.object({ team: z.array(TeamMemberView) }),
    errors: ["cases.no_protocol"],
  }),
  "cases.compareKeys": vaultMethod({
    needs: "cases.handle",
    topics: ["cases"],
    input: z.object({ key: Id }),
    output: nothing,
    errors: ["cases.locked", "cases.key_gone"],
  }),
  "cases.protocols": vaultMethod({
    needs: "cases.read",
    reads: "always",
    input: nothing,
    output: z.object({ protocols: z.array(ProtocolView) }),
  }),
  /** Another version where there was one: cases keep that with which they began. */
  "cases.writeProtocol": vaultMethod({
    needs: "cases.write",
    topics: ["cases"],
    input: z.object({ id: Id.nullable(), text: Protocol }),
    output: z.object({ id: Id, number: z.int(), seq: z.int() }),
    errors: ["cases.no_protocol", "bodies.not_found"],
  }),
  "cases.endProtocol": vaultMethod({
    needs: "cases.write",
    topics: ["cases"],
    input: z.object({ id: Id, on: IsoDate }),
    output: nothing,
    errors: ["cases.no_protocol"],
  }),
  "cases.list": vaultMethod({
    needs: "cases.read",
    reads: "waits",
    commandLine: false,
    input: nothing,
    output: z.object({ cases: z.array(CaseLine) }),
    errors: ["cases.locked"],
  }),
  "cases.start": vaultMethod({
    needs: "cases.handle",
    topics: ["cases"],
    commandLine: false,
    input: z.object({
      protocol: Id,
      title: CaseTitle,
      receivedOn: IsoDate,
      channel: Channel,
      isUrgent: z.boolean(),
      acts: z.array(SaidAct).max(50),
    }),
    output: z.object({ id: Id }),
    errors: ["cases.locked", "cases.no_protocol", "cases.not_handler", "cases.refused_act"],
  }),
  "cases.get": vaultMethod({
    needs: "cases.read",
    reads: "waits",
    commandLine: false,
    input: z.object({ id: Id }),
    output: CaseView,
    errors: ["cases.locked", "cases.not_found", "cases.not_handler"],
  }),
  /** Read by its author alone. */
  "cases.note": vaultMethod({
    needs: "cases.handle",
    topics: ["cases"],
    commandLine: false,
    input: z.object({ id: Id, text: z.string().trim().min(1).max(20_000) }),
    output: nothing,
    errors: ["cases.locked", "cases.not_found", "cases.not_handler"],
  }),
  /** A decision, or another text of one: what was signed before counts no more. */
  "cases.propose": vaultMethod({
    needs: "cases.handle",
    topics: ["cases"],
    commandLine: false,
    input: z.object({
      id: Id,
      record: Id.nullable(),
      decision: DecisionKind,
      text: z.string().trim().min(1).max(20_000),
      reasons: z.string().trim().min(1).max(20_000),
    }),
    output: nothing,
    errors: [
      "cases.locked",
      "cases.not_found",
      "cases.not_handler",
      "cases.not_foreseen",
      "cases.text_refused",
    ],
  }),
  /** Signs the text whose hash was shown, with one’s keys for cases. */
  "cases.sign": vaultMethod({
    needs: "cases.handle",
    topics: ["cases"],
    commandLine: false,
    input: z.object({ id: Id, record: Id, hash: hexOf(32) }),
    output: nothing,
    errors: [
      "cases.locked",
      "cases.not_found",
      "cases.not_handler",
      "cases.changed_meanwhile",
      "cases.not_awaited",
    ],
  }),
  "cases.write": vaultMethod({
    needs: "cases.handle",
    topics: ["cases"],
    commandLine: false,
    input: z.object({ id: Id, acts: z.array(SaidAct).min(1).max(50) }),
    output: nothing,
    errors: ["cases.locked", "cases.not_found", "cases.not_handler", "cases.refused_act"],
  }),
};
