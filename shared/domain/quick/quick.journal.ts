import { defineJournal } from "../journal/define.ts";

/** Of this machine's keychain, which no undo reaches. */
export const journal = defineJournal({
  order: 110,
  place: "vault",
  tables: { quick_unlock: { needs: null } },
  commands: {
    "vault.quickUnlockOn": { needs: null, plain: true, undo: false },
    "vault.quickUnlockOff": { needs: null, plain: true, undo: false },
  },
});
