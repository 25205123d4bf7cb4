import { z } from "zod";

/** Names and a town of the longest, each letter spelt out in the 18 that Unicode makes of one at most. */
const MAX_VALUE = 10_000;

/** Where a keyset page starts: after this row, by the value of the sort and the row's own key. */
export const Cursor = z.object({ value: z.string().max(MAX_VALUE), row: z.number().int() });
export type Cursor = z.infer<typeof Cursor>;

export const PAGE_SIZE = 100;
