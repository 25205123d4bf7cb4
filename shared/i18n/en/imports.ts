export const imports = {
  refusals: {
    too_few_cells: "Cells are missing: this line has {{value}}.",
    too_many_cells:
      "Too many cells: this line has {{value}}. A separator may have slipped into a value without quotes.",
    name_missing: "Neither a given name nor a family name.",
    bad_email: "“{{value}}” is not a complete e-mail address.",
    bad_phone: "“{{value}}” is not a phone number.",
    bad_date: "“{{value}}” is not a date (day/month/year).",
    bad_status: "“{{value}}” is not a known status.",
    bad_consent: "“{{value}}” says neither yes nor no.",
    end_before_start: "The end of the status ({{value}}) is before its start.",
    value_too_long: "Value too long: “{{value}}”",
    control_character: "An invisible character makes this cell unreadable.",
    quote_not_closed:
      "A quote opened on this line is never closed: neither it nor the rest of the file could be read. Correct it, then start again.",
    matches_several:
      "Several people of the list match “{{value}}”. Complete the line (e-mail, postcode), or change the right person by hand.",
    email_of_someone_else:
      "The address {{value}} already belongs to someone of another name. If this is someone else, add them by hand.",
    same_as_earlier_line: "“{{value}}” is already on an earlier line of the file.",
  },
  fields: {
    ignore: "Do not import",
    givenName: "Given name",
    familyName: "Family name",
    fullName: "Full name",
    pronoun: "Pronoun",
    email: "E-mail",
    phone: "Phone",
    street: "Street",
    postcode: "Postcode",
    town: "Town",
    status: "Status",
    statusStart: "Start of the status",
    statusEnd: "End of the status",
    publishConsent: "Consent to publish the name",
    notes: "Notes",
  },
  matchedBy: {
    email: "Same e-mail",
    name_and_postcode: "Same name and postcode",
  },
  separators: {
    comma: "Comma",
    semicolon: "Semicolon",
    tab: "Tab",
    bar: "Vertical bar",
  },
  encodings: {
    "utf-8": "Unicode (UTF-8)",
    "windows-1252": "Windows (older spreadsheets)",
    "utf-16le": "Unicode (UTF-16)",
  },
};

export const importsErrors = {
  imports: {
    file_missing: "This file is no longer there. Choose it again.",
    file_unreadable:
      "This file cannot be read. Close it in your spreadsheet, check that you may open it, then choose it again.",
    file_empty: "This file is empty. Choose another one, or export it again.",
    file_too_large:
      "This file is too large (more than {{megabytes, number}} MB). Cut it into several files.",
    not_text:
      "This file is not text. In your spreadsheet, save it as CSV, then choose the file you get.",
    too_many_columns:
      "This file has {{count, number}} columns, and Greffe reads {{max, number}} at most. Check the separator, or remove columns.",
    line_too_long:
      "Line {{line, number}} is far too long: a quote is probably opened there and never closed. Correct it, then start again.",
    no_name_column:
      "No column gives the name. Say which one is the given name, the family name or the full name.",
    column_used_twice: "Two columns feed the same field. Keep one, and ignore the other.",
  },
};
