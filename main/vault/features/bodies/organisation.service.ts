import type { VaultContext } from "#main/vault/context.ts";
import type { ReadDb } from "#main/vault/db/handles.ts";
import { lastEntry } from "#main/vault/journal/journal.repository.ts";
import { loadOrganisation, type StoredOrganisation } from "./organisation.repository.ts";

export type { StoredOrganisation };

interface Known {
  readonly seq: number;
  readonly organisation: Promise<StoredOrganisation>;
}

const known = new WeakMap<VaultContext, Known>();

/** Every body and role as the last entry left them: read again once there is another. */
export function organisationNow(context: VaultContext): Promise<StoredOrganisation> {
  const seq = lastEntry(context.rawRead)?.seq ?? 0;
  const last = known.get(context);
  if (last !== undefined && last.seq === seq) return last.organisation;
  const organisation = loadOrganisation(context.read);
  known.set(context, { seq, organisation });
  organisation.catch(() => known.delete(context));
  return organisation;
}

/** The same as it stands in a command, which may have changed it. */
export function organisationIn(db: ReadDb): Promise<StoredOrganisation> {
  return loadOrganisation(db);
}
