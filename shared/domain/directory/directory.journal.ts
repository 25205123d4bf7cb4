import { defineJournal } from "../journal/define.ts";

export const journal = defineJournal({
  order: 145,
  place: "vault",
  tables: {},
  commands: {
    // How the vault stands, from which everything descends.
    "directory.checkpoint": { needs: "members.manage", plain: true, keys: true },
    // One's own passphrase opens the vault of this root, and no other.
    "directory.confirm": { needs: null, plain: true, keys: true },
    "directory.restore": { needs: "members.manage", plain: true, keys: true },
  },
});
