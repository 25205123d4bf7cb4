import { memberState } from "#shared/domain/access/member.ts";
import type { Directory } from "#shared/domain/directory/directory.ts";
import type { HeaderUser } from "#shared/domain/vault/header.ts";
import { ExpectedError } from "#shared/ipc/result.ts";
import type { CallGate } from "#main/vault/call-gate.ts";
import type { WriteDb } from "#main/vault/db/handles.ts";
import { checkManagerRemains, presentMember } from "#main/vault/directory/member-rules.ts";
import { findMembers, updateMember } from "#main/vault/directory/members.repository.ts";
import { dropAllSuccessors } from "#main/vault/directory/successors.repository.ts";
import type { Job } from "#main/vault/job.ts";
import { usersWith } from "#main/vault/keys/header-slots.ts";
import { wipe } from "#main/vault/keys/sodium.ts";
import { openSlot } from "#main/vault/keys/unlock.ts";
import { differencesOfHeader } from "#main/vault/opening/compare-directory.ts";
import type { OpenVault } from "#main/vault/opening/open-vault.ts";
import { changeVaultKey } from "#main/vault/opening/change-vault-key.ts";
import { nextHeader } from "#main/vault/opening/next-header.ts";

export interface Rekey {
  readonly passphrase: string;
  /** Who leaves; null to change the keys alone. */
  readonly remove: string | null;
}

/**
 * Puts the vault under a new vault key, which those get who stay, by what people signed. Invitations that
 * wait are over: they are given again. Errors: those of `changeVaultKey`; `vault.read_only`,
 * `vault.rekeying`, `vault.unsigned`, `vault.wrong_passphrase`, `members.not_found`,
 * `members.yourself`, `members.last_manager`.
 */
export async function rekeyVault(
  open: OpenVault,
  gate: CallGate,
  { passphrase, remove }: Rekey,
  job: Job,
): Promise<{ pages: number }> {
  const { unlocked } = open;
  const name = remove === null ? "members.rekey" : "members.remove";
  return changeVaultKey(open, gate, job, async () => {
    open.checkMayRun({ name });
    const staying = await whoStays(open, remove);
    const opener = { kind: "passphrase", passphrase } as const;
    wipe((await openSlot(unlocked.header, opener, unlocked.userId)).userKey);
    const before = open.grantTerms;
    const terms = before === null ? null : { ...before, generation: before.generation + 1 };
    return {
      name,
      statement: (key) => ({ kind: "changeKey", key, removed: remove }),
      rows: (db) => leave(db, open, remove),
      header: (current, vaultKey) => nextHeader(current, staying, vaultKey, unlocked.signer, terms),
    };
  });
}

/** Errors: `members.not_found`, `members.yourself`. */
async function whoStays(open: OpenVault, leaves: string | null): Promise<ReadonlySet<string>> {
  const { context, unlocked, directory } = open;
  const { read } = context;
  if (leaves !== null) {
    if (leaves === unlocked.userId) throw new ExpectedError("members.yourself");
    const isLost = directory.current?.people.get(leaves)?.standing === "lost";
    if (!isLost && memberState(await presentMember(read, leaves)) !== "active") {
      throw new ExpectedError("members.not_found");
    }
  }
  // Before anything was signed of who is there, nobody is proven: the vault is held then.
  if (directory.current === null) throw new ExpectedError("vault.unsigned");
  return proven(open, directory.current, leaves);
}

/**
 * Who gets the new key: whoever is there by what people signed, under the keys that they signed, and the
 * parts of the bureau as it signed them. Invitations are given again.
 */
function proven(open: OpenVault, current: Directory, leaves: string | null): ReadonlySet<string> {
  const { header } = open.unlocked;
  const parts = new Set(usersWith(header, "shares"));
  const unsigned = new Set(
    differencesOfHeader(open).flatMap((one) => ("user" in one ? [one.user] : [])),
  );
  const isProven = ({ id }: HeaderUser) =>
    id !== leaves &&
    !unsigned.has(id) &&
    (parts.has(id) || current.people.get(id)?.standing === "active");
  return new Set(header.users.filter(isProven).map(({ id }) => id));
}

/** Errors: `members.last_manager`. */
async function leave(db: WriteDb, { context, unlocked }: OpenVault, id: string | null) {
  const removed_at = context.now().getTime();
  await dropAllSuccessors(db);
  for (const row of await findMembers(db)) {
    if (memberState(row) === "invited") await updateMember(db, row.id, { removed_at });
  }
  if (id === null) return;
  await updateMember(db, id, { removed_at, removedBy: unlocked.userId });
  await checkManagerRemains(db);
}
