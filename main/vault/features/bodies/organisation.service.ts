import type { VaultContext } from "#main/vault/context.ts";
import type { ReadDb } from "#main/vault/db/handles.ts";
import { haveChanged, lastEntry } from "#main/vault/journal/journal.repository.ts";
import { loadOrganisation, type StoredOrganisation } from "./organisation.repository.ts";

export type { StoredOrganisation };

interface Known {
  readonly lastChange: number;
  readonly organisation: Promise<StoredOrganisation>;
}

const known = new WeakMap<VaultContext, Known>();

/** What it is made of. */
const TABLES = ["body", "body_state", "body_role", "body_kind"];

/** Every body and role as the last entry left them: read again once another has changed any. */
export function organisationNow(context: VaultContext): Promise<StoredOrganisation> {
  const { rawRead } = context;
  const lastChange = lastEntry(rawRead)?.lastChange ?? 0;
  const last = known.get(context);
  const isSame = last !== undefined && !haveChanged(rawRead, TABLES, last.lastChange, lastChange);
  const organisation = isSame ? last.organisation : loadOrganisation(context.read);
  if (lastChange !== last?.lastChange) {
    known.set(context, { lastChange, organisation });
    organisation.catch(() => known.delete(context));
  }
  return organisation;
}

/** The same as it stands in a command, which may have changed it. */
export function organisationIn(db: ReadDb): Promise<StoredOrganisation> {
  return loadOrganisation(db);
}
