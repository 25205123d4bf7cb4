export const publication = {};

export const publicationErrors = {
  publication: {
    leak_one:
      "Nothing was written: {{count}} passage that must not go out is left. The preview shows it; correct the notes, then publish again.",
    leak_other:
      "Nothing was written: {{count}} passages that must not go out are left. The preview shows them; correct the notes, then publish again.",
    nothing_public:
      "This meeting has no public item. Make at least one item of the agenda public, then publish again.",
    folder_not_writable:
      "Nothing was written: this folder no longer exists or refuses new files. Choose another one.",
    disk_full:
      "Nothing was written: there is no room left on this disk. Free some, or choose another folder.",
    no_printer: "Nothing was written: the PDF cannot be made here. Publish from Greffe’s window.",
  },
};
