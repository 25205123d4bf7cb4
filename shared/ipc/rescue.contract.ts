import { z } from "zod";
import { hexOf } from "../domain/kernel/hex.ts";
import { RescuePlace, UnstoredText } from "../domain/rescue/unstored.ts";
import { mainMethod, vaultMethod } from "./define.ts";

const nothing = z.object({});
const TextId = hexOf(16);

/** A text that came back, or that waits for somebody to decide: in the words of whoever reads it. */
export const RescuedText = z.object({
  id: TextId,
  kind: z.enum(["minutes", "draft"]),
  /** Of minutes: the meeting and the item; null where they are gone. Of a draft, its place. */
  where: z.object({ meetingId: z.string(), meeting: z.string(), item: z.string() }).nullable(),
  place: z.string().nullable(),
  /** When it was kept. */
  at: z.string(),
  said: z.string(),
});
export type RescuedText = z.infer<typeof RescuedText>;

export const contract = {
  /**
   * Keeps what the store does not have, sealed, in the first place beside the vault that takes it. It stands
   * for all that the window holds, and needs nothing of the store. In memory only where that is asked for.
   */
  "rescue.keep": vaultMethod({
    needs: null,
    reads: "always",
    answeredBy: "session",
    commandLine: false,
    input: z.object({ texts: z.array(UnstoredText).max(1000), inMemory: z.boolean() }),
    output: z.object({ place: RescuePlace.nullable() }),
    errors: ["rescue.no_place"],
  }),
  /** The store has everything of what was kept: nothing of it is to be believed again. */
  "rescue.stored": vaultMethod({
    needs: null,
    topics: [],
    answeredBy: "session",
    commandLine: false,
    input: nothing,
    output: nothing,
  }),
  /** Puts back into the store what was kept beside it, where nothing came between; tells the rest. */
  "rescue.bringBack": vaultMethod({
    needs: null,
    topics: ["meetings"],
    answeredBy: "session",
    commandLine: false,
    input: nothing,
    output: z.object({ returned: z.array(RescuedText), waiting: z.array(RescuedText) }),
  }),
  /** What a person decides of one that waits: after what is there, in its place, or nowhere. */
  "rescue.decide": vaultMethod({
    needs: null,
    topics: ["meetings"],
    answeredBy: "session",
    commandLine: false,
    input: z.object({ id: TextId, way: z.enum(["put", "drop"]) }),
    output: nothing,
    errors: ["rescue.gone", "meetings.not_found"],
  }),
  /** Asks for a folder, of another drive for instance, that takes what no other place does. */
  "rescue.choosePlace": mainMethod({ input: nothing, output: z.object({ chosen: z.boolean() }) }),
};
