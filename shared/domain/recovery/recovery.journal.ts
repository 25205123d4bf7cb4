import { defineJournal, type Rights } from "../journal/define.ts";
import { text, type Values } from "../journal/records.ts";

export const rights = { "recovery.manage": ["bureau"] } as const satisfies Rights;

const values = { parts: { each: "recovery_share.number" } } as const;

export const journal = defineJournal({
  order: 130,
  place: "vault",
  tables: {
    recovery_set: { needs: "recovery.manage" },
    recovery_share: {
      needs: "recovery.manage",
      name: nameOf,
      fields: { holder: "text", proven_at: "instant", used_at: "instant" },
    },
  },
  commands: {
    "vault.makeShares": { needs: "recovery.manage", values, keys: true },
    "vault.openedWithShares": { needs: null, values, keys: true },
    "vault.joinWithShares": { needs: null, plain: true, keys: true },
    "recovery.drill": { needs: "recovery.manage", values, undo: false },
  },
});

/** A part by its number and its holder. */
function nameOf({ number, holder }: Values): string {
  return typeof number === "number" ? `${number} ${text(holder)}`.trim() : text(holder);
}
