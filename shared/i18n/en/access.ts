export const access = {
  roles: {
    secretary: "Secretary",
    treasurer: "Treasurer",
    bureau: "Bureau",
    case_handler: "Case handler",
    reader: "Reader",
  },
  can: {
    people: {
      read: "see people and their records",
      write: "add, change and remove records",
      memberships: "give, date and remove statuses",
      import: "import people from a file",
    },
    meetings: {
      read: "read meetings and their minutes",
      write: "prepare meetings and write minutes",
      confidential: "read and write confidential items",
    },
    publication: { publish: "publish the summary of a meeting" },
    journal: { read: "read the journal", export: "export the journal" },
    vault: { rename: "rename the collective" },
    backup: { make: "make backups and set them up" },
    members: { manage: "invite and remove people of the vault, change their roles" },
    recovery: { manage: "share the recovery of the vault between several people" },
  },
};

export const accessErrors = {
  access: {
    forbidden:
      "Your roles in this vault do not give this right: “$t(access.can.{{capability}})”. Somebody of the bureau can change them.",
  },
};
