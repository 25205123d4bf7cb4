import { translated } from "../translated.ts";
import { vault as french } from "../fr/vault.ts";

export const vault = translated(french, {
  vault: {
    objects: { table: "the table", index: "the index", trigger: "the trigger", view: "the view" },
    welcome: {
      language: "Language",
      title: "Greffe",
      lead: "Your collective’s secretariat, encrypted, on this computer and nowhere else.",
      heading: "What would you like to do?",
      create: "Create a vault",
      createDetail: "For a collective that begins with Greffe.",
      open: "Open a vault",
      openDetail: "Choose the folder whose name ends in “.greffe”.",
      recent: "Recent vaults",
      hiddenName: "Vault with a hidden name",
      missing: "Not found: moved, renamed or on a disk that is not plugged in",
      menu: "Actions for {{name}}",
      hide: "Hide its name here",
      show: "Show its name here",
      forget: "Forget this vault",
      forgotten: "This vault is no longer offered here. Its folder was not touched.",
    },
    asked: {
      vault: "The vault “{{name}}” waits to be opened.",
      backup: "The backup “{{name}}” waits to be restored.",
      open: { vault: "Open this vault", backup: "Restore this backup" },
      closes:
        "What is written here is stored first, then the open vault is closed. If it is a trial, it is thrown away.",
      leaves: "What is begun on this page is given up.",
      forget: "Do not open it",
    },
    create: {
      step: "Step {{step}} of {{total}}",
      about: {
        title: "Your collective",
        name: "Name of the collective",
        namePlaceholder: "Three Rivers Assembly",
        nameDetail: "The vault’s folder will bear this name.",
        userName: "Your name",
        userNameDetail: "It is written in the journal, beside what you do.",
        folder: "Where to keep the vault",
        folderDetail: "Greffe creates a folder there that holds everything, encrypted.",
        chooseFolder: "Choose a folder",
        changeFolder: "Choose another folder",
        folderMissing: "Choose the folder where the vault will be kept.",
        nameMissing: "Write the name of the collective.",
        userNameMissing: "Write your name, or the one the collective knows you by.",
      },
      passphrase: {
        title: "The passphrase",
        lead: "It encrypts everything. Greffe keeps it nowhere and cannot find it again.",
        kind: "Which phrase",
        suggested: "Six words drawn at random",
        own: "A phrase of mine",
        suggestedDetail:
          "This is the safest: six French words from a list of 2,048, drawn at random by this computer. Write them on paper, to be kept far from the computer.",
        words: "The six words",
        again: "Draw others",
        retype: "Copy the six words",
        retypeDetail:
          "From your paper: it proves that you have them. Accents, capitals and spaces count.",
        passphrase: "Passphrase",
        passphraseDetail_one:
          "At least {{count}} character. Several unrelated words are worth more than a complicated one.",
        passphraseDetail_other:
          "At least {{count}} characters. Several unrelated words are worth more than a complicated one.",
        repeat: "The same, once more",
        repeatDetail: "Accents, capitals and spaces count.",
        tooShort_one: "{{count}} character is missing.",
        tooShort_other: "{{count}} characters are missing.",
        differs:
          "This is not the same phrase. Check the spaces, the accents and the capitals, letter by letter.",
        missing: "Write a passphrase.",
        missingWords: "Copy the six words here, with spaces between them.",
      },
      strength: {
        label: "Strength",
        checking: "Working out…",
        levels: {
          terrible: "Very weak",
          weak: "Weak",
          fair: "Fair",
          strong: "Strong",
          excellent: "Very strong",
        },
        time: "Estimated time to find it with a powerful machine, at ten thousand tries a second: {{time}}.",
        now: "less than an hour",
        hours_one: "{{count}} hour",
        hours_other: "{{count}} hours",
        days_one: "{{count}} day",
        days_other: "{{count}} days",
        years_one: "{{count}} year",
        years_other: "{{count}} years",
        centuries: "more than a thousand years",
        advice:
          "Someone determined would find it. Add two or three unrelated words, or take the six drawn at random.",
      },
      loss: {
        title: "If the passphrase is lost",
        lead: "Nobody will be able to open this vault. Not you, not the people who make Greffe, not a repair service: there is no “forgotten password”.",
        gone: "These would be lost forever:",
        items: {
          people: "the list of members, their addresses and their consents,",
          meetings: "the minutes, the decisions and the actions,",
          journal: "the journal that says who did what, and when.",
        },
        keep: "Keep the phrase on paper in two safe places: at home, for example, and with another officer of the collective, in a sealed envelope. Once the vault is made, make a recovery kit in the settings: it is the only way back.",
        acknowledge: "I understand: without the passphrase, what the vault holds is lost.",
        mustAcknowledge: "Tick the box to continue.",
        create: "Create the vault",
        creating: "Creating the vault…",
        creatingDetail:
          "Working out the key is slow on purpose: it is as slow for whoever would guess.",
      },
    },
    unlock: {
      hints: {
        line_end: "It holds a line end, which a copy often brings.",
        space_around: "It begins or ends with a space, which a copy often brings.",
        space_twice: "It holds two spaces in a row.",
        invisible: "It holds a sign that nobody sees, which a copy sometimes brings.",
        apostrophe:
          "It holds a curly apostrophe (’), which a text processor puts in the place of the straight one.",
        quote: "It holds curly quotes, which a text processor puts in the place of straight ones.",
        dash: "It holds a long dash (–), which a text processor puts in the place of a hyphen (-).",
        joined_letters: "It holds œ or æ: had you written it as two letters?",
        first_capital: "It begins with a capital, which some devices put by themselves.",
      },
      title: "Open the vault",
      passphrase: "Passphrase",
      open: "Open",
      opening: "Opening…",
      openingDetail: "Working out the key takes a second or two.",
      trying: "Attempt {{place}} of {{total}}",
      missing: "Write the passphrase.",
      other: "Open another vault",
    },
  },
  access: { can: { vault: { rename: "rename the collective" } } },
  journal: {
    says: {
      vault: {
        create: "{{actor}} created the vault",
        rename: "{{actor}} renamed the collective “{{name}}”",
      },
    },
    fields: { vault_info: { name: "the collective’s name" } },
    filters: { places: { vault: "Vault" } },
    commands: { vault: { create: "Vault created", rename: "Collective renamed" } },
  },
  jobs: { unlock: "Opening the vault", prove_people: "Checking who is in the vault" },
  errors: {
    vault: {
      locked: "The vault is locked. Open it with the passphrase to continue.",
      read_only:
        "This vault is open here for reading only: nothing is written to it. If it is open elsewhere, close it there, lock it here and open it again. If its medium cannot be written to, copy the whole folder to this computer and open the copy.",
      gone: "The vault has closed. Open it again: what was stored is there.",
      replaced:
        "Another program (one that synchronises, most likely) has put another file in the place of the open vault’s: nothing more is written to it. What was stored here is in “{{copy}}”. Lock, stop that program, copy the whole folder elsewhere, then put this file back under its name.",
      overwritten:
        "Another program (one that synchronises, most likely) has put another file in the place of the open vault’s: nothing more is written to it. The one from before is neither in the folder nor beside it. Look for it in the bin or the history of that program, or in your last backup.",
      moved:
        "The folder of the open vault is now called “{{to}}”: nothing more is written to it. Lock, then open it again: Greffe finds it.",
      removed:
        "The open vault is no longer in its place: it was moved or deleted, or the drive is out. Nothing more is written to it. Plug the drive in or put the folder back in its place, lock, then open it again.",
      header_replaced:
        "The keys of the open vault were replaced by another program or from another computer: nothing more is written to it. Lock, then open it again.",
      disk_full: "The disk is full: nothing was half written. Make room, then start again.",
      disk_failing:
        "The disk did not take what was written: it is failing, unplugged, or over its quota. Nothing was half written. Check it, make a backup elsewhere, then try again.",
      not_writable:
        "Greffe cannot write there. Choose another folder, or check that the disk is not write-protected.",
      damaged:
        "Part of the vault is damaged and cannot be read. Delete nothing: copy the folder, then run the verification from the settings.",
      exists: "A vault of that name already exists in this folder. Choose another name or folder.",
      folder_missing: "This folder no longer exists. Choose another.",
      name_unusable: "This name cannot become a folder’s name. Use at least one letter or digit.",
      wrong_passphrase:
        "This is not the vault’s passphrase. Check spaces, accents and capitals, then try again.",
      missing:
        "The vault’s folder cannot be found. If it is on an external disk or a stick, plug it in; otherwise, look for where it was moved.",
      not_a_vault:
        "This folder is not a Greffe vault. Choose a folder whose name ends in “.greffe”.",
      header_damaged:
        "Both copies of the vault’s header are damaged: it cannot be opened. Delete nothing, and go back to a copy of the folder if you have one.",
      newer_format:
        "This vault was written by a newer version of Greffe. Update Greffe on this computer, then open it. The vault was not touched.",
      in_use:
        "This vault is already open in Greffe on the computer “{{holder}}”. Close it there, then try again. If that computer is out of use, delete the file “lock” in the vault’s folder.",
      keys_changed:
        "The keys of this vault were changed since: its header is older than its content, which is not damaged. If the folder is synchronised, wait for that to end; otherwise ask somebody who still has access to the vault.",
      rekeying:
        "The keys of the vault are already being changed. Wait for the end, then try again.",
      schema_foreign:
        "The structure of the vault is not the one that Greffe makes: $t({{what}}) “{{name}}” was added, is missing or is made otherwise. Somebody changed it with another tool. Nothing was opened or written. Delete nothing, and go back to a backup from before.",
      part_elsewhere:
        "In the folder of the vault, “{{name}}” is not what Greffe put there, but a link to another place, or something else than a file. Nothing was opened or written. Find out who changed it, and go back to a copy of the folder or a backup.",
      row_damaged:
        "A record is damaged: what it holds is not what Greffe would have put there ({{table}}, {{id}}). It is neither shown nor published. Run the verification in the settings, and compare with the last backup.",
      store_damaged:
        "The passphrase is right, but what the vault holds is damaged. Delete nothing, and go back to a copy of the folder if you have one.",
    },
  },
});
