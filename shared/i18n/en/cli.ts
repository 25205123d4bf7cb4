import { translated } from "../translated.ts";
import { cli as french } from "../fr/cli.ts";

export const cli = translated(french, {
  errors: {
    cli: {
      unknown_command:
        "There is no command “{{command}}”. Type “greffe --help” to see those that exist.",
      call_incomplete:
        "The method or its input is missing. For example: greffe call people.list '{…}' --vault FOLDER.",
      create_incomplete: "To create a vault, give --folder, --name and --user.",
      vault_missing: "Say which vault to open with --vault FOLDER.",
      to_missing: "Say which folder with --to DIR.",
      export_missing: "Say which exported journal to check: greffe verify-export FILE.",
      bank_incomplete: "Say which statement to import: greffe bank import FILE --vault DIR.",
      import_incomplete: "Say which file to import: greffe import FILE --vault DIR.",
      restore_incomplete: "Say which backup to restore: greffe restore FILE --to DIR.",
      passphrase_missing:
        "There is no terminal on which to ask for the passphrase. Put it in the variable GREFFE_PASSPHRASE.",
      words_missing:
        "There is no terminal to ask for the words of the kit. Put them in the variable GREFFE_RECOVERY_WORDS.",
      code_missing:
        "There is no terminal to ask for the words of the invitation. Put them in the variable GREFFE_INVITATION_CODE.",
      user_missing: "Say what the new person is called with --user NAME.",
      extra_argument:
        "“{{argument}}” is one argument too many. Put a name or a path that has spaces in quotes.",
      unknown_opener: "“{{kind}}” opens nothing. After --with, write passphrase, kit or shares.",
      shares_missing:
        "There is no terminal to ask for the parts. Give a file with --shares FILE, or “-” for standard input.",
      shares_unreadable: "The file of the parts cannot be read. Check its path.",
      new_passphrase_missing:
        "There is no terminal to ask for the new passphrase. Put it in the variable GREFFE_NEW_PASSPHRASE.",
      file_passphrase_missing:
        "There is no terminal to ask for the passphrase of the file. Put it in the variable GREFFE_FILE_PASSPHRASE.",
      passphrases_differ: "The two passphrases are not the same. Start again.",
      take_over_unsure:
        "This vault has been open on the computer “{{holder}}” since {{since}}. Only take it over if Greffe is no longer open there: otherwise two computers will write to it at once, what one writes may be lost, or the vault damaged. Answer yes, or give --sure yes.",
      bad_date: "“{{date}}” is not a day. Write it so: 2026-11-30.",
      siren_missing: "Say the SIREN of the collective with --siren NUMBER.",
      no_year: "No year of the books is open for {{day}}.",
      body_missing: "Say the name of the circle: greffe body NAME --vault DIR.",
      body_unknown:
        "No circle is called “{{body}}” on {{day}}. “greffe bodies” shows those that are open on that day.",
      body_ambiguous:
        "{{several}} circles are called “{{body}}”: give the id, which “greffe bodies” shows.",
      person_missing: "Say the name of the person, in quotes.",
      person_unknown:
        "Nobody on file is called “{{person}}”. Write the given name and the family name.",
      person_ambiguous:
        "{{several}} people are called “{{person}}”: give the id, which the method people.suggest shows.",
      kind_unknown: "“{{kind}}” is no kind of circle. There are: {{known}}.",
      role_none: "“{{body}}” has no role. Give it “{{role}}” in the window, or by bodies.addRole.",
      role_unknown: "“{{body}}” has no role “{{role}}”. It has: {{known}}.",
      mandate_incomplete:
        'To give a mandate, say to whom, and give --body and --role: greffe give-mandate "GIVEN FAMILY" --body CIRCLE --role ROLE --vault DIR.',
      receipt_missing: "Say which receipt to add: greffe add-expense FILE --vault DIR.",
      bad_amount: "“{{amount}}” is no amount. Write it so: 12.50.",
      state_unknown: "“{{state}}” is no state. There are: {{known}}.",
      category_unknown: "“{{category}}” is no category. There are: {{known}}.",
      period_reversed:
        "The period starts on {{from}}, after its end on {{until}}. Swap --from and --until.",
      election_none:
        "No election is noted in this vault. Note one in the window, or by campaign.create.",
      election_unknown: "No election is noted in “{{election}}”. There are: {{known}}.",
      election_ambiguous:
        "{{several}} elections are noted in “{{election}}”: give the id, which “greffe campaign” shows.",
      bad_json: "The input is not JSON. Check its quotes and braces.",
    },
  },
});
