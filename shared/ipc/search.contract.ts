import { z } from "zod";
import { IsoDate } from "../domain/kernel/dates.ts";
import { Id } from "../domain/kernel/ids.ts";
import { HIT_KINDS } from "../domain/search/hit-kinds.ts";
import { vaultMethod } from "./define.ts";

export const SearchHit = z.object({
  kind: z.enum(HIT_KINDS),
  id: Id,
  /** The record whose page shows it: itself, or what it is part of. */
  pageId: Id,
  title: z.string(),
  /** What tells it from others: a text, or a day that is then said as people say it. */
  detail: z.union([z.string(), z.object({ date: IsoDate })]),
});
export type SearchHit = z.infer<typeof SearchHit>;

export const contract = {
  "search.all": vaultMethod({
    needs: null,
    reads: "always",
    input: z.object({ query: z.string().max(200) }),
    output: z.array(SearchHit),
  }),
};
