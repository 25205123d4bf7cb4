import { drillDueAt, isDrillDue } from "#shared/domain/vault/drill-schedule.ts";
import type { Header } from "#shared/domain/vault/header.ts";
import type { Output } from "#shared/ipc/contract.ts";
import type { OpenVault } from "#main/vault/opening/open-vault.ts";
import { sharesSlotOf } from "#main/vault/keys/header-slots.ts";
import { setFingerprint } from "#main/vault/keys/recovery-key.ts";
import { findSet, findSharesOf } from "#main/vault/directory/share-sets.repository.ts";

/** What a header says of its parts to whoever may need them. */
export function offerOf(header: Header): Output<"recovery.offer">["set"] {
  const slot = sharesSlotOf(header);
  if (slot === null) return null;
  const { id, threshold, commitments } = slot;
  return { threshold, count: commitments.length, fingerprint: setFingerprint(id) };
}

/** The parts by the header; who has them and when they were tried, by the vault. */
export async function recoveryStatus({
  context,
  unlocked,
}: OpenVault): Promise<Output<"recovery.status">> {
  const { read } = context;
  const offer = offerOf(unlocked.header);
  const slot = sharesSlotOf(unlocked.header);
  const set = slot === null ? null : await findSet(read, slot.id);
  // Made just before a kill, in a vault that is only read: noted at the next opening.
  if (offer === null || set === null) return { set: null };
  const since = Math.max(set.made_at, set.drilled_at ?? 0);
  const shares = await findSharesOf(read, set.row);
  return {
    set: {
      ...offer,
      madeAt: instant(set.made_at),
      drilledAt: set.drilled_at === null ? null : instant(set.drilled_at),
      dueAt: instant(drillDueAt(since)),
      isDue: isDrillDue(since, context.now().getTime()),
      holders: shares.map(({ number, holder, proven_at: provenAt }) => ({
        number,
        name: holder,
        provenAt: provenAt === null ? null : instant(provenAt),
      })),
    },
  };
}

function instant(milliseconds: number): string {
  return new Date(milliseconds).toISOString();
}
