import { translated } from "../translated.ts";
import { handover as french } from "../fr/handover.ts";

export const handover = translated(french, {
  jobs: { handover_receipts: "Copying the receipts" },
  app: {
    commands: {
      handover: "Handover folder",
      also: { handover: "treasurer archive audit auditor receipts hand over" },
    },
  },
  errors: {
    books: { no_books: "No year is open: there is nothing to hand over." },
  },
  handover: {
    title: "Handover folder",
    detail:
      "A folder that the next treasurer or an auditor reads without Greffe: books, bank lines, budget and each receipt under a clear name, with a page that checks that nothing has changed.",
    clear:
      "All of it is in clear: names, amounts, receipts. Choose a place that you control, such as an encrypted stick, and erase it once it has served.",
    form: "In which form",
    forms: {
      clear: "A folder in clear",
      encrypted: "One encrypted file",
    },
    encrypted:
      "The file opens with a passphrase of its own, to give by another way: without it nobody reads the file, not even you. Without Greffe, it opens with age (age-encryption.org), by one line:",
    how: "age -d {{file}} | tar x",
    howFile: "file.tar.age",
    doneEncrypted: "The folder is in the encrypted file “{{name}}”.",
    which: "Years",
    all: "Every year",
    siren: "SIREN (optional)",
    sirenDetail: "With it, the folder has the FEC of each year too.",
    sirenWrong: "A SIREN has nine digits, the last of which checks the others.",
    go: "Choose where to write the folder",
    goEncrypted: "Choose where to write the file",
    ofYear: "Handover folder",
    done_one: "The folder “{{name}}” is written, with {{count, number}} file.",
    done_other: "The folder “{{name}}” is written, with {{count, number}} files.",
    fingerprint: "Hash of SHA256SUMS, to give by another way to whoever receives the folder:",
    unread: "Receipts that the folder lacks",
    withoutFec:
      "The FEC of the year that ends on {{day}} could not be written: see “Take the books out”.",
    reveal: "Show the folder",
    problems: {
      missing: "missing from the vault",
      cut: "incomplete in the vault",
      altered: "altered in the vault",
    },
  },
});
