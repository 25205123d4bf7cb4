import { z } from "zod";
import { hexOf } from "../domain/kernel/hex.ts";
import { RescuePlace } from "../domain/rescue/unstored.ts";
import { Topic } from "./topics.ts";

/**
 * Begins the places that keep which slots opened a vault here. Unlike a witness, such a place can be
 * told from the vault's folder: it is kept only where vaults are remembered at all.
 */
export const SLOT_ORDER_PREFIX = "slots.";

/** Where a machine keeps what opens a vault quickly. */
const DevicePlace = hexOf(16);
/** The keychain's half, and the half beside the settings; null erases. */
const DeviceChange = z.object({
  secret: z.string().max(64).nullable(),
  sealed: z.string().max(2000).nullable(),
});
export type DeviceChange = z.infer<typeof DeviceChange>;
const DeviceAnswer = DeviceChange.extend({
  secret: z.string().nullable(),
  isAvailable: z.boolean(),
});
export type DeviceAnswer = z.infer<typeof DeviceAnswer>;

const Bytes = z.custom<Uint8Array>((value) => value instanceof Uint8Array);

/** What is asked of main about text that it keeps beside a vault, sealed. */
const RescueAsked = z.discriminatedUnion("act", [
  z.object({ act: z.literal("read") }),
  z.object({ act: z.literal("forget") }),
  z.object({
    act: z.literal("keep"),
    sealed: Bytes,
    /** Whether main may hold it in its memory where no place takes it. */
    inMemory: z.boolean(),
  }),
]);
export type RescueAsked = z.infer<typeof RescueAsked>;
const RescueAnswer = z.object({
  place: RescuePlace.nullable(),
  found: z.array(Bytes),
});
export type RescueAnswer = z.infer<typeof RescueAnswer>;

/** What main (or the command line) says to the vault process. */
export const ToVault = z.discriminatedUnion("kind", [
  z.object({
    kind: z.literal("call"),
    id: z.number().int(),
    method: z.string(),
    input: z.unknown(),
    jobId: z.string().optional(),
  }),
  z.object({ kind: z.literal("cancel"), jobId: z.string() }),
  /** Which machine this is, before anything is opened. */
  z.object({ kind: z.literal("machine"), id: z.uuid() }),
  /** The person chose this path; the renderer knows it by the reference only. */
  z.object({ kind: z.literal("grant"), ref: z.string(), path: z.string() }),
  /** Finish the running write, close the store, end the process. */
  z.object({ kind: z.literal("lock") }),
  z.object({
    kind: z.literal("printed"),
    id: z.number().int(),
    pdf: z.instanceof(Uint8Array).nullable(),
  }),
  /** The witness that is kept for the place asked about; null when there is none. */
  z.object({ kind: z.literal("witnessed"), id: z.number().int(), sealed: z.string().nullable() }),
  DeviceAnswer.extend({ kind: z.literal("deviced"), id: z.number().int() }),
  RescueAnswer.extend({ kind: z.literal("rescued"), id: z.number().int() }),
]);
export type ToVault = z.infer<typeof ToVault>;

/** What the vault process says back. */
export const FromVault = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("ready") }),
  z.object({ kind: z.literal("result"), id: z.number().int(), result: z.unknown() }),
  z.object({ kind: z.literal("changed"), topics: z.array(Topic) }),
  z.object({
    kind: z.literal("progress"),
    jobId: z.string(),
    done: z.number(),
    total: z.number().nullable(),
    label: z.string(),
  }),
  /** A vault is now open in this process, at this path. */
  z.object({ kind: z.literal("opened"), path: z.string(), name: z.string() }),
  /** The folder of the vault that was open has another place now. */
  z.object({ kind: z.literal("moved"), path: z.string() }),
  /** Asks for a page to be printed to PDF; `printed` answers, null where nothing can print. */
  z.object({ kind: z.literal("print"), id: z.number().int(), html: z.string() }),
  /**
   * Asks for what is kept outside the vault of how far it had come, or has `sealed` kept. Only the
   * vault process can read it, or tell which vault the place stands for; `witnessed` answers.
   */
  z.object({
    kind: z.literal("witness"),
    id: z.number().int(),
    place: z.string().max(100),
    sealed: z.string().max(1000).nullable(),
  }),
  /** Asks for what this machine opens a vault with, or changes it first; `deviced` answers. */
  z.object({
    kind: z.literal("device"),
    id: z.number().int(),
    place: DevicePlace,
    change: DeviceChange.nullable(),
  }),
  /**
   * Has text kept that the store does not take, reads it or forgets it; `rescued` answers. Only the vault
   * process can open it, or tell of which vault the name is.
   */
  z.object({
    kind: z.literal("rescue"),
    id: z.number().int(),
    name: hexOf(16),
    asked: RescueAsked,
  }),
]);
export type FromVault = z.infer<typeof FromVault>;
