import { translated } from "../translated.ts";
import { attachments as french } from "../fr/attachments.ts";

export const attachments = translated(french, {
  attachments: {
    title: "Documents",
    add: "Attach…",
    added: "“{{name}}” is in the vault. The original file stayed where it was.",
    empty:
      "The signed attendance sheet, a scan, what was handed out: every attached file is encrypted in the vault and goes with the backups.",
    emptyToRead: "No document is attached to this meeting.",
    facts: "{{size}}, {{when}}",
    more: "Actions on {{name}}",
    saveCopy: "Save a copy…",
    saveCopyDetail: "In clear, in a folder you choose",
    copied: "“{{name}}” is saved, in clear: delete this copy when it is no longer needed.",
    rename: "Rename",
    name: "Name of the document",
    nameMissing: "Give the document a name.",
    save: "Save",
    remove: "Remove from the meeting",
    removed: "“{{name}}” is removed from the meeting.",
    unused_one:
      "{{count, number}} removed document still takes {{size}}, encrypted, so that its removal can be undone.",
    unused_other:
      "{{count, number}} removed documents still take {{size}}, encrypted, so that their removal can be undone.",
    purge: "Erase for good",
    purgeTitle_one: "Erase {{count, number}} removed document",
    purgeTitle_other: "Erase {{count, number}} removed documents",
    purgeDetail:
      "{{size}} will be freed. What was removed can no longer be put back, except from a backup already made.",
    purged_one: "{{count, number}} document erased.",
    purged_other: "{{count, number}} documents erased.",
  },
  journal: {
    unnamed: { attachment: "without a name" },
    says: {
      meetings: {
        addAttachment: "{{actor}} attached “{{attachment}}” to “{{meeting}}”",
        renameAttachment: "{{actor}} renamed the document “{{attachment}}” of “{{meeting}}”",
        removeAttachment: "{{actor}} removed the document “{{attachment}}” of “{{meeting}}”",
        copyAttachment: "{{actor}} took a copy of “{{attachment}}” out of the vault",
      },
    },
    fields: {
      attachment: { name: "the name of the document" },
      attachment_copy: { file_name: "the file" },
    },
    commands: {
      vault: { purgeFiles: "Removed documents erased for good" },
      meetings: {
        addAttachment: "Document attached",
        renameAttachment: "Document renamed",
        removeAttachment: "Document removed",
        copyAttachment: "Copy of a document taken out of the vault",
      },
    },
  },
  jobs: { attachment_add: "Encrypting the document", attachment_copy: "Writing the copy" },
  errors: {
    attachments: {
      not_found:
        "This document is no longer in the meeting. Open the page again to see those that are.",
      source_missing:
        "The chosen file cannot be found. If it is on a stick or an external disk, plug it in; otherwise choose it again.",
      source_unreadable:
        "Greffe cannot read this file. Check that it is a file, not a folder, and that you may open it.",
      changed_meanwhile:
        "This file changed while Greffe was reading it: nothing was attached. Close the program that writes it, then try again.",
      too_large:
        "This file is over {{megabytes}} MB: nothing was attached. Make it smaller, for instance by scanning at a lower resolution.",
      missing:
        "The file of the document “{{name}}” is missing from the vault’s folder. Put it back if it was moved, or restore a backup beside to find it again.",
      cut: "The end of the document “{{name}}” is missing: it was not copied. Restore a backup beside to find it again.",
      altered:
        "The document “{{name}}” is no longer the one that was attached: it was not copied. Restore a backup beside to find it again.",
      in_vault:
        "This folder is in the vault itself: a copy in clear has no place there. Choose another folder.",
      folder_full:
        "There is no room left in the chosen folder: nothing was left half-written. Free some space or choose another folder.",
      folder_not_writable: "Greffe cannot write to the chosen folder. Choose another folder.",
      folder_gone:
        "The chosen folder cannot be found. If it is on a stick or an external disk, plug it in; otherwise choose another one.",
    },
  },
});
