import { translated } from "../translated.ts";
import { app as french } from "../fr/app.ts";

export const app = translated(french, {
  app: {
    name: "Greffe",
    nav: { label: "Places of the collective" },
    shell: {
      skip: "Skip to content",
      lock: "Lock",
      find: "Find or do",
      locking: "Locking…",
      lockingDetail: "What you have just typed is being stored before the vault closes.",
    },
    ui: {
      close: "Close",
      cancel: "Cancel",
      retry: "Try again",
      undo: "Undo",
      undone: "Undone.",
      back: "Back",
      next: "Continue",
      save: "Save",
      edit: "Edit",
      more: "More actions",
      clear: "Clear",
      showPassphrase: "Show the passphrase",
      hidePassphrase: "Hide the passphrase",
      capsLock: "Caps lock is on.",
      openCalendar: "Open the calendar",
      previousMonth: "Previous month",
      nextMonth: "Next month",
      notifications: "Notifications",
      noResult: "Nothing matches.",
      noSuchDay: "{{day}} does not exist: type {{before}} or {{after}}.",
      wholeYear: "Type the year with four figures.",
      loading: "Loading…",
      optional: "optional",
      errorTitle: "That did not work",
    },
    fields: {
      other: "This value is not in the expected form: check it.",
      name_required: "Write at least one of the names.",
      time_zone: "This time zone does not exist: choose one from the list.",
      too_small: "This is too short: complete the field.",
      too_big: "This is too long: shorten the field.",
      invalid_format: "The form is not the right one: check that nothing is missing.",
      no_such_day: "There is no such day in the calendar: write {{before}} or {{after}} instead.",
      invalid_type: "Fill in this field.",
      required: "Fill in this field.",
    },
    money: {
      empty: "Write an amount, for instance 12.50.",
      not_an_amount: "This is not an amount: write it in figures, for instance 1,234.56.",
      other_currency:
        "Amounts are in euros: write what the bank took, and the receipt’s own amount in the note.",
      ambiguous:
        "One separator and three figures behind it: is it {{whole}}? Write it without a separator; otherwise, with two figures after the point.",
      too_precise: "An amount has two figures after the point at most.",
      too_big: "This amount is too large: check the decimal point.",
      not_positive: "Write an amount of more than nothing.",
    },
    dates: { today: "today", tomorrow: "tomorrow", yesterday: "yesterday" },
    commands: {
      groups: { places: "Go", actions: "Do", page: "On this page", vault: "The vault" },
      palette: "Find or do",
      lock: "Lock the vault",
      closeVault: "Close this vault and open another",
      undo: "Undo my last action",
      nothingToUndo: "Nothing to undo: you have changed nothing since opening.",
      help: "All shortcuts",
      toast: "Go to the notifications",
      themes: { dark: "Dark theme", light: "Light theme", system: "Theme of the system" },
      also: {
        newPerson: "add a person member record",
        importPeople: "spreadsheet file CSV XLSX ODS vCard contacts members",
        inviteMember: "invitation code member access",
        lostKeys: "forgotten passphrase succession answer for",
        ownKeys: "keys seen stolen compromised passphrase computer",
        recoveryKit: "make again paper words lost",
        verifyVault: "verification integrity check",
        backup: "back up save copy",
        discardTrial: "throw the trial away leave",
        exportJournal: "export signed file",
        help: "help shortcuts keyboard keys",
        closeVault: "leave change restore a backup",
        theme: "appearance colours mode",
      },
    },
    help: {
      title: "Keyboard shortcuts",
      detail:
        "Everything works from the keyboard. Tab goes from one element to the next, Shift Tab goes back, Escape closes.",
    },
    crash: {
      title: "This page has stopped",
      detail: "Nothing that was stored is lost. Go back to the first page, or try again.",
      home: "Back to the first page",
    },
    notFound: {
      title: "This page does not exist",
      detail: "The link may be an old one. The first page shows what the vault holds.",
    },
  },
  errors: {
    unexpected:
      "Something unexpected happened. Nothing that was stored is lost. Try again; if it happens again, report it with this number: {{correlationId}}.",
    app: {
      folder_gone:
        "That folder is gone. It may have been moved, or its disk taken out: check, then try again.",
      link_refused:
        "This is not a kind of link that Greffe can open safely. Copy it into your browser if you trust it.",
    },
    ipc: {
      unknown_method:
        "This version of Greffe does not know this action. Close the application and open it again.",
      malformed: "Some of the information is not in the expected form. Check the fields marked.",
      forbidden_sender: "This request was refused for safety. Close Greffe and open it again.",
    },
    job: { cancelled: "The operation was stopped: nothing was changed." },
  },
});
