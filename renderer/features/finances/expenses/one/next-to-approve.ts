import { call } from "#renderer/lib/client.ts";
import { readFilter } from "../list/use-filter.ts";

const SUBMITTED = readFilter("state=submitted");
/** Of more, the first that is one’s to approve is among these, or it is looked for in the list. */
const LOOKED_AT = 20;

/** The first of those that wait for an approval which whoever looks may give. */
export async function nextToApprove(): Promise<string | null> {
  const { items } = await call("expenses.list", {
    filter: SUBMITTED,
    after: null,
    limit: LOOKED_AT,
  });
  for (const { id } of items) {
    const { can } = await call("expenses.get", { id });
    if (can.approve === null) return id;
  }
  return null;
}
