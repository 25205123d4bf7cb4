import { z } from "zod";
import { Roles } from "#shared/domain/access/role.ts";
import type { Directory } from "#shared/domain/directory/directory.ts";
import { KeyMark } from "#shared/domain/directory/statement.ts";
import { hexOf } from "#shared/domain/kernel/hex.ts";
import { Id } from "#shared/domain/kernel/ids.ts";
import { canonicalJson } from "#shared/domain/vault/canonical-json.ts";
import { VaultRoot } from "#shared/domain/vault/header.ts";
import type { VaultContext } from "../context.ts";
import type { RawDb } from "../db/handles.ts";
import { findProvenLine, keepProvenLine } from "../directory/proven-line.repository.ts";
import type { ProvenLine } from "../journal/prove-line.ts";
import type { SignedDirectory } from "../journal/signed-directory.ts";
import { sodium } from "../keys/sodium.ts";
import type { UnlockedVault } from "./unlocked-vault.ts";

/*
 * What was proven of who is in a vault, kept in the store for the person who proved it. Whoever has the
 * vault's key can write there: it is sealed under a key that this person alone has, for this vault. What
 * it says is so of the very rows that it was made of, and is asked of no others: an older one spares
 * less, and one of another vault, person or root, or beside rows that are not those, spares nothing.
 */

/** So few are proven faster than they are noted: most vaults never have more. */
const WORTH_KEEPING = 50;
/** Of some hundreds of people who came and left. */
const MOST_BYTES = 1024 * 1024;
const MAC_BYTES = 32;

type Owner = Pick<UnlockedVault, "vaultId" | "userId" | "personalWitnessKey">;

const keys = { sign: hexOf(32), box: hexOf(32) };
const Line = z.strictObject({
  count: z.int().min(1),
  seq: z.int().min(1),
  link: hexOf(32),
  head: hexOf(32),
  root: VaultRoot,
  key: KeyMark,
  people: z.array(
    z.strictObject({
      id: Id,
      ...keys,
      roles: Roles.or(z.tuple([])),
      standing: z.enum(["invited", "active", "removed", "lost", "suspended"]),
      via: z.enum(["founding", "checkpoint", "invitation", "parts", "succession"]),
      invitedBy: Id.nullable(),
      until: z.int().nullable(),
      endorsers: z.array(Id),
      comparedBy: z.array(Id),
      set: Id.nullable(),
      knew: z.array(Id),
    }),
  ),
  sets: z.array(
    z.strictObject({
      id: Id,
      ...keys,
      threshold: z.int(),
      commitments: z.array(hexOf(32)),
      isCurrent: z.boolean(),
    }),
  ),
});

/** What this person proved before; null where nothing was, or where it is not theirs. */
export function findKnownLine(db: RawDb, owner: Owner): ProvenLine | null {
  const sealed = findProvenLine(db, owner.userId, MOST_BYTES);
  return sealed === null ? null : openLine(sealed, owner);
}

/** Keeps what an opening proved, where that spares the next one more than it costs. */
export async function keepLine(
  context: Pick<VaultContext, "writeUnjournaled">,
  owner: Owner,
  { line, spared }: SignedDirectory,
): Promise<void> {
  if (line === null || line.count - spared < WORTH_KEEPING) return;
  const sealed = sealLine(line, owner);
  if (Buffer.byteLength(sealed) > MOST_BYTES) return;
  await context.writeUnjournaled((db) => keepProvenLine(db, owner.userId, sealed));
}

export function sealLine({ directory, ...line }: ProvenLine, owner: Owner): string {
  const { root, key, people, sets } = directory;
  const text = canonicalJson({
    ...line,
    root: { ...root },
    key: { ...key },
    people: [...people.values()].map((person) => ({
      ...person,
      roles: [...person.roles],
      endorsers: [...person.endorsers],
      comparedBy: [...person.comparedBy],
      knew: [...person.knew],
    })),
    sets: [...sets.values()].map((set) => ({ ...set, commitments: [...set.commitments] })),
  });
  return `${text}\n${macOf(text, owner)}`;
}

export function openLine(sealed: string, owner: Owner): ProvenLine | null {
  const [text, mac, ...rest] = sealed.split("\n");
  if (text === undefined || mac === undefined || rest.length > 0) return null;
  if (mac !== macOf(text, owner)) return null;
  const parsed = Line.safeParse(JSON.parse(text));
  // Of another version of Greffe.
  if (!parsed.success) return null;
  const { root, key, people, sets, ...line } = parsed.data;
  const directory: Directory = {
    root,
    key,
    people: new Map(people.map((person) => [person.id, person])),
    sets: new Map(sets.map((set) => [set.id, set])),
  };
  return { ...line, directory };
}

function macOf(text: string, { vaultId, userId, personalWitnessKey }: Owner): string {
  const message = `greffe.proven-line.1 ${vaultId} ${userId}\n${text}`;
  return sodium.to_hex(sodium.crypto_generichash(MAC_BYTES, message, personalWitnessKey));
}
