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
    code_count: "An invitation code has six words, and there are {{count}} here. Count them.",
    code_unknown_word:
      "Word number {{place}}, “{{word}}”, is not in the list of codes. Read it again with the person who invites you.",
    code_refused:
      "This code does not open this vault: it was already used, was replaced or cancelled, or is another vault’s. Ask the person who invites you for a new one.",
    code_expired:
      "This code is no longer valid: an invitation lasts seven days. Ask the person who invites you for a new one.",
  },
};
