import { memberState, type MemberDates, type MemberState } from "../access/member.ts";
import type { Role } from "../access/role.ts";
import type { Header } from "../vault/header.ts";
import { currentSet, type Directory, type DirectoryPerson } from "./directory.ts";
import { isOpenTo } from "./second.ts";

/** A row of somebody, as the store has it. */
export interface PersonRow extends MemberDates {
  readonly id: string;
  /** In hexadecimal. */
  readonly sign: string;
  readonly roles: readonly Role[];
}

export const DIFFERENCES = [
  "unsigned_key",
  "other_key",
  "unsigned_parts",
  "no_root",
  "unfounded",
  "forked",
  "other_vault_key",
  "other_grant",
  "absent_key",
  "unsigned_row",
  "absent_row",
  "row_keys",
  "row_roles",
  "row_standing",
] as const;

/** What a header or a row says of the vault's people that nobody signed. */
export type Difference =
  /** A key in the header that is nobody's: it is given nothing. */
  | { readonly kind: "unsigned_key"; readonly user: string }
  /** Other keys in the header than somebody signed as theirs. */
  | { readonly kind: "other_key"; readonly user: string }
  /** Parts in the header that nobody signed. */
  | { readonly kind: "unsigned_parts"; readonly user: string }
  /** What everything descends from does not hold. */
  | { readonly kind: "no_root" }
  /** Whoever signed how a vault from before stood had not the right to it. */
  | { readonly kind: "unfounded" }
  /** The statements do not follow each other as they were signed. */
  | { readonly kind: "forked" }
  /** The vault key is not the one that was signed. */
  | { readonly kind: "other_vault_key" }
  /** The vault key was given for another key, or at another moment, than any that was signed. */
  | { readonly kind: "other_grant"; readonly user: string }
  /** Somebody who is there, whom the header lets in no more. */
  | { readonly kind: "absent_key"; readonly user: string }
  /** A row that nobody signed, or one less. */
  | { readonly kind: "unsigned_row"; readonly user: string }
  | { readonly kind: "absent_row"; readonly user: string }
  /** A row that says otherwise than what was signed. */
  | { readonly kind: "row_keys" | "row_roles" | "row_standing"; readonly user: string };

/**
 * Whether a difference lets somebody in, or would give them what is not theirs: nothing is written to such
 * a vault until a person has decided. The others are told.
 */
export function isDangerous({ kind }: Pick<Difference, "kind">): boolean {
  return kind !== "absent_key";
}

const UNRESTORABLE: ReadonlySet<Difference["kind"]> = new Set([
  "other_vault_key",
  "no_root",
  "other_grant",
  "unfounded",
  "forked",
]);

/** Whether writing the header and the rows again as people signed mends it. */
export function isRestorable({ kind }: Pick<Difference, "kind">): boolean {
  return !UNRESTORABLE.has(kind);
}

type Users = Pick<Header, "users" | "slots">;

/**
 * Holds a header against the directory: what is there of each, in the order of the header, then who is
 * missing. `mark` is that of the vault key which the header gave. What `isPending` says to be
 * proven is as it should be, though its entry was not stored yet.
 */
export function headerDifferences(
  directory: Directory,
  { users, slots }: Users,
  mark: string,
  isPending: (userId: string) => boolean,
): Difference[] {
  const parts = slots.find((slot) => slot.kind === "shares");
  const differences: Difference[] = [];
  for (const user of users) {
    if (user.id === parts?.userId) {
      if (!areParts(directory, parts, user) && !isPending(user.id)) {
        differences.push({ kind: "unsigned_parts", user: user.id });
      }
      continue;
    }
    const person = directory.people.get(user.id);
    if (!isLetIn(directory, person)) differences.push({ kind: "unsigned_key", user: user.id });
    else if (!hasKeys(person, user) && !isPending(user.id)) {
      differences.push({ kind: "other_key", user: user.id });
    }
  }
  if (directory.key.mark !== mark) differences.push({ kind: "other_vault_key" });
  const present = new Set(users.map(({ id }) => id));
  for (const { id, standing } of directory.people.values()) {
    if (standing === "active" && !present.has(id))
      differences.push({ kind: "absent_key", user: id });
  }
  return differences;
}

/**
 * Holds what gave somebody the vault key against what people signed: which key it says to be, and the
 * newest statement that its giver knew. `isStated` tells a statement by its id.
 */
export function grantDifferences(
  { key }: Directory,
  { id, vaultKey: { terms } }: Users["users"][number],
  isStated: (id: string) => boolean,
): Difference[] {
  const isSigned = terms?.generation === key.generation && isStated(terms.moment);
  return isSigned ? [] : [{ kind: "other_grant", user: id }];
}

/** Holds the rows of who is in the vault against the directory, of which they are only the outcome. */
export function rowDifferences(directory: Directory, rows: readonly PersonRow[]): Difference[] {
  const differences: Difference[] = [];
  for (const row of rows) {
    const person = directory.people.get(row.id);
    if (person === undefined) {
      // Once it is removed it lets nobody do anything, and the journal keeps it.
      const isOut = row.removed_at !== null && row.roles.length === 0;
      if (!isOut) differences.push({ kind: "unsigned_row", user: row.id });
    } else differences.push(...rowDifference(directory, person, row));
  }
  const present = new Set(rows.map(({ id }) => id));
  for (const id of directory.people.keys()) {
    if (!present.has(id)) differences.push({ kind: "absent_row", user: id });
  }
  return differences;
}

function rowDifference(
  directory: Directory,
  person: DirectoryPerson,
  row: PersonRow,
): Difference[] {
  const user = row.id;
  if (row.sign !== person.sign) return [{ kind: "row_keys", user }];
  if (row.roles.join() !== person.roles.join()) return [{ kind: "row_roles", user }];
  // A code is no longer good than it was signed to be.
  const isTimed = person.standing === "invited" && person.until !== null;
  // What one of two gave who removed each other ended with the removal that this laptop knows.
  const isEnded = isTimed && !isOpenTo(directory, person) && memberState(row) === "removed";
  const isSame =
    (isEnded || STATES[person.standing].includes(memberState(row))) &&
    (!isTimed || row.invite_expires_at === person.until);
  return isSame ? [] : [{ kind: "row_standing", user }];
}

/** What a row may say of somebody of each standing: of who is suspended, whichever removal it knows. */
const STATES: Readonly<Record<DirectoryPerson["standing"], readonly MemberState[]>> = {
  invited: ["invited"],
  active: ["active"],
  removed: ["removed"],
  lost: ["removed"],
  suspended: ["active", "removed"],
};

/** Lost keys let nobody in, nor do those in their place before they are endorsed. */
function isLetIn(
  directory: Directory,
  person: DirectoryPerson | undefined,
): person is DirectoryPerson {
  if (person === undefined || person.standing === "removed") return false;
  return person.standing !== "lost" || isOpenTo(directory, person);
}

function hasKeys(person: DirectoryPerson, user: Users["users"][number]): boolean {
  return person.sign === user.signPublicKey && person.box === user.boxPublicKey;
}

function areParts(
  directory: Directory,
  slot: Extract<Users["slots"][number], { kind: "shares" }>,
  user: Users["users"][number],
): boolean {
  const set = currentSet(directory);
  return (
    set !== null &&
    set.id === slot.id &&
    set.sign === user.signPublicKey &&
    set.box === user.boxPublicKey &&
    set.threshold === slot.threshold &&
    set.commitments.join() === slot.commitments.join()
  );
}
