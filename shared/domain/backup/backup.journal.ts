import { defineJournal, type Rights } from "../journal/define.ts";

export const rights = {
  "backup.make": ["secretary", "bureau", "treasurer"],
} as const satisfies Rights;

export const journal = defineJournal({
  order: 90,
  place: "vault",
  tables: {
    backup_settings: { needs: "backup.make" },
    backup: { needs: "backup.make" },
  },
  commands: {
    "vault.changeBackups": { needs: "backup.make", plain: true, undo: false },
    "vault.backup": { needs: "backup.make", plain: true, undo: false },
  },
});
