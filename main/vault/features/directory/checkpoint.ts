import { memberState } from "#shared/domain/access/member.ts";
import { isSealable } from "#shared/domain/directory/sealable.ts";
import type { StatementOf } from "#shared/domain/directory/statement.ts";
import {
  HEADER_FORMAT,
  type Header,
  type HeaderUser,
  type VaultRoot,
} from "#shared/domain/vault/header.ts";
import { ExpectedError } from "#shared/ipc/result.ts";
import type { CallGate } from "#main/vault/call-gate.ts";
import type { WriteDb } from "#main/vault/db/handles.ts";
import {
  findMembers,
  updateMember,
  type MemberRow,
} from "#main/vault/directory/members.repository.ts";
import { findSet } from "#main/vault/directory/share-sets.repository.ts";
import { nextHeader } from "#main/vault/opening/next-header.ts";
import { changeVaultKey, type KeyChangePlan } from "#main/vault/opening/change-vault-key.ts";
import type { Job } from "#main/vault/job.ts";
import { entryId } from "#main/vault/journal/chain.ts";
import { managedMembers } from "#main/vault/journal/checkpoint-author.ts";
import { lastEntry } from "#main/vault/journal/journal.repository.ts";
import {
  passphraseSlotOf,
  sharesSlotOf,
  usersWith,
  withSlot,
} from "#main/vault/keys/header-slots.ts";
import { derivePassphraseKey, newKdf } from "#main/vault/keys/kdf.ts";
import { sodium, wipe } from "#main/vault/keys/sodium.ts";
import { openSlot } from "#main/vault/keys/unlock.ts";
import { wrapWithKey } from "#main/vault/keys/user-key.ts";
import { newId, toBlob } from "#main/vault/db/ids.ts";
import { updateKeyFacts } from "#main/vault/directory/key-facts.repository.ts";
import { partsOf } from "#main/vault/opening/compare-directory.ts";
import { holdUnsigned } from "#main/vault/opening/prove.ts";
import type { OpenVault } from "#main/vault/opening/open-vault.ts";

/**
 * Signs how a vault stands that was made before people signed who is in it: what was believed until now
 * becomes the root that everything descends from, under a new vault key. What was before stays as it is,
 * believed and not proven. Who is in the header and in the rows alike stays; invitations are given again.
 * Errors: those of `changeVaultKey`; `vault.read_only`, `vault.wrong_passphrase`,
 * `directory.signed_already`.
 */
export async function signCheckpoint(
  open: OpenVault,
  gate: CallGate,
  passphrase: string,
  job: Job,
): Promise<{ pages: number }> {
  const done = await changeVaultKey(open, gate, job, () => planCheckpoint(open, passphrase));
  await holdUnsigned(open);
  return done;
}

async function planCheckpoint(open: OpenVault, passphrase: string): Promise<KeyChangePlan> {
  const { unlocked, context } = open;
  if (open.directory.root !== null) throw new ExpectedError("directory.signed_already");
  if (context.readOnly !== null) throw new ExpectedError("vault.read_only");
  open.checkMayRun({ name: "directory.checkpoint" });
  const rows = await findMembers(context.read);
  mustHaveManaged(open, rows);
  const people = presentIn(unlocked.header, rows);
  const parts = await signedParts(open);
  const staying = new Set([...people.map(({ id }) => id), ...(parts === null ? [] : [parts.user])]);
  const before = lastEntry(open.store.rawRead);
  const own = await ownSlot(open, passphrase);
  return {
    name: "directory.checkpoint",
    statement: (key) => ({
      kind: "checkpoint",
      before: before === null ? "00".repeat(32) : sodium.to_hex(entryId(before)),
      people: [...people.map((user) => present(user, rows)), ...removedOf(rows)],
      set: parts?.set ?? null,
      key,
    }),
    async rows(db) {
      await endInvitations(db, rows, context.now().getTime());
      await updateKeyFacts(db, unlocked.userId, { passphrase_slot: toBlob(own.id) });
    },
    header(current, vaultKey, entry) {
      const sign = sodium.to_hex(unlocked.publicKeys.sign);
      const root = { entry, person: unlocked.userId, sign };
      const terms = { generation: 1, moment: entry };
      const rooted = { ...current, format: HEADER_FORMAT, root } as const;
      const next = nextHeader(rooted, staying, vaultKey, unlocked.signer, terms);
      return withSlot(next, own.rooted(root));
    },
    wipe: own.wipe,
  };
}

