import { translated } from "../translated.ts";
import { journalExport as french } from "../fr/journal-export.ts";

/** The export of the journal, and the check of an exported one. */
export const journalExport = translated(french, {
  journalExport: {
    open: "Export",
    title: "Export the journal",
    lead: "A file signed in your name, that is checked without a vault and without a passphrase. Any alteration shows.",
    clear: {
      title: "This file is not encrypted",
      detail:
        "Whoever receives it reads who did what, and when. Keep it and hand it over as a confidential paper.",
    },
    extent: {
      label: "Which entries",
      all: "The whole journal",
      period: "A period",
      from: "From",
      to: "To",
      empty: "There is no entry in this period.",
      entries_one: "{{formatted}} entry will be exported, automatic saves included.",
      entries_other: "{{formatted}} entries will be exported, automatic saves included.",
    },
    contents: {
      label: "With the contents",
      detail:
        "The values before and after each change. Without them: who, what, when, and the fingerprint of what changed.",
      title: "Personal data will leave the vault",
      changes_one: "{{formatted}} change will be readable, including what was removed since.",
      changes_other: "{{formatted}} changes will be readable, including what was removed since.",
      people_one: "They concern {{formatted}} person’s record: contact details and notes included.",
      people_other:
        "They concern {{formatted}} people’s records: contact details and notes included.",
    },
    reason: "Why this export",
    reasonDetail: "Kept in the journal with your name, not in the file.",
    reasonMissing: "Write why: those who read the journal will see it.",
    start: "Choose the folder and export",
    done: {
      title: "The journal is exported",
      where: "{{fileName}}, in the folder “{{folder}}”.",
      key: "The six words of your key",
      keyDetail:
        "Say them in person, or by another way than the file: they alone prove that the file comes from you.",
      check: "Whoever receives the file checks it right here, or on the command line: {{command}}",
      reveal: "Open the folder",
    },
    check: {
      title: "Check a journal you received",
      detail: "An exported file, of this vault or of another.",
      choose: "Choose the file",
      soundTitle: "Nothing was altered",
      sound_one: "{{formatted}} entry of “{{collective}}”, exported by {{name}}.",
      sound_other: "{{formatted}} entries of “{{collective}}”, exported by {{name}}.",
      compare:
        "Whether it really is {{name}} remains to be seen: compare with them, in person, the words of their key, {{words}}.",
      failed: "This file cannot be relied on",
      entry: "entry no. {{seq}}",
      change: "change no. {{ord}} of entry no. {{seq}}",
      problems: {
        not_an_export: "This file is not a journal that Greffe exported.",
        newer_format:
          "This journal was exported by a newer version of Greffe: update Greffe to check it.",
        reencoded:
          "Line {{line}}: the encoding or the line endings were changed, as some editors and mail programs do. Ask for the original file.",
        line_too_long: "Line {{line}}: it is longer than anything Greffe writes.",
        cut_in_line: "The file ends in the middle of line {{line}}: the end is missing.",
        cut: "The file ends before line {{line}}: the end is missing.",
        not_as_written: "Line {{line}}: this is not what Greffe wrote.",
        missing: "Line {{line}}: {{what}} should be here, and is missing.",
        reordered: "Line {{line}}: {{what}} should be here, and comes later.",
        repeated: "Line {{line}}: it repeats what stands above.",
        misplaced: "Line {{line}}: it does not belong here.",
        altered: "Line {{line}}: {{what}} was altered.",
        changes_altered: "Line {{line}}: the contents after {{what}} were altered.",
        out_of_chain:
          "Line {{line}}: {{what}} does not follow the one before. It comes from another journal.",
        unknown_actor: "Line {{line}}: {{what}} is by somebody whom the file does not name.",
        bad_signature: "Line {{line}}: {{what}} is not signed by the person whom the file names.",
        header_altered:
          "Line {{line}}: the header is not the one that was signed. Names, keys or the period may have been changed.",
        bad_closing:
          "Line {{line}}: the last line is not signed by the person who is said to have exported the journal.",
        after_the_end: "Line {{line}}: something was added after the end.",
      },
    },
  },
  access: { can: { journal: { export: "export the journal" } } },
  journal: {
    says: { journal: { export: "{{actor}} exported {{done}}: {{reason}}" } },
    counts: {
      journal_export: {
        without_one: "{{formatted}} journal entry",
        without_other: "{{formatted}} journal entries",
        with_one: "{{formatted}} journal entry with its contents",
        with_other: "{{formatted}} journal entries with their contents",
      },
    },
    fields: {
      journal_export: {
        reason: "the reason",
        file_name: "the file",
        from_at: "the start of the period",
        until_at: "the end of the period",
      },
    },
    commands: { journal: { export: "Journal exported" } },
  },
  jobs: {
    export_write: "Writing the exported journal",
    export_check: "Checking the exported journal",
  },
  errors: {
    journal: {
      export_empty: "There is no entry in this period. Choose another one.",
      export_in_vault:
        "This folder is inside the vault itself, where nothing may be in clear. Choose another folder.",
      export_running: "The journal is already being exported. Wait until it ends.",
      export_unsound:
        "The export was read back and is not good: it was not kept. Try another disk; if it happens again, run the verification of the vault, which will name what was altered.",
      export_unreadable: "This file cannot be read. Plug in the disk it is on, or choose it again.",
    },
  },
});
