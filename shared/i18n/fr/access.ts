export const access = {
  roles: {
    secretary: "Secrétariat",
    treasurer: "Trésorerie",
    bureau: "Bureau",
    case_handler: "Suivi des dossiers",
    reader: "Lecture",
  },
  can: {
    people: {
      read: "voir les personnes et leurs fiches",
      write: "ajouter, modifier et supprimer des fiches",
      memberships: "donner, dater et retirer des statuts",
      import: "importer des personnes depuis un fichier",
    },
    meetings: {
      read: "lire les réunions et leurs comptes rendus",
      write: "préparer les réunions et écrire les comptes rendus",
      confidential: "lire et écrire les points confidentiels",
    },
    publication: { publish: "publier le résumé d’une réunion" },
    journal: { read: "lire le journal", export: "exporter le journal" },
    vault: { rename: "renommer le collectif" },
    backup: { make: "faire des sauvegardes et les régler" },
    members: { manage: "inviter et retirer des personnes du coffre, changer leurs rôles" },
    recovery: { manage: "partager la récupération du coffre entre plusieurs personnes" },
  },
};

export const accessErrors = {
  access: {
    forbidden:
      "Vos rôles dans ce coffre ne donnent pas ce droit : « $t(access.can.{{capability}}) ». Une personne du bureau peut les changer.",
  },
};
