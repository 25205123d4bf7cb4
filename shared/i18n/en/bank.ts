import { translated } from "../translated.ts";
import { bank as french } from "../fr/bank.ts";

export const bank = translated(french, {
  bank: {
    formats: { ofx: "OFX", camt: "CAMT.053", qif: "QIF", csv: "CSV" },
    problems: {
      too_big: "the file is too large",
      too_many_lines: "there are more than 200,000 lines",
      too_many_accounts: "there are too many accounts or statements in one file",
      too_deep: "the file nests without end, as no statement does",
      not_text: "it is not text",
      unknown_format: "it is neither OFX, CAMT.053 or QIF, nor a CSV table",
      books_file:
        "it is an export of books (FEC), not a statement: it has entries, and no lines of an account",
      doctype:
        "the file defines words of its own (DOCTYPE), which no bank does and which may be a trap",
      truncated: "the file stops in the middle: download it again",
      malformed: "the file is malformed there",
      other_message:
        "it is another message of the bank: ask for an end of day statement (CAMT.053)",
      no_statement: "there is no account statement in this file",
      no_lines: "there is no transaction in this file",
      amount_missing: "the amount is missing",
      amount_invalid: "this is not an amount",
      amount_ambiguous: "this amount reads in two ways (1.234: a thousand, or one and a bit?)",
      amount_too_precise: "this amount has more than two decimals",
      amount_too_big: "this amount is too large",
      amount_negative: "this amount is negative, while its side is said beside it",
      debit_and_credit: "there is a debit and a credit on the same line",
      direction_missing: "nothing says whether it is a debit or a credit",
      date_missing: "the date is missing",
      date_invalid: "there is no such date",
      currency_differs: "the currency is not that of the account",
      status_unknown: "the state of this transaction is unknown",
    },
    warnings: {
      id_repeated: "Some lines share an identifier: they are told by what they say.",
      value_date_used: "The day of the transaction is missing: its value date is taken.",
      reversals_inverted:
        "Reversals are written with the sign of what they reverse: the balances say so, and they are read so.",
      reversals_unsure: "Nothing says which sign reversals have: they keep theirs.",
      signs_unsure: "Some debits have a sign and others have none: check their side.",
      sign_differs: "The kind of transaction and the sign of the amount disagree: the sign counts.",
      fee_unsure: "What is a fee is not sure.",
      balance_differs: "The lines do not lead from one balance to the other: some may be missing.",
      balance_unread: "A balance could not be read.",
      balance_currency: "A balance is in another currency: it is not taken.",
      statements_apart: "A statement does not begin where the one before ends: one may be missing.",
      statement_repeated: "The same statement is in the file twice: it is read once.",
      details_differ: "The details of a transaction do not make its total: the total counts.",
      encoding_differs: "The file is not in the encoding that it announces: it is read as it is.",
      accents_lost: "Accents were lost in the file already.",
      accents_mended: "Damaged accents were mended.",
      version_unknown: "This version of the format is not known: check what is read.",
      several_currencies: "There are several currencies: each is an account.",
      status_unknown: "The state of a transaction is unknown.",
      label_cut: "A label of more than 1,000 letters is cut.",
    },
    ignored: {
      balance: "a balance",
      total: "a total",
      footer: "the foot of the table",
      end_of_file: "the end of the file",
      header_again: "the headers, again",
      pending: "a pending transaction",
      cancelled: "a cancelled or refused transaction",
      information: "information, without money",
      zero: "nothing, in euros",
      not_bank: "something else than a transaction of the account",
    },
  },
  journal: {
    says: {
      bank: {
        addAccount: "{{actor}} added the account “{{bankAccount}}”",
        changeAccount: "{{actor}} changed the account “{{bankAccount}}”",
        removeAccount: "{{actor}} deleted the account “{{bankAccount}}”",
        import: "{{actor}} imported the statement “{{bankImport}}” into “{{bankAccount}}”",
        match: "{{actor}} reconciled “{{bankMatch}}”",
        matchSure: "{{actor}} reconciled {{done}}",
        unmatch: "{{actor}} separated “{{bankMatch}}” from its entries",
        makeEntry: "{{actor}} wrote the entry of “{{bankMatch}}”",
        payClaims: "{{actor}} noted what “{{bankMatch}}” paid back",
        forgetRule: "{{actor}} forgot what “{{bankRule}}” told",
      },
    },
    counts: {
      bank_match: {
        added_one: "{{formatted}} line of the bank",
        added_other: "{{formatted}} lines of the bank",
        changed_one: "{{formatted}} match",
        changed_other: "{{formatted}} matches",
      },
    },
    unnamed: {
      bank_account: "without a name",
      bank_import: "without a name",
      bank_match: "without a label",
      bank_rule: "without words",
    },
    fields: {
      bank_account: {
        name: "the name",
        number: "the number",
        currency: "the currency",
        ledger: "the account in the books",
      },
      bank_import: { file: "the file" },
      bank_rule: {
        account: "the account",
        person: "the person",
        body: "the circle",
      },
    },
    commands: {
      bank: {
        addAccount: "Bank account added",
        changeAccount: "Bank account changed",
        removeAccount: "Bank account deleted",
        import: "Bank statement imported",
        match: "Bank lines reconciled",
        matchSure: "Sure lines reconciled",
        unmatch: "Reconciliation undone",
        makeEntry: "Entry made from the bank",
        payClaims: "Payment of claims noted from the bank",
        forgetRule: "Rule of the bank forgotten",
      },
    },
  },
  jobs: {
    bank_read: "Reading the statement",
    bank_import: "Importing the statement",
    bank_match: "Reconciling",
  },
  errors: {
    bank: {
      account_not_found:
        "This account is no longer there. If it was just deleted, the journal can undo it.",
      account_in_use:
        "Statements of this account were imported: undo those imports first, from the journal.",
      account_twice: "Two accounts of the file would go into the same one: choose one for each.",
      number_taken:
        "“{{name}}” has this number already: choose that account, or correct the number.",
      ledger_in_use:
        "Lines of this account are reconciled: separate them first, or keep the same account in the books.",
      currency_differs:
        "This account is in {{currency}}, and the file in {{found}}: choose another account.",
      not_in_euros:
        "This account is in {{currency}}, and claims are owed in euros: note the payment in the books, then match it.",
      currency_unknown:
        "The file does not say its currency as banks write it (EUR, CHF…): add the account yourself first.",
      file_changed:
        "This file has changed since it was looked at: nothing is imported. Choose it again.",
      file_refused: "This file cannot be imported: look first at what it is.",
      line_not_found: "This line is no longer there: its import was undone.",
      line_matched: "This line is reconciled already: separate it first.",
      posting_not_found: "This entry is no longer there, or has changed since: look again.",
      posting_matched: "This entry is reconciled with another line already.",
      other_account: "These lines and entries are not all of the same account.",
      nothing_to_match: "Choose a line and an entry at least.",
      sums_differ: "The lines and the entries do not come to the same: add or take out some.",
      match_not_found: "This match is no longer there.",
      parts_differ: "The parts do not make the amount of the line.",
      same_account: "This is the account of the bank itself: choose what the money was for.",
      rule_not_found: "This rule is no longer there.",
    },
  },
});
