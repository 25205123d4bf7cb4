import { translated } from "../translated.ts";
import { publication as french } from "../fr/publication.ts";

export const publication = translated(french, {
  publication: {
    title: "Publish a summary",
    back: "Back to the meeting",
    detail: "This is exactly what will go out, and what stays in the vault.",
    previewOf: "Preview of the summary of “{{title}}”",
    nameStyle: "People without consent appear by",
    nameStyles: { role: "their role", initials: "their initials" },
    language: "Language of the summary",
    languages: { fr: "French", en: "English" },
    publish: "Publish…",
    publishing: "Publishing",
    ready: "Nothing that must stay goes out: you can publish.",
    whyNot: {
      leaks_one: "{{count}} passage must not go out. Correct it to be able to publish.",
      leaks_other: "{{count}} passages must not go out. Correct them to be able to publish.",
      nothing: "No public item: make at least one item of the agenda public.",
      checking: "The preview is being checked.",
    },
    leaks: {
      title: "What must not go out",
      intro:
        "The check found these passages in the text of the summary. Each leads to the place to correct it.",
      kinds: {
        name: "Name of a person without consent",
        email: "E-mail address",
        phone: "Phone number",
        address: "Address",
        held_back_text: "Text of an internal or confidential item",
      },
      fixItem: "Correct in “{{title}}”",
      fixMeeting: "Correct in the meeting",
      person: "Open the person’s record",
    },
    held: {
      title: "What stays in the vault",
      nothing: "Nothing is held back: all that is written may go out.",
      items_one: "{{count}} item",
      items_other: "{{count}} items",
      itemsWhy: "Internal or confidential: neither their title nor their text goes out.",
      names_one: "{{count}} person",
      names_other: "{{count}} people",
      namesWhy: "Without consent to publish their name: this is what replaces it.",
      contacts_one: "{{count}} contact detail",
      contacts_other: "{{count}} contact details",
      contactsWhy: "Contact details on file never go out, even with consent.",
      replaced: "becomes “{{replacement}}”",
      times_one: "{{count}} time",
      times_other: "{{count}} times",
      contactKinds: { email: "e-mail address", phone: "phone", address: "address" },
      unknown: "somebody",
    },
    done: {
      title: "The summary is published",
      detail: "Three files are in the folder “{{folder}}”.",
      kinds: {
        html: "Web page, to read in a browser or put online",
        pdf: "PDF, to print or send",
        markdown: "Markdown text, to reuse elsewhere",
      },
      open: "Open the folder",
      again: "Back to the preview",
      undoHint: "Publishing again in the same place replaces these files.",
    },
  },
  access: { can: { publication: { publish: "publish the summary of a meeting" } } },
  journal: {
    says: { publication: { publish: "{{actor}} published the summary of “{{meeting}}”" } },
    fields: { publication: { published_at: "the date of publication" } },
    filters: { places: { publication: "Publication" } },
    commands: { publication: { publish: "Summary published" } },
  },
  jobs: {
    publish_check: "Checking what goes out",
    publish_print: "Making the PDF",
    publish_write: "Writing the files",
  },
  errors: {
    publication: {
      leak_one:
        "Nothing was written: {{count}} passage that must not go out is left. The preview shows it; correct the notes, then publish again.",
      leak_other:
        "Nothing was written: {{count}} passages that must not go out are left. The preview shows them; correct the notes, then publish again.",
      index_differs:
        "Nothing was written: what names and contacts are found by (“{{index}}”) no longer says what the records say, and a name could go out unseen. Somebody changed it with another tool, or the disk is failing. Run the verification in the settings, and go back to a backup from before.",
      nothing_public:
        "This meeting has no public item. Make at least one item of the agenda public, then publish again.",
      folder_not_writable:
        "Nothing was written: this folder no longer exists or refuses new files. Choose another one.",
      disk_full:
        "Nothing was written: there is no room left on this disk. Free some, or choose another folder.",
      no_printer: "Nothing was written: the PDF cannot be made here. Publish from Greffe’s window.",
    },
  },
});
