import { translated } from "../translated.ts";
import { directory as french } from "../fr/directory.ts";

export const directory = translated(french, {
  directory: {
    title: "The vault holds what nobody signed",
    detail:
      "Nothing is written to it until that is decided. Somebody may have changed the vault’s files outside Greffe. Ask around, and keep a copy of the folder before you go on.",
    restore: "Go back to what is signed",
    restoreDetail:
      "Keys that nobody signed are taken out, and everyone gets back the roles that were signed. Whoever loses their key here has to be invited again.",
    restored: "The vault is back to what is signed.",
    askManager: "Somebody who manages members can decide: ask them to open this vault.",
    beyond: "This cannot be mended here: restore a backup from before.",
    nobodyKnown: "People of the vault",
    list: "What differs from what is signed",
    wordsTitle: "The words of the vault",
    wordsLabel: "The six words of the vault",
    wordsDetail:
      "They are the same on every computer that has this vault. Read them aloud with the person whom you invite, or who invites you: if they differ, it is not the same vault, and somebody may have slipped in a false one. A person’s words prove their keys; those of the vault, where it comes from.",
    believedTitle: "This vault is from before signatures",
    believed:
      "Until now Greffe believed the vault about who is in it. From now on that is signed, and nothing is written before. Make a backup first, then sign how the vault stands: it gets a new key, and invitations that wait have to be given again.",
    believedAsk:
      "Somebody who manages members can sign how the vault stands: ask them to open it. Until then you can read it.",
    sign: "Sign how the vault stands",
    signed: "How the vault stands is signed. Compare its words with the other members.",
    unconfirmedTitle: "Compare the words of the vault",
    unconfirmed:
      "How this vault stands was signed since you were last here. Read these words with whoever signed it: if they are the same, confirm, and your passphrase will open this vault alone. If they differ, write nothing in it.",
    confirm: "The words are the same",
    confirmed: "Your passphrase opens this vault alone from now on.",
    passphrase: "Your passphrase",
    passphraseMissing: "Type your passphrase.",
    starting: "Preparing…",
    problems: {
      unsigned_key:
        "The vault holds a key that nobody signed. Nothing is given to it; it goes with “Go back to what is signed”.",
      other_key:
        "This person’s keys are not those that they signed. Ask them what happened, then invite them again.",
      unsigned_parts:
        "The vault opens with recovery parts that nobody signed. Once they are taken out, make the bureau’s parts again.",
      no_root:
        "The vault’s first entry, from which everything descends, does not hold. Restore a backup from before.",
      unfounded:
        "How the vault stands was signed by somebody who had not the right to. Write nothing in it, and restore a backup from before.",
      forked:
        "The signed entries that say who is in the vault do not follow each other: one was changed, taken out or added. Write nothing in it, and restore a backup.",
      other_vault_key:
        "The vault’s key is not the one that was signed: somebody else may have made it anew. Write nothing in it, and restore a backup.",
      other_grant:
        "What gave this person the vault’s key speaks of another key, or of entries that are gone: the vault may have been put back to how it was. Write nothing in it, and restore a backup.",
      absent_key:
        "This person is in the vault, but nothing opens it for them any more. Invite them again.",
      unsigned_row: "This person is in the list though nobody signed it.",
      absent_row: "Somebody who was signed is missing from the list.",
      row_keys: "The list gives this person another key than the signed one.",
      row_roles: "The list gives this person other roles than the signed ones.",
      row_standing:
        "The list does not say of this person what is signed: present, invited or removed.",
    },
  },
  app: { settings: { findings: { directory: "People of the vault: {{at}}" } } },
  journal: {
    commands: {
      directory: {
        checkpoint: "How the vault stands was signed",
        confirm: "The words of the vault were confirmed",
        restore: "Went back to what is signed",
      },
    },
    problems: {
      journal: {
        statement_refused:
          "The person named could not say this of who is in the vault: the entry does not count. Ask them what happened.",
      },
    },
  },
  errors: {
    directory: {
      nothing_to_restore: "There is nothing to go back to: the vault is as it was signed.",
      signed_already: "How this vault stands is signed already.",
      nothing_to_confirm:
        "There is nothing to confirm: your passphrase opens this vault alone already.",
      not_restorable: "This cannot be mended here: restore a backup from before.",
    },
    vault: {
      uncheckpointed:
        "This vault is from before signatures: nothing is written to it before how it stands is signed, at the top of the window.",
      unsigned:
        "This vault holds what nobody signed: nothing is written to it until that is decided, at the top of the window.",
    },
  },
});
