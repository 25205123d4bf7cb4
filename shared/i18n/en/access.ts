import { translated } from "../translated.ts";
import { access as french } from "../fr/access.ts";

export const access = translated(french, {
  access: {
    forbidden: {
      title: "This page is not open to your roles",
      needs: "It takes the right to: {{what}}.",
      roles: "Your roles in this vault: {{roles}}.",
      noRole: "You have no role in this vault.",
      ask_one: "{{names}} can change them.",
      ask_other: "These people can change them: {{names}}.",
      askBureau: "Somebody of the bureau can change them.",
    },
    notYours: "Your roles in this vault do not give this right.",
    withheld: "Closed item",
    withheldDetail: "Its title and its minutes are kept to certain roles.",
    rights: {
      title: "Who may do what",
      detail:
        "What each role allows in this vault. Somebody who has several may do all that either allows.",
      members: "People of the vault",
      table: "What each role allows",
      caption: "The coloured columns are your roles.",
      what: "May…",
      yours: "you",
      yes: "yes",
      no: "no",
      everybodyTitle: "What everybody may do, whatever their role",
      everybody:
        "Change their passphrase and make their recovery kit, keep their drafts to themselves, search what their roles let them read, undo what their roles let them do, see who is in the vault, and verify that nothing in it was altered.",
      limitsTitle: "What these limits are worth",
      limits:
        "It is the process of the vault that keeps them, not the buttons: it refuses what a role does not allow, wherever the request comes from. An entry made otherwise, without the right to it, is named by verification.",
      notEncrypted:
        "They do not separate records by keys: all the people of the vault have its key, and somebody using tools of their own could read what their role does not show. Only confidential cases, once there are some, will be separated by keys.",
    },
    roles: {
      secretary: "Secretary",
      treasurer: "Treasurer",
      bureau: "Bureau",
      case_handler: "Case handler",
      reader: "Reader",
    },
  },
  errors: {
    access: {
      forbidden:
        "Your roles in this vault do not give this right: “$t(access.can.{{capability}})”. Somebody of the bureau can change them.",
    },
  },
});
