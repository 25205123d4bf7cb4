export const drafts = {
  journal: { commands: { drafts: { save: "Draft kept", clear: "Draft cleared" } } },
};