/**
 * The rows alone are no right: whoever has the vault's key could have written them.
 * Errors: `access.forbidden`.
 */
function mustHaveManaged({ unlocked, store }: OpenVault, rows: readonly MemberRow[]): void {
  const { vaultId, userId } = unlocked;
  const keys = new Map(rows.map(({ id, signPublicKey }) => [id, signPublicKey]));
  const seq = (lastEntry(store.rawRead)?.seq ?? 0) + 1;
  if (managedMembers(store.rawRead, userId, { vaultId, seq, keys })) return;
  throw new ExpectedError("access.forbidden", { capability: "members.manage" });
}

/** The opener's own slot, to be bound to the root: what is slow is done here. */
async function ownSlot({ unlocked }: OpenVault, passphrase: string) {
  const { header, userId, vaultId } = unlocked;
  const opener = { kind: "passphrase", passphrase } as const;
  const { userKey } = await openSlot(header, opener, userId);
  const { memoryMiB, passes } = passphraseSlotOf(header, userId).kdf;
  const kdf = newKdf({ memoryMiB, passes });
  const key = await derivePassphraseKey(passphrase, kdf);
  const id = newId();
  return {
    id,
    rooted: (root: VaultRoot) => wrapWithKey({ id, userId, vaultId, root }, userKey, key, kdf),
    wipe: () => wipe(userKey, key),
  };
}

/** Who is in the header under the key that their row has, which keys can be sealed to, and no invitation. */
function presentIn(header: Header, rows: readonly MemberRow[]): HeaderUser[] {
  const invited = usersWith(header, "invitation");
  return header.users.filter((user) => {
    const row = rows.find(({ id }) => id === user.id);
    if (row === undefined || invited.has(user.id) || memberState(row) !== "active") return false;
    return sodium.to_hex(row.signPublicKey) === user.signPublicKey && isSealable(user.boxPublicKey);
  });
}

type Found = StatementOf<"checkpoint">["people"][number];

function present(user: HeaderUser, rows: readonly MemberRow[]): Found {
  const roles = rows.find(({ id }) => id === user.id)?.roles ?? [];
  const keys = { sign: user.signPublicKey, box: user.boxPublicKey };
  return { person: user.id, ...keys, roles: [...roles], standing: "active" };
}

/** Who was there once: their entries are theirs. What keys were sealed to is not known any more. */
function removedOf(rows: readonly MemberRow[]): Found[] {
  return rows
    .filter((row) => memberState(row) !== "active")
    .map(({ id, signPublicKey, roles }) => ({
      person: id,
      sign: sodium.to_hex(signPublicKey),
      box: "00".repeat(32),
      roles: [...roles],
      standing: "removed" as const,
    }));
}

/** The parts of the bureau, where the rows know of the set that the header has. */
async function signedParts({ unlocked, context }: OpenVault) {
  const slot = sharesSlotOf(unlocked.header);
  const user = unlocked.header.users.find(({ id }) => id === slot?.userId);
  if (slot === null || user === undefined) return null;
  if ((await findSet(context.read, slot.id)) === null) return null;
  return { user: user.id, set: partsOf(slot, user) };
}

async function endInvitations(
  db: WriteDb,
  rows: readonly MemberRow[],
  removed_at: number,
): Promise<void> {
  for (const row of rows) {
    if (memberState(row) === "invited") await updateMember(db, row.id, { removed_at });
  }
}
