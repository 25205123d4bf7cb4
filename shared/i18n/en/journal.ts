export const journal = {
  title: "Journal",
  detail:
    "Everything written in the vault, newest first. Each entry is signed and linked to the one before.",
  empty: "Nothing has been written yet",
  emptyDetail: "Each addition, change and deletion will leave a line here: who, what, when.",
  more: "Show older",
  undo: "Undo",
  undoLabel: "Undo: {{what}}, {{when}}",
  undone: "undone",
  changes_one: "{{count}} row changed",
  changes_other: "{{count}} rows changed",
  number: "No. {{seq}}",
  commands: {
    vault: {
      create: "Vault created",
      rename: "Collective renamed",
      changePassphrase: "Passphrase changed",
      raiseCost: "Key derivation strengthened",
      makeRecoveryKit: "Recovery kit made",
      openedWithKit: "Vault opened with the recovery kit",
      noteKeyChange: "Key change noted",
    },
    people: {
      create: "Person added",
      update: "Record changed",
      remove: "Person deleted",
      addMembership: "Status added",
      updateMembership: "Status changed",
      removeMembership: "Status deleted",
      giveConsent: "Consent to publish recorded",
      withdrawConsent: "Consent to publish withdrawn",
      import: "People imported",
    },
    meetings: {
      create: "Meeting created",
      update: "Meeting changed",
      remove: "Meeting deleted",
      setAttendance: "Attendance noted",
      removeAttendance: "Attendance removed",
      addItem: "Agenda item added",
      updateItem: "Item changed",
      moveItem: "Item moved",
      removeItem: "Item deleted",
      saveMinutes: "Minutes written",
    },
    publication: {
      publish: "Summary published",
    },
    drafts: {
      save: "Draft kept",
      clear: "Draft cleared",
    },
    journal: {
      undo: "Action undone",
    },
  },
};

export const journalErrors = {
  journal: {
    not_found: "This journal entry does not exist. Refresh the journal.",
    already_undone: "It is already undone.",
    depends:
      "It cannot be undone: something has changed in the same place since. Undo the newest action first, or correct by hand.",
    not_undoable: "This action cannot be undone. Correct by hand what needs to be.",
  },
};
