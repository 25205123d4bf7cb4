export const drafts = {
  journal: { commands: { drafts: { save: "Brouillon gardé", clear: "Brouillon effacé" } } },
};
