import { z } from "zod";
import { Id } from "../kernel/ids.ts";
import { Name } from "../kernel/name.ts";

/** What a name under a column of groups becomes: a body that is there, one that is made, or nothing. */
export const GroupBecomes = z.discriminatedUnion("is", [
  z.object({ is: z.literal("body"), body: Id }),
  z.object({ is: z.literal("new"), name: Name }),
  z.object({ is: z.literal("ignored") }),
]);
export type GroupBecomes = z.infer<typeof GroupBecomes>;

/** A name as the file writes it, and what somebody said that it becomes. */
export const GroupMeaning = z.object({ word: Name, becomes: GroupBecomes });
export type GroupMeaning = z.infer<typeof GroupMeaning>;

/** A name of the file, in how many of the lines that were read, and what it becomes. */
export const AskedGroup = GroupMeaning.extend({
  count: z.number().int(),
  /** What the body is called, where it is there. */
  called: z.string(),
});
export type AskedGroup = z.infer<typeof AskedGroup>;

/** A body and how many people of the file become members of it. */
export const JoinedGroup = z.object({
  name: z.string(),
  isNew: z.boolean(),
  people: z.number().int(),
  /** Whose seat there was none left for. */
  without: z.number().int(),
});
export type JoinedGroup = z.infer<typeof JoinedGroup>;
