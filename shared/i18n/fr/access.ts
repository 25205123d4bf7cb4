export const access = {
  access: {
    forbidden: {
      title: "Cette page n’est pas ouverte à vos rôles",
      needs: "Il faut pouvoir : {{what}}.",
      roles: "Vos rôles dans ce coffre : {{roles}}.",
      noRole: "Vous n’avez aucun rôle dans ce coffre.",
      ask_one: "{{names}} peut les changer.",
      ask_many: "Ces personnes peuvent les changer : {{names}}.",
      ask_other: "Ces personnes peuvent les changer : {{names}}.",
      askBureau: "Une personne du bureau peut les changer.",
    },
    notYours: "Vos rôles dans ce coffre ne donnent pas ce droit.",
    withheld: "Point à huis clos",
    withheldDetail: "Son titre et son compte rendu sont réservés à certains rôles.",
    rights: {
      title: "Qui peut quoi",
      detail:
        "Ce que chaque rôle permet dans ce coffre. Une personne qui en a plusieurs peut tout ce que permet l’un ou l’autre.",
      members: "Personnes du coffre",
      table: "Ce que permet chaque rôle",
      caption: "Les colonnes colorées sont vos rôles.",
      what: "Pouvoir…",
      yours: "vous",
      yes: "oui",
      no: "non",
      everybodyTitle: "Ce que chacun·e peut, quel que soit son rôle",
      everybody:
        "Changer sa phrase de passe et faire son kit de récupération, garder ses brouillons pour soi, chercher dans ce que ses rôles laissent lire, annuler ce que ses rôles laissent faire, voir qui est dans le coffre, et vérifier que rien n’y a été modifié.",
      limitsTitle: "Ce que valent ces limites",
      limits:
        "C’est le processus du coffre qui les tient, et non les boutons : il refuse ce qu’un rôle ne permet pas, d’où que vienne la demande. Une écriture faite autrement, sans en avoir le droit, est nommée par la vérification.",
      notEncrypted:
        "Elles ne séparent pas les fiches par des clés : toutes les personnes du coffre en ont la clé, et quelqu’un qui se servirait de ses propres outils pourrait lire ce que son rôle ne montre pas. Seuls les dossiers confidentiels, quand il y en aura, seront séparés par des clés.",
    },
    roles: {
      secretary: "Secrétariat",
      treasurer: "Trésorerie",
      bureau: "Bureau",
      case_handler: "Suivi des dossiers",
      reader: "Lecture",
    },
  },
  errors: {
    access: {
      forbidden:
        "Vos rôles dans ce coffre ne donnent pas ce droit : « $t(access.can.{{capability}}) ». Une personne du bureau peut les changer.",
    },
  },
};
