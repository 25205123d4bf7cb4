import { defineJournal } from "../journal/define.ts";

/** Everybody's own keys are theirs to change, and what the header says is noted by whoever opens next. */
export const journal = defineJournal({
  order: 100,
  place: "vault",
  tables: {},
  commands: {
    "vault.changePassphrase": { needs: null, plain: true, keys: true },
    // The old key answers for it in the header as well, by which it is noted after a kill.
    "vault.renewKeys": { needs: null, keys: true, notes: true },
    "vault.raiseCost": { needs: null, plain: true, keys: true },
    "vault.makeRecoveryKit": { needs: null, plain: true, keys: true },
    "vault.openedWithKit": { needs: null, plain: true, keys: true },
    "vault.noteKeyChange": { needs: null, plain: true, keys: true, notes: true },
  },
});
