import { z } from "zod";
import { IsoDate } from "../domain/kernel/dates.ts";
import { Id } from "../domain/kernel/ids.ts";
import { vaultMethod } from "./define.ts";

export const SearchHit = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("person"), id: Id, title: z.string(), detail: z.string() }),
  z.object({ kind: z.literal("meeting"), id: Id, title: z.string(), date: IsoDate }),
  z.object({
    kind: z.literal("document"),
    id: Id,
    meetingId: Id,
    title: z.string(),
    detail: z.string(),
  }),
  z.object({
    kind: z.literal("minutes"),
    /** The item of the agenda. */
    id: Id,
    meetingId: Id,
    title: z.string(),
    detail: z.string(),
  }),
]);
export type SearchHit = z.infer<typeof SearchHit>;

export const searchContract = {
  "search.all": vaultMethod({
    needs: null,
    reads: "always",
    input: z.object({ query: z.string().max(200) }),
    output: z.array(SearchHit),
  }),
};
