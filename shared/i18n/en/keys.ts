import { translated } from "../translated.ts";
import { keys as french } from "../fr/keys.ts";

export const keys = translated(french, {
  keys: {
    section: {
      title: "Keys",
      back: "Back to the settings",
      changedAt: "Passphrase changed {{when}}.",
      neverChanged: "Your passphrase is the first one you chose.",
      cost_one: "Cost of one guess: {{memory}} MiB of memory, {{count}} pass.",
      cost_other: "Cost of one guess: {{memory}} MiB of memory, {{count}} passes.",
      noKit:
        "No recovery kit: if you lose your passphrase, you cannot choose another. It will take two people who manage the vault to give you new keys, or the bureau’s parts if there are any.",
      kit: "Recovery kit made {{when}}, fingerprint {{fingerprint}}.",
      kitUnsure:
        "Recovery kit in use since {{when}}. Its fingerprint was not noted: make a new one if you are unsure of yours.",
      kitUsed: "It was used to open the vault {{when}}.",
      changePassphrase: "Change the passphrase",
      ownKeys: "Change my keys",
      raiseCost: "Make guesses more costly",
      makeKit: "Make a recovery kit",
      remakeKit: "Make a new recovery kit",
    },
    change: {
      title: "Change the passphrase",
      lead: "The old one will no longer open this vault. A copy or a backup made before today still opens with it.",
      current: "Current passphrase",
      currentMissing: "Write the current passphrase.",
      submit: "Change the passphrase",
      working: "Working out the new key…",
      workingDetail: "A few seconds: it is slow on purpose.",
      done: "The passphrase is changed. Store the new one as you did the old one, and destroy the old one.",
    },
    own: {
      title: "Change my keys",
      lead: "When somebody may have seen your passphrase, your kit or your unlocked computer. It is not undone.",
      protects:
        "Greffe draws new keys for you, which the old ones sign: from then on nobody signs in your name with those, and your old passphrase opens this vault no more.",
      protectsNot:
        "What was read stays read, and whoever kept a copy of the vault and your old passphrase can still get the vault’s key from them: if you are in doubt, change that next.",
      askManager: "Somebody who manages the people of the vault can do it: ask them.",
      invitations:
        "Invitations that you gave and that are waiting end, and the six words of your fingerprint change: have them compared again.",
      kitEnds: "Your recovery kit will open nothing any more: you will have to make another.",
      submit: "Change my keys",
      done: "Your keys are changed. Your new passphrase is the only one that opens this vault for you.",
      next: "What to do next, if somebody may have seen your old keys:",
      words: "See my new words",
      wordsWhy:
        "The six words of your fingerprint have changed. Note them, and have the others read them again:",
    },
    cost: {
      title: "Make guesses more costly",
      lead: "Each attempt at the passphrase will take more memory and time, for you as for anyone guessing. The passphrase stays the same, and the cost cannot be lowered again.",
      choice: "Cost of one guess",
      option: "{{memory}} MiB of memory",
      optionDetail_one: "{{count}} pass",
      optionDetail_other: "{{count}} passes",
      warning:
        "Opening will take that much longer. Check that every computer that opens this vault has this memory free.",
      top: "The cost is already the highest that Greffe offers.",
      passphrase: "Passphrase",
      submit: "Raise the cost",
      done: "Done: each guess costs more from now on.",
    },
    kit: {
      title: "Recovery kit",
      lead: "25 words on paper that open the vault if the passphrase is lost. Make it in a quiet moment, with nobody behind the screen.",
      replaces:
        "The old kit stays valid until the new one is typed back here, and then opens no more.",
      voided:
        "The kit with the fingerprint {{fingerprint}} was not put in use: the words that were copied open nothing. Destroy that sheet and begin again.",
      how: "How to have it on paper",
      byHand: "Copied by hand",
      byHandDetail: "The safest: the words are written nowhere on the computer.",
      printed: "Printed from a PDF file",
      printedDetail:
        "Whoever finds the file can read it, and a deleted file may leave traces: choose a USB stick, and print at once.",
      passphrase: "Passphrase",
      passphraseMissing: "Write the passphrase.",
      make: "Draw the 25 words",
      chooseAndMake: "Choose where to print…",
      words: "The 25 words of the kit",
      fingerprint: "Fingerprint: {{fingerprint}}",
      copy: "Copy the 25 words on paper, with their numbers, and note the fingerprint.",
      printedTo:
        "The file “{{file}}” is written. Print it now, and check the sheet against the words below.",
      copied: "It is on paper",
      retype: "Type the kit back",
      retypeLead:
        "From your sheet: this is what puts the kit in use, and the proof that it is well copied.",
      removeFile: "Then delete the PDF file",
      removeFileDetail: "Once printed, it only serves whoever would find it.",
      activate: "Put the kit in use",
      showAgain: "See the words again",
      done: "The kit is in use. Keep it away from the computer, in a closed envelope, and destroy the old one if there was one.",
      doneFileLeft: "The kit is in use, but the PDF file could not be deleted: delete it yourself.",
    },
    words: {
      label: "Word {{place}}",
      group: "The 25 words of the kit",
      help: "Without accents if you like; the first four letters are enough. You can paste all 25 words at once.",
      notInList: "This word is not in the list.",
      missing_one: "{{count}} word is still missing.",
      missing_other: "{{count}} words are still missing.",
      valid: "The 25 words go together.",
      unknown: "To check on the sheet: word {{places}}. It is not in the list.",
      unknownMany: "To check on the sheet: words {{places}}. They are not in the list.",
      unknownExpected:
        "Word {{place}} is not in the list. By the others, it should be “{{expected}}”.",
      wrong:
        "Word {{place}} does not go with the others. By them, it should be “{{expected}}”: check the sheet.",
      swapped: "Two words seem to be exchanged: {{pairs}}. Check their order on the sheet.",
      disordered: "The words seem right, but not in the right order. Check the numbers.",
      several: "Several words do not go with the others. Read them again one by one on the sheet.",
      pair: "{{place}} and {{other}}",
    },
    lost: {
      link: "I have lost the passphrase",
      title: "Open with the recovery kit",
      lead: "You need the sheet with the 25 words, or else the parts that the bureau keeps. Without either, nobody can open this vault.",
      next: "Continue",
      back: "Back to the passphrase",
      newTitle: "A new passphrase",
      newLead: "It replaces the lost one. The kit stays valid.",
      open: "Open the vault",
      opening: "Opening…",
      openingDetail: "Working out the new key takes a second or two.",
      fixWords: "Correct the words",
    },
  },
  journal: {
    says: { vault: { renewKeys: "{{actor}} changed their own keys" } },
    commands: {
      vault: {
        renewKeys: "One’s own keys changed",
        changePassphrase: "Passphrase changed",
        raiseCost: "Cost of guesses raised",
        makeRecoveryKit: "Recovery kit put in use",
        openedWithKit: "Vault opened with the recovery kit",
        noteKeyChange: "Interrupted key change, noted at the next opening",
      },
    },
  },
  errors: {
    keys: {
      same_passphrase: "This is already the vault’s passphrase. Choose another one.",
      cost_too_high:
        "At this cost, opening this vault would take everybody too long. Choose a lower one, or first cancel the invitations that are no longer needed.",
      cost_not_higher: "The cost can only be raised. Choose a higher one.",
      kit_count: "A kit has 25 words, and there are {{count}} here. Count them on the sheet.",
      kit_unknown_words:
        "These words are not in the list of kits: {{places}} (their numbers on the sheet). Read them again.",
      kit_wrong_word:
        "Word number {{place}} does not go with the others. Read it again on the sheet.",
      kit_swapped:
        "Two words seem to be exchanged: {{pairs}} (their numbers on the sheet). Check their order.",
      kit_disordered:
        "The words seem right, but not in the right order. Check their numbers on the sheet.",
      kit_several: "Several words are not those of a kit. Read them again one by one on the sheet.",
      kit_refused:
        "These 25 words are those of a kit, but it does not open this vault: it is another vault’s, or an older kit. Look for the latest sheet.",
      kit_none:
        "No kit was made for this vault. Open it with the passphrase or with the bureau’s parts.",
      kit_mismatch:
        "These 25 words are those of another kit, not of the one just drawn. Take the new sheet.",
      kit_not_started: "No kit is waiting to be typed back. Start again from the settings.",
      kit_in_vault:
        "This folder is the vault’s own: the kit would leave with each copy of it. Choose another place, such as a USB stick.",
      kit_no_printer: "Nothing here can make a PDF. Choose to copy the words by hand instead.",
    },
  },
});
