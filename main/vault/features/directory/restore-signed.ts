import type { Directory } from "#shared/domain/directory/directory.ts";
import { isDangerous, isRestorable, type Difference } from "#shared/domain/directory/compare.ts";
import { ExpectedError } from "#shared/ipc/result.ts";
import type { WriteDb } from "#main/vault/db/handles.ts";
import { insertMember, updateMember } from "#main/vault/directory/members.repository.ts";
import { withoutUsers } from "#main/vault/keys/header-slots.ts";
import { sodium } from "#main/vault/keys/sodium.ts";
import { changeKeys } from "#main/vault/opening/change-keys.ts";
import { differencesOf } from "#main/vault/opening/compare-directory.ts";
import { holdUnsigned } from "#main/vault/opening/prove.ts";
import type { OpenVault } from "#main/vault/opening/open-vault.ts";

/** Somebody whom only the header or a signed entry knows by now. */
const UNNAMED = "?";

/**
 * Takes out of the header what nobody signed, and writes the rows of people again as they signed. The one
 * way to write to a vault that is held for it. Errors: `vault.read_only`, `directory.nothing_to_restore`,
 * `directory.not_restorable` where the vault key or the root itself is not as it was signed.
 */
export async function restoreSigned(open: OpenVault): Promise<void> {
  const { context, directory, unlocked } = open;
  if (context.readOnly !== null) throw new ExpectedError("vault.read_only");
  const differences = (await differencesOf(open)).filter(isDangerous);
  if (differences.length === 0) throw new ExpectedError("directory.nothing_to_restore");
  const { current } = directory;
  if (current === null || !differences.every(isRestorable)) {
    throw new ExpectedError("directory.not_restorable");
  }
  const unsigned = new Set(differences.flatMap(keyOf).filter((id) => id !== unlocked.userId));
  await changeKeys(open, {
    name: "directory.restore",
    async rows({ db }) {
      const at = context.now().getTime();
      for (const difference of differences) await restoreRow(db, current, difference, at);
    },
    header: (header) => withoutUsers(header, unsigned),
  });
  await holdUnsigned(open);
}

/** Whose key goes from the header. */
function keyOf(difference: Difference): string[] {
  const isKey = ["unsigned_key", "other_key", "unsigned_parts"].includes(difference.kind);
  return isKey && "user" in difference ? [difference.user] : [];
}

async function restoreRow(
  db: WriteDb,
  { people }: Directory,
  difference: Difference,
  at: number,
): Promise<void> {
  if (!("user" in difference)) return;
  const person = people.get(difference.user);
  const id = difference.user;
  switch (difference.kind) {
    case "unsigned_row":
      await updateMember(db, id, { removed_at: at, roles: [] });
      break;
    case "absent_row":
    case "row_keys":
    case "row_roles":
    case "row_standing": {
      if (person === undefined) return;
      const { roles, standing, until } = person;
      const signed = {
        roles,
        signPublicKey: sodium.from_hex(person.sign),
        ...(standing === "removed" || standing === "lost"
          ? { removed_at: at }
          : { removed_at: null }),
        ...(standing === "active" ? { joined_at: at } : {}),
        ...(standing === "invited"
          ? { invited_at: at, joined_at: null, invite_expires_at: until }
          : {}),
      };
      if (difference.kind !== "absent_row") await updateMember(db, id, signed);
      else await insertMember(db, { id, name: UNNAMED, invitedBy: null, ...signed });
      break;
    }
    default:
  }
}
