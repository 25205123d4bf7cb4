import { translated } from "../translated.ts";
import { witness as french } from "../fr/witness.ts";

export const witness = translated(french, {
  witness: {
    older: {
      title: "This vault is older than last time",
      journal_one:
        "Last entry of this copy: {{from}}. On this computer you had seen it further on: {{seen}}. {{formatted}} entry is missing.",
      journal_other:
        "Last entry of this copy: {{from}}. On this computer you had seen it further on: {{seen}}. {{formatted}} entries are missing.",
      header:
        "What it holds is up to date (last entry: {{from}}), but its keys are those from before a change: a passphrase or a kit that you had replaced opens it again.",
      headerToo: "Its keys are older too: a passphrase or a kit that was replaced opens it again.",
      diverged:
        "This is an older copy in which somebody went on writing: entry no. {{at}} is not the one this computer had seen ({{seen}}). Last entry of this copy: {{from}}.",
      why: "That is as it should be if you have just put a backup back. Otherwise a synchronising program, or someone else, has put an old folder in the place of yours.",
      keepTitle: "What to do?",
      keep: "When in doubt, close it, look for the newest folder (bin, other computer, history of the synchronising service) and open that one. Nothing is written to this copy until you have chosen.",
      readOnly:
        "This vault is open for reading only: the choice is made where it can be written to.",
      accept: "Go on with this copy",
      look: "Read this copy",
      close: "Close the vault",
    },
    readOnly: {
      title: "Reading only",
      held: "This vault is open on the computer “{{holder}}” since {{since}}. You can read everything; nothing that you type here is stored.",
      heldUnknown:
        "This vault is open elsewhere. You can read everything; nothing that you type here is stored.",
      gone: "The other computer has closed the vault. Lock the vault and open it again to write to it.",
      medium:
        "This medium cannot be written to, or you have no right to. You can read everything; nothing that you type here is stored. To write, lock, copy the whole folder of the vault to this computer, then open the copy.",
      reopen: "Open again to write",
    },
    elsewhere: { title: "Nothing more is written to this vault", lock: "Lock" },
    takeOver: {
      open: "That computer has left it…",
      title: "Take the vault over from “{{holder}}”?",
      when: "Only do this if Greffe is no longer open on “{{holder}}”: it was switched off, it broke down, or it is lost. Greffe cannot know that from here.",
      risk: "If the vault is still open there, two computers will write to it at once: what one writes may be lost, or the vault damaged. The vault is locked now; open it again to write to it.",
      confirm: "Take over and lock",
    },
    conflicts: {
      title_one: "{{formatted}} conflict copy",
      title_other: "{{formatted}} conflict copies",
      detail:
        "A synchronising program met two versions and kept both. Greffe reads the vault that is open here, and that one only: it mixes nothing and deletes nothing.",
      advice:
        "Close Greffe on the other computers, and wait for the synchronisation to end. Compare with what you see here: if something is missing, copy the whole folder elsewhere before you try another version. Otherwise, move these files out of the folder. Never open one vault on two computers at the same time.",
      list: "Conflict copies",
      inside: "in the vault’s folder",
      beside: "beside the vault",
      changed: "changed {{when}}",
      more: "Show which",
      less: "Show less",
    },
    print: {
      title: "Fingerprint of the journal",
      value: "Entry no. {{seq}}, {{when}}",
      detail:
        "Copy these signs on paper: if one day the entry of that number has another fingerprint, or is gone, an older copy was put back.",
    },
  },
  journal: { commands: { vault: { acceptedOlderCopy: "Older copy of the vault accepted" } } },
  errors: {
    witness: {
      undecided:
        "This vault is older than last time: nothing is written to it until you have chosen to go on with this copy or to close it.",
      nothing_to_accept: "There is nothing to decide: this vault is not older than last time.",
    },
  },
});
