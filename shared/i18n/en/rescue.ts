import { translated } from "../translated.ts";
import { rescue as french } from "../fr/rescue.ts";

export const rescue = translated(french, {
  rescue: {
    places: {
      settings: "in Greffe’s settings folder",
      temporary: "in the temporary folder of this computer",
      chosen: "on the drive that you chose",
      memory: "in Greffe’s memory only",
    },
    keeping: {
      title: "What you write is kept apart",
      detail:
        "The vault cannot store it for now. Your text is encrypted, {{place}}, and Greffe stores it as soon as it can, at the latest when this vault is next opened on this computer.",
      nowhereTitle: "What you write is kept nowhere",
      nowhere:
        "Neither the vault nor any other place takes your text: it is in this window only. Do not close it; free some room, or choose another drive.",
      choose: "Choose another drive…",
      chosen: "It is kept, encrypted.",
      refused: "That place does not take it either. Choose another one.",
    },
    ask: {
      title: "Some text is stored nowhere",
      detail:
        "The vault did not take it, nor did any other place of this computer. Choose another drive: Greffe keeps it there, encrypted, and then you lock.",
      even: "If you lock all the same, Greffe holds this text encrypted in memory: it comes back at the next opening, but it is lost if Greffe closes or the computer goes off before.",
      lock: "Lock all the same",
    },
    locked: {
      title: "Some text could not be stored",
      detail:
        "It is kept encrypted, {{place}}: only this vault, opened by you, can read it and puts it back.",
      memory:
        "No disk took it: Greffe holds it encrypted in memory. Do not close Greffe or switch the computer off; free some room or plug in a drive, then open the vault again.",
    },
    back: {
      title_one: "A text that was kept apart is back in the vault",
      title_other: "{{formatted}} texts that were kept apart are back in the vault",
      waiting_one: "A text that was kept apart waits for you to decide",
      waiting_other: "{{formatted}} texts that were kept apart wait for you to decide",
      why: "Something else has been there since, or the vault cannot store it now. Nothing is replaced without you; until you choose, the text stays kept, encrypted.",
      minutes: "“{{item}}”, {{meeting}}",
      minutesGone: "An item that is gone, or that you may no longer read",
      forms: {
        meeting: "A meeting being prepared",
        person: "A person’s details",
        member: "An invitation",
        other: "A form",
      },
      at: "written {{when}}",
      append: "Add after what is there",
      replace: "Take this draft up",
      copy: "Copy the text",
      copied: "The text is copied.",
      drop: "Discard…",
      dropTitle: "Discard this text?",
      dropDetail: "It is nowhere else and cannot be found again.",
      dropConfirm: "Discard",
      done: "It is stored in the vault.",
      seen: "Seen",
      list: "Texts kept apart",
    },
  },
  errors: {
    rescue: {
      no_place:
        "Neither the vault nor any other place takes this text. Free some room or choose another drive.",
      gone: "This text is no longer kept apart: it is back in the vault, or was discarded.",
    },
  },
});
