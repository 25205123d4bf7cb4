export const USAGE = `greffe: a vault from the command line

  greffe create --folder DIR --name NAME --user NAME [--memory-mib N] [--passes N]
      Makes NAME.greffe in DIR.
  greffe methods
      Prints every method of the contract, with JSON Schemas of its input and output.
  greffe call METHOD JSON --vault DIR
      Calls a method and prints its result as JSON. JSON "-" reads standard input.
      A file or a folder in the input is its path.
  greffe import FILE --vault DIR [--sheet NAME] [--sure yes]
      Says how a file of members (XLSX, ODS, CSV, TSV, vCard) is read and what its import would
      do; --sure yes does it. For other columns than those guessed, call imports.run.
  greffe bank import FILE --vault DIR [--name ACCOUNT] [--sure yes]
      Says what a statement of the bank is (OFX, CAMT.053, QIF, CSV) and what of it is new;
      --sure yes adds that, to the account that the file names, or that ACCOUNT is called.
  greffe bodies --vault DIR [--on DATE]
      Prints the tree of circles and other bodies as it was on a day (2026-11-30), or is today.
  greffe body NAME --vault DIR [--on DATE]
      Prints who is in one, each with the roles or the status they are there by.
  greffe mandates PERSON --vault DIR
      Prints every mandate that somebody has or had.
  greffe open-body NAME --vault DIR [--kind KIND] [--under BODY] [--roles ROLE,ROLE] [--on DATE]
      Opens a circle, or a body of another kind, from today or from DATE on. For what else
      can be said of it, call bodies.create.
  greffe give-mandate PERSON --vault DIR --body BODY --role ROLE [--on DATE] [--until DATE]
      Gives a role of a body to somebody, from today or from DATE on.
  greffe expenses --vault DIR [--state STATE] [--person NAME]
      Prints the expenses that one's roles show: draft, submitted, approved, settled, refused.
  greffe add-expense FILE --vault DIR [--amount EUROS] [--person NAME] [--for TEXT] [--on DATE]
      [--body BODY] [--category CATEGORY] [--account IBAN]
      Makes a draft of a receipt (PDF, JPEG, PNG), with what is said of it.
  greffe owed --vault DIR
      Prints what is owed to each person.
  greffe balance --vault DIR [--on DATE]
      Prints the balance of every account up to a day, in the year of the books that it is in.
  greffe fec --vault DIR --to DIR --siren NUMBER [--on DATE] [--class8 yes]
      Writes the file of entries (FEC) of that year, once it keeps every rule.
  greffe handover --vault DIR --to DIR [--siren NUMBER] [--on DATE] [--encrypted yes]
      Writes, in clear, a folder of every year of the books, or of the one that a day is in, which
      needs no Greffe: books, bank lines, budget, receipts, and a page that checks them.
      --encrypted yes makes one file of it, under a passphrase of its own (GREFFE_FILE_PASSPHRASE,
      or asked), which opens without Greffe: age -d FILE | tar x
  greffe tax-receipts --vault DIR [--on DATE] [--sure yes]
      Says what tax receipts the year of a day has and may have, what gives none and why, and
      what is declared; --sure yes issues those that lack nothing. PDFs are written in the window.
  greffe income --vault DIR [--from DATE] [--until DATE]
      Says whether the collective was independent within a period, by the definition that it
      adopted, and which entries say so: from the first of January until today, if not said.
  greffe budget --vault DIR [--on DATE]
      Prints what was planned by circle and category and what is left: of the year of DATE, or
      of the budget that today is of.
  greffe campaign [PLACE] --vault DIR
      Prints each election with what was spent of its ceiling; or the account of the one in
      PLACE: by heading, limits, and what each person gave.
  greffe verify --vault DIR
      Checks the header, every page, every journal entry and every row. Exits with 1
      when something was altered.
  greffe verify-export FILE
      Checks an exported journal, without a vault and without a passphrase: every entry,
      its place, its signature. Exits with 1 at the first line that was altered, and names it.
  greffe backup --vault DIR --to DIR
      Saves the vault into one encrypted file, and reads it back before it counts.
  greffe restore FILE --to DIR [--with passphrase|kit|shares] [--shares FILE]
      Makes a vault of a backup, in a new folder of DIR. Nothing is replaced.
  greffe take-over --vault DIR [--sure yes]
      Takes away the lock that another machine left in a vault which it is no longer in.
      Says what that means, and asks; --sure yes answers for a script.
  greffe restore-passphrase --vault DIR
      Opens a vault with the 25 words of its recovery kit and sets a new passphrase.
      They come from GREFFE_RECOVERY_WORDS and GREFFE_NEW_PASSPHRASE, or are asked.
  greffe join --vault DIR
      Comes into a vault with the six words of an invitation and sets a passphrase. They
      come from GREFFE_INVITATION_CODE and GREFFE_NEW_PASSPHRASE, or are asked.
  greffe open-with-shares --vault DIR --user NAME [--shares FILE]
      Opens a vault with enough of the bureau's parts, for somebody new with a new
      passphrase (GREFFE_NEW_PASSPHRASE, or asked). Their words come from FILE, a part
      a line or parts apart by an empty line; "-" reads standard input; or are asked.

The passphrase comes from GREFFE_PASSPHRASE, or is asked on the terminal.
An error is printed as JSON on standard error; the exit code is then not 0.
Long calls tell their progress on standard error. Ctrl+C cancels, and leaves nothing half done.
`;
