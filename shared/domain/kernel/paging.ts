import { z } from "zod";

/** Where a keyset page starts: after this row, by the value of the sort and the row's own key. */
export const Cursor = z.object({ value: z.string(), row: z.number().int() });
export type Cursor = z.infer<typeof Cursor>;

export const PAGE_SIZE = 100;
