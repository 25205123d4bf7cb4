import { readRoles, ROLES } from "../access/role.ts";
import { defineJournal, type ColumnChange, type Rights } from "../journal/define.ts";
import { text } from "../journal/records.ts";

export const rights = { "members.manage": ["bureau"] } as const satisfies Rights;

const roles = {
  column: "vault_user.roles",
  kind: { among: ROLES, texts: "access.roles", many: true },
} as const;

export const journal = defineJournal({
  order: 120,
  place: "vault",
  tables: {
    vault_user: {
      needs: (change) => (isOfManager(change) ? ["members.manage"] : []),
      name: ({ name }) => text(name),
      fields: { name: "text" },
    },
  },
  commands: {
    "members.invite": {
      needs: "members.manage",
      about: "vault_user",
      values: { roles },
      keys: true,
    },
    "members.cancelInvitation": { needs: "members.manage", about: "vault_user", keys: true },
    "members.renewInvitation": { needs: "members.manage", about: "vault_user", keys: true },
    "members.dropExpired": { needs: "members.manage", plain: true, keys: true },
    "members.join": { needs: null, keys: true, notes: true },
    "members.remove": { needs: "members.manage", about: "vault_user", keys: true },
    "members.rekey": { needs: "members.manage", keys: true },
    // Nothing that says whose keys count is undone: another statement says otherwise.
    "members.loseKeys": { needs: "members.manage", about: "vault_user", keys: true },
    "members.giveKeys": { needs: "members.manage", about: "vault_user", keys: true },
    "members.endorseKeys": { needs: "members.manage", about: "vault_user", keys: true },
    "members.refuseKeys": { needs: "members.manage", about: "vault_user", keys: true },
    "members.compareKeys": { needs: null, about: "vault_user", undo: false },
    "members.decide": { needs: "members.manage", about: "vault_user", keys: true },
    // Roles are given, never by an undo.
    "members.changeRoles": {
      needs: "members.manage",
      about: "vault_user",
      values: { roles },
      undo: false,
    },
    // Oneself is everybody's to rename; others, the service asks for.
    "members.rename": { needs: null, about: "vault_user" },
  },
});

function isOfManager({ kind, isOwn, isNoting, values }: ColumnChange): boolean {
  switch (kind) {
    case "removed":
      return true;
    case "added": {
      // Whoever opens next notes somebody whom only the header knows: with no right to anything.
      const given = values.get("roles");
      return readRoles(typeof given === "string" ? given : null).length > 0;
    }
    default:
      return (
        values.has("roles") ||
        (values.has("name") && !isOwn) ||
        (values.has("removed_at") && !isNoting) ||
        (values.has("sign_public_key") && !isOwn && !isNoting)
      );
  }
}
