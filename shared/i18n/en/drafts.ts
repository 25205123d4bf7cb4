import { translated } from "../translated.ts";
import { drafts as french } from "../fr/drafts.ts";

export const drafts = translated(french, {
  journal: { commands: { drafts: { save: "Draft kept", clear: "Draft cleared" } } },
});
