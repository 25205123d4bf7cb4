import { translated } from "../translated.ts";
import { members as french } from "../fr/members.ts";

export const members = translated(french, {
  members: {
    title: "People of the vault",
    detail:
      "Who can open this vault, and with which roles. Each person has a passphrase of their own.",
    rolesDetail: {
      secretary: "Keeps people, meetings, minutes and publications.",
      treasurer: "Keeps memberships, reads meetings, makes backups.",
      bureau: "Does nearly all that a secretary does, and manages the people of the vault.",
      case_handler: "Reads people and meetings.",
      reader: "Reads meetings and their minutes, except what is confidential.",
    },
    section: {
      alone: "You are the only one who can open this vault.",
      who_one: "{{count}} person can open it: {{names}}.",
      who_other: "{{count}} people can open it: {{names}}.",
      others_one: "{{count}} other",
      others_other: "{{count}} others",
      invited_one: "{{count}} invitation waiting.",
      invited_other: "{{count}} invitations waiting.",
      open: "See the people of the vault",
    },
    list: {
      back: "Back to the people of the vault",
      unknown: "This person is not in the vault",
      unknownDetail: "They may have been removed already.",
      active: "In the vault",
      invited: "Invitations waiting",
      removed_one: "{{count}} person removed",
      removed_other: "{{count}} people removed",
      you: "you",
      since: "since {{when}}",
      founder: "since it was made",
      until: "until {{when}}",
      expired: "expired",
      removedBy: "Removed by {{name}}",
      invite: "Invite someone",
    },
    alone: {
      title: "You are alone in this vault",
      why: "Inviting someone gives them a passphrase of their own, and roles. The journal then says who did what, and a person who leaves can be removed without changing anything for the others. A passphrase that was lent cannot be taken back.",
      roles: "The roles to give",
    },
    panel: {
      removed: "The name stays in the journal, next to what was done under it.",
      since: "In the vault since {{when}}",
      name: "Name in the vault",
      rename: "Rename",
      renamed: "The name in the vault is now “{{name}}”.",
      nameMissing: "Write a name.",
      roles: "Roles",
      rolesMissing: "Choose at least one role.",
      saveRoles: "Save the roles",
      rolesSaved: "Roles saved: {{roles}}.",
      lastManager:
        "Nobody else here manages the people of the vault, so the Bureau role stays with {{name}}. Give it to someone else first.",
      rolesByManagers: "Roles are given by a person who manages the vault.",
      fingerprint: "Fingerprint",
      fingerprintWords: "The six words of the fingerprint",
      fingerprintYours:
        "Six words drawn from your keys. Note them on paper: on your page, the others must read the same ones, in the same order.",
      fingerprintOther:
        "To compare in person: {{name}} reads out the six words on their own page, and you follow here. Same words, same order: these are their keys. One word differs: stop there, and find out why together.",
      remove: "Remove from the vault…",
      removeDetail: "The next page says what this changes, before anything is done.",
      ownKeys: "Change my keys…",
      compared: "You said that you read the same words.",
      compareWhy:
        "Say so once it is done: if your keys are lost one day, two of the people whom you met in this way can answer for those that replace them.",
      leave: "To leave this vault, ask another person who manages it to remove you.",
    },
    lost: {
      title: "Lost keys",
      tag: "keys lost",
      lose: "Keys lost…",
      loseDetail: "Their passphrase and kit are lost, or in other hands.",
      ended:
        "The old keys of this person open and sign nothing any more. Their name and their roles wait for them.",
      need: "To give them others, two people who manage the vault have to answer for the new keys; or one alone, if they came in with recovery parts made before the loss.",
      two: "A person and somebody whom they let in count as two only if {{name}} knew them both: having invited them, been invited by them, or said that their words were the same.",
      seconds: "To answer for them with you: {{names}}.",
      byYouAlone: "You came in with the recovery parts: your word is enough.",
      nobody:
        "Nobody else here can answer for them with you. It would take somebody who comes in with recovery parts made before the loss (“I have lost the passphrase”, on the opening page); otherwise, remove this person from the vault, and invite them again.",
      ownCode:
        "These are the words of the code. As they come in, {{name}} makes keys that are nobody else’s: their page will then show other words, to be compared in turn.",
      remove:
        "If this person does not come back, or does on an invitation: the next page says what this changes.",
      ready: "Can come back with their code",
      readyTag: "new keys ready",
      give: "Give new keys…",
      giveAgain: "Make another code…",
      words: "The new keys proposed",
      wordsLabel: "The six words of the new keys",
      endorsedBy: "Answered for by: {{names}}.",
      waiting:
        "A second person has to answer for them: their first page asks them, and they must read these six words there. Until then the code opens nothing.",
      open: "{{name}} can come in with their code.",
      expired: "The code has expired. Another has to be made, and answered for again.",
      endorse: "Answer for them…",
      refuse: "Refuse these keys",
      takeBack: "Take this proposal back",
      refused: "The new keys of {{name}} are no longer proposed: their code will open nothing.",
    },
    lose: {
      title: "Keys lost: {{name}}",
      lead: "This is not undone: two people will then have to answer for new keys.",
      kit: "If this person still has their recovery kit, they need nobody: “I have lost the passphrase”, on the opening page.",
      ends: "The keys of {{name}} no longer open this vault, and what they might still sign does not count.",
      pending:
        "Invitations that {{name}} gave and that wait come to an end, and so does what they answered for.",
      copies:
        "Close a copy of the vault made before: it still opens with the old passphrase or the old kit. If somebody else has them, change the key of the vault before you give new keys.",
      submit: "Say that these keys are lost",
      done: "The keys of {{name}} no longer open this vault",
    },
    give: {
      title: "New keys for {{name}}",
      lead: "A code of six words, as for an invitation. It opens nothing before a second person has answered for it.",
      second:
        "Have another person who manages the vault answer for it: their first page asks them. The six words of the new keys, on the page of {{name}}, must be the same for both of you.",
    },
    endorse: {
      title: "The new keys of {{name}}",
      lead: "Their keys were said to be lost. With your word these take their place; it is not undone.",
      proposed: "Who answers for them already: {{names}}.",
      ask: "Ask {{name}} aloud whether their keys are really lost, and whether they have their code.",
      compare:
        "Read these six words with who answers for them already: same words, same order, on both your screens.",
      submit: "I answer for them",
      done: "{{name}} can now come in with their code.",
    },
    compare: {
      title: "To compare in person",
      tag: "to compare",
      detail:
        "{{name}} is back with new keys, answered for by {{names}}. Until another person has met them and read the same words, their signature does not count beside another.",
      nobody:
        "Nobody here can do it: who is left answered for these keys, or waits to be compared too. Have somebody come in with the recovery parts (“I have lost the passphrase”, on the opening page), or invite another person: they meet {{name}} and read the words. Until then, nothing else is held up.",
      others: "To do it: {{names}}.",
      yours:
        "Your keys are new. Until a person who did not answer for them meets you and reads the same words on your page, your signature does not count beside another.",
      yourWords: "See my words",
      code: "These words are no longer those of the code: whoever comes in makes keys that nobody else ever had.",
      submit: "We read the same words",
      done: "Noted: you met {{name}} and read the same words.",
    },
    suspended: {
      title: "Suspended",
      tag: "suspended",
      detail:
        "This person and another removed each other, on two computers. Neither can sign anything any more, until somebody who comes in with the recovery parts decides about each.",
      decide: "Decide who stays…",
    },
    decide: {
      title: "Who stays in the vault",
      lead: "These people removed each other, without knowing it. What you decide here is not undone.",
      choiceMissing: "Choose what becomes of {{name}}.",
      stays: "Stays",
      staysDetail:
        "Has their roles and their signature again. If nothing opens the vault for them any more, then say that their keys are lost, and give them others.",
      leaves: "Leaves",
      leavesDetail:
        "Their keys open and sign nothing any more, and the invitations that they gave end. Their name stays in the journal.",
      after:
        "The key of the vault does not change with this decision: whoever leaves may have kept it. Change it next.",
      submit: "Decide",
      done: "It is decided. Now change the key of the vault if somebody leaves.",
      how: "Only the recovery parts of the bureau decide, not one person. Bring enough sheets together, lock the vault, then:",
      lock: "On the opening page, choose “I have lost the passphrase”, then copy the parts one after the other.",
      enter:
        "Choose a name and a passphrase: whoever comes in like this comes in as a new person, secretary and bureau. Their first page leads here.",
      noParts:
        "No recovery parts were made for this vault: nobody can decide. Restore a backup from before, or go on without these people.",
      none: "There is nothing to decide: nobody is suspended.",
    },
    awaiting: {
      endorse: "The new keys of {{name}} wait for your word.",
      compare: "{{name}} is back with new keys: their words are to be compared in person.",
      see: "See",
      ownWords: "Your new keys wait for your words to be read with you: {{names}}.",
      ownWordsNobody:
        "Your new keys wait for your words to be read with you, and nobody here can do it yet.",
      suspended: "{{names}} removed each other: it is for the recovery parts to decide.",
      decide:
        "{{names}} removed each other: it is for you to decide, with those who hold the parts.",
    },
    invitation: {
      pending: "This person has not come in yet. Their code opens the vault once.",
      expired:
        "The code has expired: it lets nobody in any more. Make another, or cancel the invitation.",
      renew: "Make another code",
      cancel: "Cancel the invitation",
      cancelled:
        "The invitation of “{{name}}” is cancelled. Whoever kept its code and a copy of the vault from before can still read it: change its key if in doubt (Settings, “Change the key of the vault”).",
    },
    invite: {
      title: "Invite someone",
      lead: "A code of six words, valid for seven days and once only. The person then chooses a passphrase of their own.",
      name: "Their name",
      nameDetail: "It is written in the journal, next to what this person does.",
      nameMissing: "Write their name, or the name the collective knows this person by.",
      roles: "Their roles",
      passphrase: "Your passphrase",
      passphraseDetail: "To check that it is you who invites.",
      passphraseMissing: "Write your passphrase.",
      submit: "Make the code",
      working: "Working out the key…",
      workingDetail: "A few seconds: it is slow on purpose.",
      restored: "An invitation begun earlier is taken up again here.",
      startAfresh: "Start afresh",
    },
    renew: {
      title: "Another code for {{name}}",
      lead: "The code before it will open nothing any more. The new one is valid for seven days.",
    },
    code: {
      title: "The code for {{name}}",
      words: "The six words of the code",
      until: "Valid until {{day}} at {{time}}, once only.",
      once: "Greffe shows these words only here and now. If they are lost, make another code.",
      what: "What to do",
      paper: "Copy the six words on paper, or say them aloud. No message, no e-mail.",
      hand: "Hand this computer to {{name}} once the vault is locked; or give them a copy of the vault’s folder on a stick.",
      open: "On the opening page, {{name}} chooses “I have an invitation code”, then a passphrase of their own.",
      compare: "Then compare together the six words of their fingerprint.",
      copy: "Copy the six words",
      copied: "Copied. The clipboard will be emptied in 30 seconds, and when the vault locks.",
      done: "I have noted it",
      leave: "Have you noted the six words?",
      leaveDetail:
        "Greffe will not show them again. Without them {{name}} cannot come in, and another code has to be made.",
      leaveAnyway: "Leave this page",
    },
    remove: {
      title: "Remove {{name}} from the vault",
      lead: "This cannot be undone: it would take a new invitation.",
      does: "What Greffe does",
      invitations: "Invitations that wait come to an end: they have to be given again.",
      newKey: "A new key is drawn for the vault.",
      encrypts: "Everything is encrypted again with it: {{what}}.",
      people_one: "{{formatted}} person",
      people_other: "{{formatted}} people",
      meetings_one: "{{formatted}} meeting",
      meetings_other: "{{formatted}} meetings",
      entries_one: "{{formatted}} journal entry",
      entries_other: "{{formatted}} journal entries",
      closes: "The passphrase and the kit of {{name}} no longer open this vault.",
      lost: "The keys of {{name}} were already said to be lost: what was proposed in their place ends. To come back it would take an invitation, and they would be another person to the journal.",
      doesNot: "What Greffe cannot do",
      seen: "Take back what was already read, noted, printed or exported.",
      copies:
        "Close a copy of the vault or a backup made before today: it still opens with the old passphrase and the old kit.",
      lastBackup: "The last backup is from {{when}}.",
      noBackup: "No backup was made with Greffe.",
      shares: "Take back a recovery share: all of them stay valid until they are made again.",
      toShares: "Make the shares again",
      after: "What to do next",
      afterBackup: "Make a new backup, and destroy the old ones or put them out of reach.",
      afterShares:
        "Make the recovery shares again if {{name}} keeps one. They were given to: {{holders}}.",
      submit: "Remove and change the key",
      starting: "Preparing the new key…",
      keep: "Change nothing",
      cancelled: "You interrupted the change: everything stayed as it was.",
      done: "{{name}} no longer opens this vault",
      pages_one: "{{formatted}} page was encrypted again, with a new key.",
      pages_other: "{{formatted}} pages were encrypted again, with a new key.",
      toBackups: "Make a backup",
    },
    rekey: {
      title: "Change the key of the vault",
      lead: "When someone may have seen the key: a computer lent, repaired, lost and found again. Nobody is removed, and passphrases stay the same.",
      others: "The other people of the vault open it as before.",
      submit: "Change the key",
      done: "The vault has a new key",
    },
    join: {
      link: "I have an invitation code",
      title: "Come in with an invitation code",
      lead: "Six words, given by the person who invites you. They serve once only.",
      words: "The six words of the code",
      help: "Without accents if you like; the first four letters are enough.",
      complete: "All six words are there.",
      unknown: "Word {{places}} is not in the list of codes: read it again.",
      unknownMany: "Words {{places}} are not in the list of codes: read them again.",
      newTitle: "Your passphrase",
      newLead:
        "It takes the place of the code and is yours alone: the person who invites you must not know it.",
      open: "Enter the vault",
      fixWords: "Correct the code",
    },
    welcome: {
      title: "Welcome, {{name}}",
      lead: "You are in the vault, with a passphrase of your own. The code serves no more: destroy the paper.",
      roles: "Your roles",
      kit: "Your recovery kit",
      kitDetail:
        "If you lose your passphrase, it alone lets you choose another. Without it, it would take two people who manage the vault to give you new keys, or the bureau’s parts if there are any. It is yours only.",
      makeKit: "Make my recovery kit",
      start: "Begin",
    },
    signedIn: "Vault opened by {{name}}: {{roles}}",
  },
  app: { commands: { goMembers: "Go to the people of the vault" } },
  access: {
    can: { members: { manage: "invite and remove people of the vault, change their roles" } },
  },
  journal: {
    unnamed: { vault_user: "somebody" },
    says: {
      members: {
        invite: "{{actor}} invited {{vaultUser}} into the vault ({{roles}})",
        cancelInvitation: "{{actor}} cancelled the invitation {{ofVaultUser}}",
        renewInvitation: "{{actor}} made another invitation code for {{vaultUser}}",
        join: "{{actor}} came into the vault, with an invitation code",
        loseKeys: "{{actor}} said that the keys {{ofVaultUser}} are lost",
        giveKeys: "{{actor}} proposed new keys for {{vaultUser}}",
        endorseKeys: "{{actor}} answers for the new keys {{ofVaultUser}}",
        refuseKeys: "{{actor}} refused the new keys {{ofVaultUser}}",
        compareKeys: "{{actor}} compared in person the words {{ofVaultUser}}",
        decide: "{{actor}} decided, with the recovery parts, whether {{vaultUser}} stays",
        changeRoles: "{{actor}} changed the roles {{ofVaultUser}}: {{roles}}",
        rename: "{{actor}} changed the name {{ofVaultUser}} in the vault",
        remove: "{{actor}} removed {{vaultUser}} from the vault, which has a new key",
        rekey: "{{actor}} changed the key of the vault",
      },
    },
    fields: { vault_user: { name: "the name in the journal" } },
    commands: {
      members: {
        invite: "Person invited to the vault",
        cancelInvitation: "Invitation cancelled",
        renewInvitation: "New invitation code",
        dropExpired: "Expired invitations removed",
        join: "Arrival in the vault, with the code of an invitation",
        remove: "Person removed from the vault, keys changed",
        rekey: "Keys of the vault changed",
        loseKeys: "Keys said to be lost",
        giveKeys: "New keys proposed",
        endorseKeys: "New keys confirmed by a second person",
        refuseKeys: "New keys refused",
        compareKeys: "Words compared in person",
        decide: "Decision on somebody who was suspended",
        changeRoles: "Roles changed",
        rename: "Name in the journal changed",
      },
    },
  },
  jobs: {
    rekey_wait: "Waiting for what is under way",
    rekey_copy: "Copying the vault",
    rekey_keys: "Encrypting with the new keys",
  },
  errors: {
    members: {
      not_found: "This person is no longer in the vault.",
      not_invited: "This person is not waiting for an invitation: they are already in the vault.",
      name_taken:
        "Somebody in the vault already has this name. Add an initial or a nickname: the journal must say who did what.",
      not_lost: "The keys of this person are not lost, or no longer.",
      not_compared:
        "Your own keys are new: another person has to meet you first, and compare the words of your page.",
      keys_changed:
        "These keys are no longer those that are proposed: another code was made, or they were refused. Read the page of this person again.",
      not_independent:
        "Your word would not count: with who answers for them already, you might be of one making. It takes a person whom the other did not let in, or whom the one who lost their keys knew.",
      not_suspended: "This person is not suspended, or no longer.",
      not_by_parts: "Only somebody who came in with the recovery parts can decide.",
      endorsed_already: "Your word is given already, or is needed no more.",
      full: "The vault cannot hold more people. First remove somebody, or an invitation that is of no use.",
      last_manager:
        "At least one person must be able to manage the people of the vault. First give this role to somebody else.",
      yourself: "You cannot remove yourself: ask another person who manages the vault.",
      being_read:
        "Somebody else is reading this vault right now. Close Greffe on the other computer, then try again: nothing was changed.",
      code_count: "An invitation code has six words, and there are {{count}} here. Count them.",
      code_unknown_word:
        "Word number {{place}}, “{{word}}”, is not in the list of codes. Read it again with the person who invites you.",
      code_refused:
        "This code does not open this vault: it was already used, was replaced or cancelled, or is another vault’s. Ask the person who invites you for a new one.",
      code_expired:
        "This code is no longer valid: an invitation lasts seven days. Ask the person who invites you for a new one.",
    },
  },
});
