export const members = {
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
    rights: "Who may do what",
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
  },
  invitation: {
    pending: "This person has not come in yet. Their code opens the vault once.",
    expired:
      "The code has expired: it opens nothing any more. Make another, or cancel the invitation.",
    renew: "Make another code",
    cancel: "Cancel the invitation",
    cancelled: "The invitation of “{{name}}” is cancelled: the code opens nothing any more.",
  },
  invite: {
    title: "Invite someone",
    lead: "A code of six words, valid for seven days and once only. The person then chooses a passphrase of their own.",
    name: "Their name",
    nameDetail: "It is written in the journal, next to what this person does.",
    nameMissing: "Write their name, or the name the collective knows this person by.",
    roles: "Their roles",
    passphrase: "Your passphrase",
    passphraseDetail: "To be sure that it is you who invites.",
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
    until: "Valid until {{when}}, once only.",
    once: "Greffe shows these words only here and now. If they are lost, make another code.",
    what: "What to do",
    paper: "Copy the six words on paper, or say them aloud. No message, no e-mail.",
    hand: "Hand this computer to {{name}} once the vault is locked; or give them a copy of the vault’s folder on a stick.",
    open: "On the opening page, {{name}} chooses “I have an invitation code”, then a passphrase of their own.",
    compare: "Then compare together the six words of their fingerprint.",
    copy: "Copy the six words",
    copied: "Copied. The clipboard will be emptied in 30 seconds, and when the vault locks.",
    done: "I have noted it",
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
    fixWords: "Go back to the six words",
  },
  welcome: {
    title: "Welcome, {{name}}",
    lead: "You are in the vault, with a passphrase of your own. The code serves no more: destroy the paper.",
    roles: "Your roles",
    kit: "Your recovery kit",
    kitDetail:
      "If you lose your passphrase, it alone opens the vault to you again. It is yours only.",
    makeKit: "Make my recovery kit",
    start: "Begin",
  },
  signedIn: "Vault opened by {{name}}: {{roles}}",
};

export const membersErrors = {
  members: {
    not_found: "This person is no longer in the vault. Refresh the list.",
    not_invited:
      "This person is not waiting for an invitation: they are already in the vault. Refresh the list.",
    name_taken:
      "Somebody in the vault already has this name. Add an initial or a nickname: the journal must say who did what.",
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
};
