import { translated } from "../translated.ts";
import { imports as french } from "../fr/imports.ts";

export const imports = translated(french, {
  imports: {
    page: {
      title: "Import people",
      detail:
        "From a spreadsheet, a CSV file or an address book. Nothing is stored before you have seen it and decided.",
    },
    steps: {
      label: "Steps of the import",
      file: "File",
      columns: "Columns",
      check: "Check",
      done: "Import",
      over: "(done)",
    },
    choose: {
      title: "Choose a file",
      detail:
        "A workbook (XLSX, ODS), a CSV or TSV export, as a spreadsheet, HelloAsso, Paheko or Galette makes it, or the cards of an address book (vCard).",
      button: "Choose a file…",
      reading: "Reading the file…",
      spreadsheet:
        "Titles, totals, lost zeros and broken accents are recognised and shown: you decide.",
      order: "The order and the names of columns matter little: Greffe guesses, you correct.",
      matching:
        "People already in the list are recognised by their e-mail, otherwise by their name and postcode: they are completed, never doubled.",
      local: "The file is read on this computer and does not leave it. Greffe does not change it.",
    },
    columns: {
      title: "What does each column hold?",
      detail_one: "{{file}}: {{count, number}} column. Correct what Greffe did not guess.",
      detail_other: "{{file}}: {{count, number}} columns. Correct what Greffe did not guess.",
      header: "Column of the file",
      samples: "First values",
      field: "Becomes",
      fieldOf: "The column {{column}} becomes",
      unnamed: "Column {{number}}",
      defaultStatus: "Status of everyone in the file",
      defaultStatusDetail:
        "No column gives a status. If it is the same for everyone, choose it here.",
      noDefaultStatus: "None",
      noName: "No column gives the name. Say which one is the given, family or full name.",
      twice: "Only one column may give: {{fields}}. Set the others to “Do not import”.",
      lacksStatus:
        "A column gives the dates of a status, but nothing says which one: choose the status of everyone in the file above, or these dates are lost.",
      check: "Check the file",
      checking: "Checking the file",
      other: "Choose another file…",
      reading: "See how the file is read",
      nothingYet: "Nothing is stored yet.",
    },
    reading: {
      title: "How Greffe reads this file",
      detail: "{{file}}: {{kind}}, {{people}}, {{skipped}}.",
      kinds: {
        text: "text",
        vcard: "address book (vCard)",
        xlsx: "Excel workbook",
        ods: "LibreOffice workbook",
      },
      people_one: "{{count, number}} person",
      people_other: "{{count, number}} people",
      skipped_one: "{{count, number}} line left out",
      skipped_other: "{{count, number}} lines left out",
      size: "Size: {{size}}. Nothing is stored yet.",
      macros: "This workbook contains macros. Greffe never runs them: only the cells are read.",
      sheet: "Sheet",
      sheets_one: "{{count, number}} sheet in this workbook.",
      sheets_other: "{{count, number}} sheets in this workbook: choose the one with the people.",
      sheetHidden: "{{name}} (hidden)",
      sheetEmpty: "{{name}} (empty)",
      emptySheet: "This sheet is empty. Choose another one.",
      repair: "Repair accents that were broken before the file was sent",
      examples: "Accents, before and after reading",
      before: "In the file",
      after: "Read as",
      lines: "Lines of the file",
      line: "Line {{number}}, {{role}}: {{text}}",
      mark: "Say what a line is",
      choose: "Choose lines (arrows, Shift for several), then say what they are.",
      chosen_one: "{{count, number}} line chosen.",
      chosen_other: "{{count, number}} lines chosen.",
      marks: { header: "Header line", ignored: "To be ignored", person: "A person" },
      is: {
        header: "Header",
        person: "Person",
        before: "Before the header",
        title: "Title or note",
        total: "Total",
        header_again: "Header again",
        marked: "To be ignored",
      },
      go: "Go on to the columns",
    },
    format: {
      label: "Reading the file",
      separator: "Separator",
      encoding: "Accents",
    },
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
        "These people are imported. Words that could not be read are kept in their notes, under the name of their column.",
    },
    skipped: {
      detail: "These lines are nobody’s. To take one back, return to how the file is read.",
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
      undoing: "Undoing the import",
      another: "Import another file",
    },
    undone: {
      title: "The import is undone",
      detail: "Your list is as it was before {{file}} was imported.",
      again: "Choose a file",
    },
    reasons: {
      chosen: "Your choice",
      recipe: "A file of {{of}}",
      header: "Recognised by its name",
      words: "Recognised by its name",
      values: "Recognised by its values",
      yesAndNo: "Yes and no under a status",
      beside: "Beside “{{of}}”",
      nameAlone: "No column of given names",
      unlike: "Its values are not what its name says",
      another: "“{{of}}” gives it already",
      homeFirst: "The home first: “{{of}}”",
      qualifies: "Says something of another column",
      foreign: "Greffe keeps nothing of it",
      nothing: "Unknown column",
    },
    words: {
      title: "What do these values mean?",
      detail:
        "Each once for the whole file. What remains to be checked is kept in the person’s notes, and refuses nobody.",
      word: "Value",
      count: "Lines",
      meansOf: "The value {{word}} becomes",
      propose: "{{means}}?",
      accept_one: "Accept the proposal",
      accept_other: "Accept the {{count, number}} proposals",
      means: {
        none: "No status",
        yes: "Yes",
        no: "No",
        keep: "To check (kept in the notes)",
      },
    },
    sample: {
      title: "The first people, as they will be",
      detail:
        "A name the wrong way round, an address in the wrong place? Correct the column above.",
      reached: "E-mail, phone",
      address: "Address",
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
      leftOut: "The same: do not add them",
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
    fields: {
      ignore: "Do not import",
      fullName: "Full name",
      birthName: "Name at birth (for want of another)",
      organisation: "Organisation (for want of a name)",
      email: "E-mail",
      phone: "Phone",
      status: "Status",
      statusStart: "Start of the status",
      standing: "Standing to check (paid, refunded…)",
      birthDate: "Birth (tells namesakes apart)",
      statusEnd: "End of the status",
      publishConsent: "Consent to publish the name",
    },
    matchedBy: {
      email: "Same e-mail",
      name_and_postcode: "Same name and same place",
      answer: "Your answer",
    },
    separators: { comma: "Comma", semicolon: "Semicolon", tab: "Tab", bar: "Vertical bar" },
    encodings: {
      "utf-8": "Unicode (UTF-8)",
      "windows-1252": "Windows (older spreadsheets)",
      "iso-8859-15": "Latin-9 (ISO 8859-15)",
      cp850: "DOS (page 850)",
      macintosh: "Older Mac (MacRoman)",
      "utf-16le": "Unicode (UTF-16)",
      "utf-16be": "Unicode (UTF-16, big-endian)",
    },
  },
  app: { commands: { importPeople: "Import people" } },
  access: { can: { people: { import: "import people from a file" } } },
  journal: {
    says: { people: { import: "{{actor}} {{done}}" } },
    counts: {
      person: {
        added_one: "imported {{formatted}} person",
        added_other: "imported {{formatted}} people",
        changed_one: "completed {{formatted}} record",
        changed_other: "completed {{formatted}} records",
      },
    },
    commands: { people: { import: "People imported" } },
  },
  jobs: {
    import_inspect: "Reading the file",
    import_preview: "Checking the file",
    import_run: "Importing",
  },
  errors: {
    imports: {
      file_missing: "This file is no longer there. Choose it again.",
      file_unreadable:
        "This file cannot be read. Close it in your spreadsheet, check that you may open it, then choose it again.",
      file_empty: "This file is empty. Choose another one, or export it again.",
      file_too_large:
        "This file is too large (more than {{megabytes, number}} MB). Cut it into several files.",
      not_text:
        "Greffe does not read this kind of file. In your spreadsheet, save the list as XLSX, ODS or CSV, then choose the file you get.",
      web_page:
        "This file may have the name of a spreadsheet, but it is a web page or XML. Open it in your spreadsheet, save it as XLSX or ODS, then choose the file you get.",
      not_a_workbook:
        "This file is not a workbook: it is an archive or another document. Choose an XLSX, ODS, CSV or vCard file; if the list is in an archive, take it out first.",
      old_workbook:
        "This workbook has the format from before 2007 (.xls), which Greffe does not read. Open it in your spreadsheet, “Save as” XLSX or ODS, then choose the file you get.",
      binary_workbook:
        "This workbook has Excel’s binary format (.xlsb), which Greffe does not read. Open it in Excel, “Save as” XLSX, then choose the file you get.",
      numbers_workbook:
        "This file comes from Numbers, whose format Greffe does not read. In Numbers, “Export to” Excel or CSV, then choose the file you get.",
      encrypted_workbook:
        "This workbook is protected by a password. Open it in your spreadsheet, save a copy without a password, import that, then delete it.",
      damaged_workbook:
        "This workbook is damaged or incomplete. Open it in your spreadsheet and save it again, or ask for the file to be sent again.",
      inflates_too_much:
        "This workbook is refused: its part “{{part}}” would take up far too much room once inflated. If it comes from somebody you do not know, do not open it.",
      workbook_too_large:
        "This workbook holds too much text to be read. Save the sheet with the people as CSV, then choose the file you get.",
      sheet_too_large:
        "The sheet “{{sheet}}” goes too far at line {{line, number}}: too many lines, or a cell far to the right. Clear what is not the list, or save the sheet as CSV.",
      sheet_missing: "The sheet “{{sheet}}” is no longer in this workbook. Choose the file again.",
      too_many_columns:
        "This file has {{count, number}} columns, and Greffe reads {{max, number}} at most. Check the separator, or remove columns.",
      line_too_long:
        "Line {{line, number}} is far too long: a quote is probably opened there and never closed. Correct it, then start again.",
      no_name_column:
        "No column gives the name. Say which one is the given name, the family name or the full name.",
      column_used_twice: "Two columns feed the same field. Keep one, and ignore the other.",
    },
  },
});
