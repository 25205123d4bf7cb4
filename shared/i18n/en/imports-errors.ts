import { translated } from "../translated.ts";
import { importsErrors as french } from "../fr/imports-errors.ts";

export const importsErrors = translated(french, {
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
      cell_too_long:
        "Line {{line, number}} of the sheet “{{sheet}}” has a cell of more than a million letters, which no list of people has. Remove it, then start again.",
      too_many_sheets:
        "This workbook has more than {{most, number}} sheets, and Greffe offers no more. Copy the one with the people into a workbook of its own, then choose that one.",
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
