import { translated } from "../translated.ts";
import { journal as french } from "../fr/journal.ts";

export const journal = translated(french, {
  journal: {
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
    says: { journal: { undo: "{{actor}} undid {{what}} (no. {{seq}})" } },
    of: { consonant: "of {{name}}", vowel: "of {{name}}" },
    unnamed: { fields: "nothing visible", actor: "Somebody unknown" },
    saves_one: "{{formatted}} save, from {{from}} to {{to}}",
    saves_other: "{{formatted}} saves, from {{from}} to {{to}}",
    each: "One by one",
    filters: {
      label: "Filter the journal",
      actor: "Who",
      anyone: "Everyone",
      place: "Where",
      anyPlace: "Everywhere",
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
      author: "Author",
      believed: "believed, not proven: this entry is from before how the vault stands was signed",
      intact: "valid: nothing was altered",
      broken: "does not match: this entry was altered. Verify the vault in the settings.",
    },
    depends: {
      title: "Something else depends on it",
      detail: "This newer entry touches the same place. Undo it first:",
      show: "Show that entry",
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
      journal: { undo: "Action undone" },
    },
  },
  app: { nav: { journal: "Journal" }, commands: { goJournal: "Go to the journal" } },
  access: { can: { journal: { read: "read the journal" } } },
  jobs: { undo: "Undoing" },
  errors: {
    journal: {
      not_found: "This journal entry does not exist.",
      already_undone: "It is already undone.",
      depends:
        "It cannot be undone: something has changed in the same place since. Undo the newest action first, or correct by hand.",
      not_undoable: "This action cannot be undone. Correct by hand what needs to be.",
    },
  },
});
