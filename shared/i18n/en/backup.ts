import { translated } from "../translated.ts";
import { backup as french } from "../fr/backup.ts";

export const backup = translated(french, {
  backup: {
    section: "Backups",
    detail:
      "A single encrypted file, opened with the same passphrase as the vault. Greffe reads it back whole before counting it.",
    never: "This vault has never been backed up.",
    last: "Last verified backup: {{when}}.",
    open: "Back up",
    folder: "Folder: {{folder}}",
    noFolder: "Choose where to put backups: preferably a USB stick or an external disk.",
    chooseFolder: "Choose the folder",
    changeFolder: "Change the folder",
    make: "Back up now",
    made: "Backup made and verified: {{fileName}}.",
    filesLost_one:
      "Beware: {{count, number}} document was missing from the vault already, or damaged. Run the verification to know which.",
    filesLost_other:
      "Beware: {{count, number}} documents were missing from the vault already, or damaged. Run the verification to know which.",
    schedule: "Back up by itself",
    scheduleDetail: "While the vault is open and the last backup is older.",
    schedules: { off: "Never", daily: "Every day", weekly: "Every week" },
    keep: "Backups kept",
    keepDetail: "The latest ones, and always one a month for a year and one a year.",
    restore: {
      choice: "Restore a backup",
      choiceDetail: "A “.greffe-backup” file, from a stick or a disk.",
      title: "Restore a backup",
      lead: "Greffe makes a new vault of it, beside what exists: nothing is replaced.",
      chooseFile: "Choose the file",
      file: "File: {{name}}",
      chooseFolder: "Choose where to put the vault",
      passphrase: "Passphrase",
      passphraseDetail: "The vault’s own when the backup was made.",
      start: "Restore",
      back: "Back",
      with: "What to open it with",
      byPassphrase: "The passphrase",
      kit: "The recovery kit",
      shares: "The bureau’s parts",
      fileFirst: "Choose the file first: its parts are checked against it.",
      missing: {
        passphrase: "Choose the file and the folder, then type the passphrase.",
        kit: "Choose the file and the folder, then type the 25 words of the kit.",
        shares: "Choose the file and the folder, then type the parts.",
      },
      done: "The vault is restored",
      doneDetail: "{{name}}, backup of {{when}}, in the folder “{{folderName}}”.",
      open: "Open the restored vault",
      later: "Later",
    },
    compare: {
      caption: "Compare before opening",
      restored: "The backup",
      present: "The vault “{{folderName}}”",
      what: "What it holds",
      closed: "unreadable with these keys",
      noEntry: "none",
      none: "No vault that was opened here is the one in this backup. If it is somewhere else, compare them before opening.",
      other: "“{{name}}” is another vault: there is nothing to compare.",
      choose: "Compare with a vault…",
      rows: {
        people: "People",
        bodies: "Circles",
        mandates: "Mandates",
        expenses: "Expenses",
        bookEntries: "Book entries",
        bankLines: "Bank lines",
        taxReceipts: "Tax receipts",
        meetings: "Meetings",
        documents: "Documents",
        entries: "Journal entries",
        lastEntry: "Last entry",
      },
    },
  },
  access: { can: { backup: { make: "make backups and set them up" } } },
  journal: {
    commands: { vault: { backup: "Vault backed up", changeBackups: "Backup settings changed" } },
  },
  jobs: {
    backup_copy: "Copying the vault",
    backup_write: "Writing the backup",
    backup_verify: "Reading the backup back",
    restore_read: "Reading the backup",
  },
  errors: {
    backup: {
      no_folder: "First choose, in the settings, the folder where backups go.",
      in_vault:
        "This folder is inside the vault itself: the backup would be lost with it. Choose another place, preferably another disk.",
      running: "A backup is already under way. Wait until it ends.",
      not_verified:
        "The backup was read back and is not good: it was not kept. Try another disk; if this happens again, verify the vault.",
      destination_full:
        "There is no room left in the chosen folder: nothing was left there half done. Make room or choose another folder.",
      destination_not_writable:
        "Greffe cannot write to the chosen folder. Check that the disk is not protected, or choose another folder.",
      destination_gone:
        "The chosen folder cannot be found. If it is on a stick or an external disk, plug it in; otherwise choose another.",
      file_gone: "The backup file cannot be read. Plug in the disk it is on, or choose it again.",
      not_a_backup:
        "This file is not a Greffe backup. Choose a file whose name ends in “.greffe-backup”.",
      newer_format:
        "This backup was made by a later version of Greffe. Update Greffe on this computer, then restore it.",
      truncated:
        "This backup is incomplete: the end of the file is missing. Copy it again from its original disk, or take another.",
      damaged_header: "This backup is damaged in its header: it cannot be opened. Take another.",
      damaged_summary:
        "This backup is damaged in its summary, just after the header. Take another.",
      damaged_content:
        "This backup is damaged at piece {{piece}} of {{pieces}}. Nothing was restored. Take another.",
      not_sound:
        "This backup can be read, but the vault in it fails verification. Nothing was restored. Take an older one.",
      wrong_passphrase:
        "This is not the passphrase of this backup: it is the vault’s own when the backup was made. Check spaces, accents and capitals.",
    },
  },
});
