import { z } from "zod";
import { Instant } from "../kernel/dates.ts";
import { hexOf } from "../kernel/hex.ts";
import { Id } from "../kernel/ids.ts";
import { canonicalJson } from "../vault/canonical-json.ts";
import { CaseAct } from "./act.ts";

/** More entries that none follows than laptops that write at once. */
const MOST_HEADS = 40;

/** An entry of a case’s own journal, before it is signed. */
export const CaseEntry = z.strictObject({
  vault: Id,
  case: Id,
  /** The commitment to the key that it lies under. */
  epoch: hexOf(32),
  /** The ids of the entries that it follows. */
  after: z.array(hexOf(32)).max(MOST_HEADS),
  by: Id,
  at: Instant,
  act: CaseAct,
});
export type CaseEntry = z.infer<typeof CaseEntry>;

/** The same as it lies in its row. */
export const SignedCaseEntry = CaseEntry.extend({ signature: hexOf(64) });
export type SignedCaseEntry = z.infer<typeof SignedCaseEntry>;

/** An entry that was read, under the name that later ones have for it. */
export interface ReadEntry extends CaseEntry {
  readonly id: string;
  /** Where it lies. */
  readonly row: number;
}

/** The text of an entry as it is signed. */
export function entryMessage({ vault, case: of, epoch, after, by, at, act }: CaseEntry): string {
  return canonicalJson({
    purpose: "greffe.case-entry.1",
    vault,
    case: of,
    epoch,
    after,
    by,
    at,
    act,
  });
}

/** The entries that none follows. */
export function headsOfEntries(entries: readonly Pick<ReadEntry, "id" | "after">[]): string[] {
  const followed = new Set(entries.flatMap(({ after }) => after));
  return entries.map(({ id }) => id).filter((id) => !followed.has(id));
}
