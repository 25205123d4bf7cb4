import { translated } from "../translated.ts";
import { recovery as french } from "../fr/recovery.ts";

export const recovery = translated(french, {
  recovery: {
    section: {
      title: "Recovery by the bureau",
      none: "No parts were made. With them, several people of the bureau together open the vault when a passphrase is lost; one alone can do nothing.",
      make: "Make the bureau’s parts",
      remake: "Make other parts",
      drill: "Do the recovery drill",
      made: "{{threshold}} parts of {{count}} open the vault. Made {{when}}, fingerprint {{fingerprint}}.",
      drilled: "Last full drill: {{when}}.",
      neverDrilled: "No full drill yet.",
      holders: "Who has which part",
      holder: "Part {{number}}: {{name}}",
      unnamed: "Part {{number}}",
      seen: "seen {{when}}",
      neverSeen: "never checked",
    },
    make: {
      title: "The bureau’s parts",
      lead: "Each person keeps a sheet of 25 words. Several are needed to open the vault: one sheet that is lost or stolen is not enough.",
      replaces:
        "Once the new parts are in use, the old ones will be worth nothing: have them destroyed.",
      voided:
        "The parts with the fingerprint {{fingerprint}} were not put in use: those sheets open nothing. Destroy them and begin again.",
      count: "Number of parts",
      countDetail: "One for each person.",
      threshold: "Parts needed",
      thresholdDetail: "To open the vault.",
      means:
        "{{threshold}} people of {{count}} will have to come together. The other sheets may be missing or lost: {{lost}} at most.",
      holders: "Who they are entrusted to",
      holder: "Part {{number}}",
      holderMissing: "Write a name.",
      print: "A PDF sheet for each person",
      byHandDetail: "The safest, but long: 25 words a person, written nowhere else.",
      passphrase: "Your passphrase",
      draw: "Draw the parts",
      working: "Making the parts…",
      papers: "One sheet each",
      wordsOf: "The 25 words of part {{number}}",
      printed:
        "The sheets are written, one for each person. Print them now and hand each over in person.",
      copy: "Copy each part onto its sheet: its number, the name, the fingerprint and the 25 words with their numbers. Nobody else should read the screen.",
      copied: "It is on paper",
      retype: "Check a sheet",
      retypeLead:
        "Type at least one part from its sheet: this is what puts all the parts in use. If you copied them by hand, check them all.",
      verified_one: "{{count}} part checked",
      verified_other: "{{count}} parts checked",
      removeFiles: "Delete the PDF files afterwards",
      removeFilesDetail: "Once printed, they only serve whoever would find them.",
      activate: "Put the parts in use",
      showAgain: "Back to the sheets",
      done: "The parts are in use. Let each person keep theirs at home, and have the old ones destroyed. The recovery drill will be reminded in three months.",
      doneFilesLeft:
        "The parts are in use, but some PDF files could not be deleted: delete them yourself.",
    },
    entry: {
      given: "Parts given so far",
      words: "The 25 words of the part",
      check: "Check this part",
      good: "Part {{number}}: good",
      goodOf: "Part {{number}}, {{holder}}: good",
      remove: "Remove part {{number}}",
      status_one: "{{count}} part of {{threshold}}",
      status_other: "{{count}} parts of {{threshold}}",
      fingerprint: "Fingerprint of the parts: {{fingerprint}}. It is written on each sheet.",
    },
    drill: {
      title: "Recovery drill",
      lead: "Each person types their part, one after the other. Greffe checks that together they give the secret back, opens nothing, and notes it in the journal.",
      next: "Next recovery drill: {{when}}.",
      due: "The recovery drill is due: three months have passed since the parts were checked together.",
      open: "Do the drill",
      enoughLater:
        "Not enough parts yet to prove that they open together. These can already be noted as good.",
      enough: "There are enough parts: the drill can be finished, or go on with the others.",
      finish: "Finish the drill",
      full_one: "The drill succeeded with part {{numbers}}. Nothing was opened.",
      full_other:
        "The drill succeeded with parts {{numbers}}: together they give the secret back. Nothing was opened. The next one will be reminded in three months.",
      partial_one: "Part {{numbers}} is good, and noted. The full drill remains to be done.",
      partial_other: "Parts {{numbers}} are good, and noted. The full drill remains to be done.",
    },
    open: {
      link: "I have the bureau’s parts",
      kitLink: "I have the recovery kit",
      title: "Open with the bureau’s parts",
      lead: "Bring together enough people of the bureau with their sheets. Each part is checked as soon as it is typed.",
      enough: "There are enough parts.",
      personTitle: "Somebody new",
      personLead:
        "The parts let somebody new into the vault, with all the rights of the bureau and a passphrase of their own. Other people’s access does not change; the journal notes which parts were used.",
      name: "Your name in the journal",
      nameDetail: "If you were in this vault before, write it a little differently.",
      nameMissing: "Write your name.",
      fixParts: "Back to the parts",
    },
  },
  access: {
    can: { recovery: { manage: "share the recovery of the vault between several people" } },
  },
  journal: {
    unnamed: { recovery_share: "a part" },
    says: {
      vault: {
        makeShares: "{{actor}} put recovery parts {{parts}} in use",
        openedWithShares: "{{actor}} opened the vault with the bureau’s parts {{parts}}",
      },
      recovery: { drill: "{{actor}} had recovery parts {{parts}} checked" },
    },
    fields: {
      recovery_share: { holder: "entrusted to", proven_at: "checked on", used_at: "used on" },
    },
    commands: {
      vault: {
        makeShares: "Recovery parts put in use",
        openedWithShares: "Vault opened with the bureau’s parts",
        joinWithShares: "Came into the vault, with the bureau’s parts",
      },
      recovery: { drill: "Recovery parts checked" },
    },
  },
  errors: {
    recovery: {
      none: "No parts were made for this vault. Open it with the passphrase or with the recovery kit.",
      bad_size: "There must be 2 to 10 parts, and at least 2 of them needed. Correct the numbers.",
      no_printer: "Nothing here can make a PDF. Choose to copy the parts by hand instead.",
      in_vault:
        "This is the vault’s own folder: the parts would travel with each copy of it. Choose another place, a USB stick for instance.",
      not_started: "No parts wait to be put in use. Start again from the settings.",
      vault_changed:
        "The keys of the vault have changed since these parts were drawn. Destroy these sheets and start again.",
      share_not_new:
        "This is not one of the parts that were just drawn. Take one of the new sheets.",
      share_count: "A part has 25 words, and there are {{count}} here. Count them on the sheet.",
      share_unknown_words:
        "These words are not in the list: {{places}} (their numbers on the sheet). Read them again.",
      share_wrong_word:
        "Word number {{place}} does not go with the others. Read it again on the sheet.",
      share_swapped:
        "Two words seem to be exchanged: {{pairs}} (their numbers on the sheet). Check their order.",
      share_disordered:
        "The words seem right, but not in the right order. Check their numbers on the sheet.",
      share_several:
        "Several words are not those of a part. Read them again one by one on the sheet.",
      share_twice: "This is part {{number}} again. Take somebody else’s.",
      share_kit:
        "These words are those of a recovery kit, not of a part. It opens the vault by itself: go back and choose the kit.",
      share_foreign:
        "This part is not one of those that open this vault: it is of another vault, or of another set of parts. Compare the fingerprint on the sheet with the one here.",
      share_older:
        "This part is of an older set that was replaced: it opens nothing any more. Destroy this sheet and look for the newest.",
      not_enough:
        "{{threshold}} parts are needed, and there are {{count}}. Ask other people for theirs.",
      not_together:
        "These parts are good, but the vault’s header no longer goes with them: somebody altered it. Restore a backup with these parts.",
    },
  },
});
