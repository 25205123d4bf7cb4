import { defineJournal, type Rights } from "../journal/define.ts";

export const rights = { "vault.rename": ["secretary", "bureau"] } as const satisfies Rights;

export const journal = defineJournal({
  order: 70,
  place: "vault",
  tables: {
    vault_info: {
      needs: ({ values }) => (values.has("name") ? ["vault.rename"] : []),
      fields: { name: "text" },
    },
  },
  commands: {
    // Without its first entry, a vault is none.
    "vault.create": { needs: null, undo: false },
    "vault.rename": {
      needs: "vault.rename",
      values: { name: { column: "vault_info.name", kind: "text" } },
    },
  },
});
