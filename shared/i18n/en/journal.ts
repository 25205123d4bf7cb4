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
  changes_one: "{{formatted}} row changed",
  changes_other: "{{formatted}} rows changed",
  number: "No. {{seq}}",
  confirm: {
    title: "Undo: {{what}}",
    detail_one:
      "{{formatted}} row will be put back as it was. A change made since in the same place prevents it: nothing would then be touched.",
    detail_other:
      "{{formatted}} rows will be put back as they were. A change made since in the same place prevents it: nothing would then be touched.",
    undo: "Put it all back",
  },
  commands: {
    vault: {
      create: "Vault created",
      rename: "Collective renamed",
      changePassphrase: "Passphrase changed",
      raiseCost: "Cost of guesses raised",
      makeRecoveryKit: "Recovery kit put in use",
      openedWithKit: "Vault opened with the recovery kit",
      noteKeyChange: "Interrupted key change, noted at the next opening",
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
