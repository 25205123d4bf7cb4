import { translated } from "../translated.ts";
import { booksSays as french } from "../fr/books-says.ts";

export const booksSays = translated(french, {
  jobs: {
    books_read: "Reading the books",
    books_write: "Writing the files",
  },
  app: {
    commands: {
      books: "Books",
      newEntry: "Write in the books",
      trialBalance: "Trial balance",
      balanceSheet: "Balance sheet",
      incomeStatement: "Income statement",
      booksYears: "Years and closing",
      exportBooks: "Take the books out (FEC, spreadsheets)",
      also: {
        books: "entries journal ledger accounting",
        booksYears: "close validate carry forward",
        exportBooks: "fec export hledger beancount xlsx",
      },
    },
    palette: { entries: "Entries" },
  },
  journal: {
    says: {
      books: {
        openYear: "{{actor}} opened the year {{fiscalYear}}",
        removeYear: "{{actor}} deleted the year {{fiscalYear}}",
        nameAccount: "{{actor}} named the account {{ledgerAccount}}",
        write: "{{actor}} wrote “{{ledgerEntry}}” in the books",
        change: "{{actor}} changed the entry “{{ledgerEntry}}”",
        remove: "{{actor}} deleted the draft “{{ledgerEntry}}”",
        validate: "{{actor}} validated {{count}}",
        reverse: "{{actor}} took back by a reversal: “{{ledgerEntry}}”",
        closeYear: "{{actor}} closed the year {{fiscalYear}}",
        export: "{{actor}} took the books out: {{files}}",
        handover: "{{actor}} made a handover folder: {{files}}",
      },
    },
    counts: {
      ledger_entry: {
        added_one: "{{count, number}} entry",
        added_other: "{{count, number}} entries",
        changed_one: "{{count, number}} entry",
        changed_other: "{{count, number}} entries",
      },
    },
    unnamed: {
      fiscal_year: "a year",
      ledger_account: "an account",
      ledger_entry: "an entry",
    },
    fields: {
      fiscal_year: { start_on: "the first day", end_on: "the last day" },
      ledger_account: { number: "the number", name: "the name" },
      ledger_entry: {
        book: "the journal",
        date: "the date",
        label: "the label",
        document: "the document",
      },
      posting: {
        account: "the account",
        debit: "the debit",
        credit: "the credit",
        label: "the label of the line",
        person: "the person",
        body: "the circle",
      },
      books_export: { names: "the files" },
    },
    commands: {
      books: {
        openYear: "Year opened",
        removeYear: "Year deleted",
        nameAccount: "Account named",
        write: "Entry",
        change: "Entry changed",
        remove: "Draft entry deleted",
        validate: "Entries validated",
        reverse: "Entry reversed",
        closeYear: "Year closed",
        export: "Books taken out",
        handover: "Handover folder made",
      },
    },
  },
  errors: {
    books: {
      no_year: "No year is open for {{day}}. Open one, or change the date.",
      closed_year:
        "{{day}} is in a closed year, which ends on {{end}}: nothing more is written in it. The first open day is {{open}}.",
      too_few_lines:
        "An entry has two lines at least: where the money comes from, and where it goes. Add a line.",
      no_amount: "Line {{line}}: the amount is 0.00 €. Give a debit or a credit.",
      negative:
        "Line {{line}}: an amount is never negative. Put it on the other side, without its sign.",
      both_sides: "Line {{line}}: it has a debit and a credit. Make two lines of it.",
      unknown_account:
        "Line {{line}}: there is no account “{{account}}”. Choose one, or add it to the accounts.",
      unbalanced:
        "The entry does not balance: {{debit}} € debit, {{credit}} € credit, {{by}} € apart. Correct a line.",
      opening_day: "Opening balances are of the first day of the year, {{day}}. Change the date.",
      opening_account:
        "Line {{line}}: account {{account}} begins each year at nothing. Opening balances have accounts of classes 1 to 5 only.",
      opened_already:
        "This year has its opening balances already. Change that entry, or reverse it.",
      person_not_found: "Line {{line}}: this person is gone. Choose another one.",
      body_not_found: "Line {{line}}: this circle is gone. Choose another one.",
      entry_not_found:
        "This entry is gone. If it was just deleted, the journal can take that back.",
      validated:
        "Entry no. {{number}} is validated: it does not change any more. Take it back by a reversal.",
      reconciled:
        "This entry is reconciled with a line of the bank: separate them first, or reverse the entry.",
      of_expense: "This entry comes from an expense. Change the expense: the entry follows.",
      draft: "This entry is a draft: change it or delete it.",
      reversed_already: "This entry is reversed already, by no. {{number}}.",
      before_entry: "The reversal cannot be before the entry, which is of {{day}}.",
      future: "Nothing after today, {{day}}, is validated. Change the date.",
      nothing_to_validate: "No draft is of {{day}} or before.",
      year_not_found: "This year is gone. Choose another one.",
      year_closed: "This year is closed: it does not change any more.",
      cannot_close:
        "The year cannot be closed: the page says what holds it. Open it again once that is settled.",
      year_ends_before_it_starts: "The year would end before it begins. Check both dates.",
      year_too_long: "A year lasts twenty-four months at most. Check both dates.",
      year_overlaps: "A year already runs from {{from}} to {{to}}. Choose other dates.",
      year_hole: "Years follow each other without a hole. The day expected here is {{day}}.",
      year_before_closed:
        "The year that begins on {{day}} is closed: its opening balances are sealed, and nothing opens before it.",
      year_in_use_one: "The year has {{count, number}} entry, or is closed: it cannot be deleted.",
      year_in_use_other:
        "The year has {{count, number}} entries, or is closed: it cannot be deleted.",
      year_between: "This year is between two others: it cannot be deleted.",
      account_not_under_the_chart:
        "Account {{account}} is under none of the associations’ chart. Begin with a number of the chart, such as 512.",
      empty_year:
        "Nothing is written in the year from {{from}} to {{to}}: there is nothing to take out.",
      nothing_validated: "The FEC has validated entries only, and none is. Validate them first.",
      fec_class8:
        "Entry no. {{number}} has accounts of class 8 only: without it, the numbers of the FEC would have a hole. Take it out with class 8.",
      fec_broken_one:
        "The FEC is not written: it breaks {{count, number}} rule (line {{line}}, {{column}}: {{rule}}, “{{found}}”).",
      fec_broken_other:
        "The FEC is not written: it breaks {{count, number}} rules. The first: line {{line}}, {{column}}, {{rule}}, “{{found}}”.",
      file_there:
        "The folder already has a file “{{name}}”, and that name is prescribed. Choose another folder, or move that file.",
      too_long_to_print_one:
        "“{{report}}” has {{count, number}} line: too many for a PDF. Choose a spreadsheet or CSV.",
      too_long_to_print_other:
        "“{{report}}” has {{count, number}} lines: too many for a PDF. Choose a spreadsheet or CSV.",
      export_in_vault:
        "This folder is the vault’s: the files would be in clear there. Choose another one.",
      no_printer:
        "Nothing can make a PDF here. Choose a spreadsheet or CSV, or go through the window.",
      account_nameless: "Account {{account}} is not of the chart: give it a name.",
    },
  },
});
