export const journal = {
  title: "Journal",
  detail:
    "Everything written in the vault, newest first. Each entry is signed and linked to the one before.",
  empty: "No entry here",
  emptyDetail:
    "Each addition, change and deletion leaves a line: who, what, when. Nothing matches the chosen filters.",
  more: "Show older",
  undo: "Undo",
  undoLabel: "Undo: {{what}}, {{when}}",
  undone: "undone",
  number: "No. {{seq}}",
  plain: "{{actor}}: {{what}}",
  quoted: "“{{name}}”",
  whatOf: "{{what}}: {{name}}",
  says: {
    vault: {
      create: "{{actor}} created the vault",
      rename: "{{actor}} renamed the collective {{name}}",
      makeShares: "{{actor}} put recovery parts {{parts}} in use",
      openedWithShares: "{{actor}} opened the vault with the bureau’s parts {{parts}}",
    },
    recovery: {
      drill: "{{actor}} had recovery parts {{parts}} checked",
    },
    people: {
      create: "{{actor}} added {{person}}",
      update: "{{actor}} changed {{fields}} {{ofPerson}}",
      remove: "{{actor}} deleted the record {{ofPerson}}",
      addMembership: "{{actor}} gave {{person}} the status {{status}}",
      updateMembership: "{{actor}} changed the dates of the status {{status}} {{ofPerson}}",
      removeMembership: "{{actor}} deleted the status {{status}} {{ofPerson}}",
      giveConsent: "{{actor}} noted that {{person}} agrees to be named in publications",
      withdrawConsent:
        "{{actor}} noted that {{person}} no longer agrees to be named in publications",
      import: "{{actor}} {{done}}",
    },
    meetings: {
      create: "{{actor}} prepared {{meeting}}",
      update: "{{actor}} changed {{fields}} of {{meeting}}",
      remove: "{{actor}} deleted {{meeting}}",
      setAttendance: "{{actor}} noted {{person}} as {{kind}} at {{meeting}}",
      removeAttendance: "{{actor}} removed {{person}} from the attendance of {{meeting}}",
      addItem: "{{actor}} added the item {{item}} to {{meeting}}",
      updateItem: "{{actor}} changed {{fields}} of the item {{item}} of {{meeting}}",
      moveItem: "{{actor}} moved the item {{item}} of {{meeting}}",
      removeItem: "{{actor}} deleted the item {{item}} of {{meeting}}",
      addAttachment: "{{actor}} attached {{attachment}} to {{meeting}}",
      renameAttachment: "{{actor}} renamed the document {{attachment}} of {{meeting}}",
      removeAttachment: "{{actor}} removed the document {{attachment}} of {{meeting}}",
      copyAttachment: "{{actor}} took a copy of {{attachment}} out of the vault",
      saveMinutes: "{{actor}} wrote the minutes of the item {{item}} of {{meeting}}",
    },
    publication: {
      publish: "{{actor}} published the summary of {{meeting}}",
    },
    members: {
      invite: "{{actor}} invited {{member}} into the vault ({{roles}})",
      cancelInvitation: "{{actor}} cancelled the invitation {{ofMember}}",
      renewInvitation: "{{actor}} made another invitation code for {{member}}",
      join: "{{actor}} came into the vault, with an invitation code",
      changeRoles: "{{actor}} changed the roles {{ofMember}}: {{roles}}",
      rename: "{{actor}} changed the name {{ofMember}} in the vault",
      remove: "{{actor}} removed {{member}} from the vault, which has a new key",
      rekey: "{{actor}} changed the key of the vault",
    },
    journal: {
      export: "{{actor}} exported {{done}}: {{reason}}",
      undo: "{{actor}} undid {{what}} (no. {{seq}})",
    },
  },
  of: { consonant: "of {{name}}", vowel: "of {{name}}" },
  imported: {
    added_one: "imported {{formatted}} person",
    added_other: "imported {{formatted}} people",
    changed_one: "completed {{formatted}} record",
    changed_other: "completed {{formatted}} records",
  },
  exported: {
    entries_one: "{{formatted}} journal entry",
    entries_other: "{{formatted}} journal entries",
    contents_one: "{{formatted}} journal entry with its contents",
    contents_other: "{{formatted}} journal entries with their contents",
  },
  unnamed: {
    person: "somebody",
    meeting: "without a name",
    item: "without a name",
    fields: "nothing visible",
  },
  fields: {
    person: {
      given_name: "the given name",
      family_name: "the family name",
      pronoun: "the pronoun",
      emails: "the e-mail address",
      phones: "the phone",
      street: "the street",
      postcode: "the postcode",
      town: "the town",
      notes: "the notes",
    },
    membership: {
      status: "the status",
      start_on: "the first day",
      end_on: "the end date",
    },
    consent: {
      given_on: "consent given on",
      withdrawn_on: "consent withdrawn on",
    },
    meeting: {
      title: "the title",
      date: "the date",
      starts_at: "the start time",
      ends_at: "the end time",
      zone: "the time zone",
      place: "the place",
      remote: "how to join from afar",
    },
    attendance: { kind: "the attendance" },
    agenda_item: {
      title: "the title",
      confidentiality: "the confidentiality",
    },
    minute_block: { words: "the text of the minutes" },
    attachment: { name: "the name of the document" },
    attachment_copy: { file_name: "the file" },
    publication: { published_at: "the date of publication" },
    journal_export: {
      reason: "the reason",
      file_name: "the file",
      from_at: "the start of the period",
      until_at: "the end of the period",
    },
    vault_info: { name: "the collective’s name" },
    vault_user: { name: "the name in the journal" },
    recovery_share: { holder: "entrusted to", proven_at: "checked on", used_at: "used on" },
  },
  saves_one: "{{formatted}} save, from {{from}} to {{to}}",
  saves_other: "{{formatted}} saves, from {{from}} to {{to}}",
  each: "One by one",
  filters: {
    label: "Filter the journal",
    actor: "Who",
    anyone: "Everyone",
    place: "Where",
    anyPlace: "Everywhere",
    places: {
      people: "People",
      meetings: "Meetings",
      publication: "Publication",
      vault: "Vault",
    },
    from: "From",
    to: "Until",
    clear: "Show everything",
  },
  entry: {
    nothing: "nothing",
    noField: "This entry changed no visible field.",
    moreRows_one: "And {{formatted}} other row.",
    moreRows_other: "And {{formatted}} other rows.",
    acts: { added: "Added", changed: "Changed", removed: "Deleted" },
    number: "Number",
    hash: "Fingerprint",
    signature: "Signature",
    intact: "valid: nothing was altered",
    broken: "does not match: this entry was altered. Verify the vault in the settings.",
  },
  depends: {
    title: "Something else depends on it",
    detail: "This newer entry touches the same place. Undo it first:",
    show: "Show that entry",
  },
  problems: {
    header: {
      missing:
        "This file is missing. The other copy is enough to open: change the passphrase in the settings, which writes both again.",
      damaged:
        "This file is damaged. The other copy is enough to open: change the passphrase in the settings, which writes both again.",
      newer_format: "This file comes from a newer Greffe. Install it to open this vault.",
      altered:
        "This file was changed outside Greffe. Put back the last backup, or ask who touched it.",
      other_vault: "This file belongs to another vault. Put back the one that was in this folder.",
      outdated:
        "This copy is older than the vault. If you put no old file back, reopen and verify again.",
    },
    page: {
      unreadable:
        "A page no longer decrypts: the disk is failing, or somebody changed the file. Restore the last backup beside it.",
      structure:
        "The pages no longer hold together. Restore the last backup beside it, and compare.",
      other_vault:
        "These pages belong to another vault. Put back the file that was in this folder.",
    },
    journal: {
      missing:
        "This entry is missing: it was deleted, or a part of the file is old. Compare with the last backup.",
      out_of_chain:
        "This entry does not follow the one before: one of them was moved or replaced. Compare with the last backup.",
      changes_missing: "Changes are missing before this entry. Compare with the last backup.",
      changes_altered:
        "What this entry changed is no longer what was signed. Compare with the last backup.",
      changes_without_entry:
        "Some changes belong to no entry: the end of the journal was cut. Compare with the last backup.",
      altered: "This entry was changed afterwards. Compare with the last backup.",
      unknown_actor:
        "This entry is by somebody this vault does not know. Ask who may have written in it.",
      bad_signature:
        "The signature of this entry is not that of the person named. Ask them what they did that day.",
      not_allowed:
        "The person named had no right to write this at that moment: the entry was made with another tool than Greffe. Ask them what happened, and check what was changed.",
      actor_removed:
        "The person named had already been removed from the vault: somebody used their keys. Change the key of the vault, and check what was changed.",
    },
    rows: {
      differs_from_journal:
        "This row is not what the journal says: it was changed outside Greffe, or an old page was put back. Compare with the last backup.",
      differs_from_rows:
        "The search no longer matches the records. Your data is there, but the search may be wrong: restore the last backup beside it.",
    },
    file: {
      missing:
        "The file of this document is missing from the vault’s folder. Put it back if it was moved, or restore a backup beside to find it again.",
      cut: "The end of this document is missing: its copy was interrupted, or the disk is failing. Restore a backup beside to find it again.",
      altered:
        "This document is no longer the one that was attached: the disk is failing, or somebody changed its file. Restore a backup beside to find it again.",
      unknown:
        "This file, in the vault’s “files” folder, is that of no document. Nothing depends on it: ask who put it there.",
    },
    engine: "The engine says: {{detail}}",
  },
  confirm: {
    title: "Undo: {{what}}",
    detail_one:
      "{{formatted}} row will be put back as it was. A change made since in the same place prevents it: nothing would then be touched.",
    detail_other:
      "{{formatted}} rows will be put back as they were. A change made since in the same place prevents it: nothing would then be touched.",
    undo: "Put it all back",
  },
  commands: {
    unknown: "Entry that this version of Greffe does not know",
    vault: {
      create: "Vault created",
      rename: "Collective renamed",
      backup: "Vault backed up",
      changeBackups: "Backup settings changed",
      purgeFiles: "Removed documents erased for good",
      quickUnlockOn: "Opening with the keychain turned on",
      quickUnlockOff: "Opening with the keychain turned off",
      acceptedOlderCopy: "Older copy of the vault accepted",
      changePassphrase: "Passphrase changed",
      raiseCost: "Cost of guesses raised",
      makeRecoveryKit: "Recovery kit put in use",
      openedWithKit: "Vault opened with the recovery kit",
      noteKeyChange: "Interrupted key change, noted at the next opening",
      makeShares: "Recovery parts put in use",
      openedWithShares: "Vault opened with the bureau’s parts",
      joinWithShares: "Came into the vault, with the bureau’s parts",
    },
    recovery: {
      drill: "Recovery parts checked",
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
      addAttachment: "Document attached",
      renameAttachment: "Document renamed",
      removeAttachment: "Document removed",
      copyAttachment: "Copy of a document taken out of the vault",
    },
    publication: {
      publish: "Summary published",
    },
    members: {
      invite: "Person invited to the vault",
      cancelInvitation: "Invitation cancelled",
      renewInvitation: "New invitation code",
      dropExpired: "Expired invitations removed",
      join: "Arrival in the vault, with the code of an invitation",
      remove: "Person removed from the vault, keys changed",
      rekey: "Keys of the vault changed",
      changeRoles: "Roles changed",
      rename: "Name in the journal changed",
    },
    drafts: {
      save: "Draft kept",
      clear: "Draft cleared",
    },
    journal: {
      undo: "Action undone",
      export: "Journal exported",
    },
  },
};

export const journalErrors = {
  journal: {
    not_found: "This journal entry does not exist. Refresh the journal.",
    already_undone: "It is already undone.",
    depends:
      "It cannot be undone: something has changed in the same place since. Undo the newest action first, or correct by hand.",
    export_empty: "There is no entry in this period. Choose another one.",
    export_in_vault:
      "This folder is inside the vault itself, where nothing may be in clear. Choose another folder.",
    export_running: "The journal is already being exported. Wait until it ends.",
    export_unsound:
      "The export was read back and is not good: it was not kept. Try another disk; if it happens again, run the verification of the vault, which will name what was altered.",
    export_unreadable: "This file cannot be read. Plug in the disk it is on, or choose it again.",
    not_undoable: "This action cannot be undone. Correct by hand what needs to be.",
  },
};
