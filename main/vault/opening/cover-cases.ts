import type { VaultContext } from "../context.ts";
import { appendSegments, hasCaseKeys } from "../sealed/segments.repository.ts";
import { coverContent } from "../sealed/sealed-content.ts";
import { coverRecord } from "../sealed/sealed-record.ts";

/** At each opening that may write: as many as an hour’s work on one case leaves. */
const RECORDS = 3;

/**
 * Rows that are nothing, told from those of cases by nobody without a key: how many there are, and that there
 * are more than yesterday, says little of whether something happened.
 */
export async function coverCases(
  context: Pick<VaultContext, "rawRead" | "writeUnjournaled">,
): Promise<void> {
  // Where nobody has keys for cases there is nothing to cover: that somebody has is no secret.
  if (!hasCaseKeys(context.rawRead)) return;
  const rows = [coverContent(), ...Array.from({ length: RECORDS }, coverRecord)];
  await context.writeUnjournaled((_db, raw) => {
    appendSegments(
      raw,
      rows.map((row) => () => row),
    );
    return Promise.resolve();
  });
}
