import { translated } from "../translated.ts";
import { importsReport as french } from "../fr/imports-report.ts";

export const importsReport = translated(french, {
  imports: {
    check: {
      title: "What the import will do",
      detail_one: "{{count, number}} line read. Nothing is stored yet.",
      detail_other: "{{count, number}} lines read. Nothing is stored yet.",
      nothing: "This file changes nothing in your list.",
      run_one: "Import {{count, number}} person",
      run_other: "Import {{count, number}} people",
      back: "Back to the columns",
      undoable: "The whole import can be undone.",
      importing: "Importing",
    },
    starting: "Preparing…",
    line: "Line",
    first_one: "Only the first one is shown.",
    first_other: "Only the first {{count, number}} are shown.",
    counts: {
      will: {
        created_one: "person to add",
        created_other: "people to add",
        updated_one: "to complete",
        updated_other: "to complete",
        unchanged_one: "already up to date",
        unchanged_other: "already up to date",
        toCheck_one: "to check",
        toCheck_other: "to check",
        refused_one: "line refused",
        refused_other: "lines refused",
      },
      did: {
        created_one: "person added",
        created_other: "people added",
        updated_one: "completed",
        updated_other: "completed",
        unchanged_one: "already up to date",
        unchanged_other: "already up to date",
        toCheck_one: "to check",
        toCheck_other: "to check",
        refused_one: "line refused",
        refused_other: "lines refused",
      },
    },
    tabs: {
      label: "Lines of the file",
      refused: "Lines refused",
      skipped: "Lines left out",
      mended: "Zeros put back",
      doubtful: "To check",
      who: "Namesakes",
      matched: "People recognised",
      created: { will: "People to add", did: "People added" },
    },
    refused: {
      detail:
        "These lines name nobody, and are left out. Correct them in your spreadsheet and start again: the others will be recognised, not doubled.",
      copy: "Copy the list",
      column: "Column",
      reason: "Why",
    },
    doubtful: {
      detail:
        "Words that could not be read are kept in the notes of the person, under the name of their column.",
    },
    skipped: {
      detail: {
        will: "These lines are nobody’s. To take one back, return to how the file is read.",
        did: "These lines are nobody’s. To take one back, import the file again: whoever is in the list is recognised.",
      },
      is: "Taken for",
      text: "What it holds",
    },
    mended: {
      detail:
        "A spreadsheet took the leading zero of these postcodes and phone numbers: it is put back where only one reading is possible.",
    },
    matched: {
      detail:
        "Empty fields are filled; e-mails, phone numbers and statuses are added; the address and the pronoun of the file replace the old ones. Names and notes do not change.",
      person: "Person",
      by: "Recognised by",
      changes: "What changes",
      unchanged: "Nothing: already up to date.",
      before: "before:",
      after: "after:",
    },
    created: { list: "New people", detail: "E-mail, town" },
    done: {
      title: "The import is done",
      detail:
        "{{file}} is in your list. The file itself is not encrypted: delete it if it is no longer needed.",
      roster: "See the list",
      toCheck: "See the records to check",
      undo: "Undo this import",
      dependents_one: "{{count, number}} later entry is about these people",
      dependents_other: "{{count, number}} later entries are about these people",
      undoAll_one: "Undo this entry, then the import",
      undoAll_other: "Undo these {{count, number}} entries, then the import",
      undoing: "Undoing the import",
      another: "Import another file",
    },
    undone: {
      title: "The import is undone",
      detail: "Your list is as it was before {{file}} was imported.",
      again: "Choose a file",
    },
    who: {
      detail:
        "Nothing tells whether these lines are somebody you have already. Without an answer each is added, but for those that repeat an earlier line.",
      line: "Line of the file",
      rivals: "Perhaps",
      answer: "Your answer",
      answerOf: "Who is {{name}}?",
      ofLine: "(line {{line, number}} of the file)",
      ofList: "(in the list)",
      other: "Another person: add them",
      known: "It is {{name}}: complete their record",
      leftOut: "The same: one record",
    },
    refusals: {
      name_missing: "Neither a given name nor a family name.",
      card_not_closed:
        "The card that begins on this line never ends: the file is probably cut short. Ask for it again, or complete the card by hand.",
      quote_not_closed:
        "A quote opened on this line is never closed: neither it nor the rest of the file could be read. Correct it, then start again.",
    },
    doubts: {
      bad_email: "“{{value}}” is not a complete e-mail address.",
      bad_phone: "“{{value}}” is not a phone number.",
      bad_date: "“{{value}}” is not a date that can be read.",
      bad_status: "“{{value}}” is not a status: say what it means at the columns step.",
      bad_consent: "“{{value}}” says neither yes nor no: no consent is noted.",
      end_before_start: "The end of the status ({{value}}) is before its start.",
      start_unknown:
        "The status ended on {{value}}, and nothing says since when it was held: only its last day is noted.",
      unsubscribed: "“{{value}}”: no longer wants letters, or no longer gets them.",
      name_from_email: "No name: this one is taken from the address {{value}}.",
      differs: "Another line of the file says “{{value}}”.",
      not_in_order: "“{{value}}”: to be checked before this person counts.",
      several_people: "“{{value}}” names several people: one record is made.",
      value_too_long: "Value too long: “{{value}}”",
      too_many_cells:
        "Too many cells: this line has {{value}}. A separator may have slipped into a value without quotes.",
      control_character: "An invisible character was taken out of this cell.",
      namesake:
        "Perhaps here already: somebody has this name, and nothing tells whether they are the same person.",
      matches_several: "Several people of the list match “{{value}}”.",
      email_of_someone_else: "One of their e-mail addresses is that of somebody of another name.",
      same_as_earlier_line: "Already on line {{value}}: this line adds nobody.",
    },
    matchedBy: {
      email: "Same e-mail",
      name_and_postcode: "Same name and same place",
      answer: "Your answer",
      earlier_line: "Same person as an earlier line",
    },
  },
});
