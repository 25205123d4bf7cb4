export const publication = {
  publication: {
    title: "Publier un résumé",
    back: "Retour à la réunion",
    detail: "Voici exactement ce qui sortira, et ce qui reste dans le coffre.",
    previewOf: "Aperçu du résumé de « {{title}} »",
    nameStyle: "Les personnes sans consentement apparaissent par",
    nameStyles: { role: "leur rôle", initials: "leurs initiales" },
    language: "Langue du résumé",
    languages: { fr: "Français", en: "Anglais" },
    publish: "Publier…",
    publishing: "Publication",
    ready: "Rien de ce qui doit rester ne sort : vous pouvez publier.",
    whyNot: {
      leaks_one: "{{count}} passage ne doit pas sortir. Corrigez-le pour pouvoir publier.",
      leaks_many: "{{count}} de passages ne doivent pas sortir. Corrigez-les pour pouvoir publier.",
      leaks_other: "{{count}} passages ne doivent pas sortir. Corrigez-les pour pouvoir publier.",
      nothing: "Aucun point public : rendez public au moins un point de l’ordre du jour.",
      checking: "L’aperçu est en train d’être relu.",
    },
    leaks: {
      title: "Ce qui ne doit pas sortir",
      intro:
        "La relecture a trouvé ces passages dans le texte du résumé. Chacun mène à l’endroit où le corriger.",
      kinds: {
        name: "Nom d’une personne sans consentement",
        email: "Adresse e-mail",
        phone: "Numéro de téléphone",
        address: "Adresse",
        held_back_text: "Texte d’un point interne ou confidentiel",
      },
      fixItem: "Corriger dans « {{title}} »",
      fixMeeting: "Corriger dans la réunion",
      person: "Ouvrir la fiche de la personne",
    },
    held: {
      title: "Ce qui reste dans le coffre",
      nothing: "Rien n’est retenu : tout ce qui est écrit peut sortir.",
      items_one: "{{count}} point",
      items_many: "{{count}} de points",
      items_other: "{{count}} points",
      itemsWhy: "Internes ou confidentiels : ni leur titre ni leur texte ne sortent.",
      names_one: "{{count}} personne",
      names_many: "{{count}} de personnes",
      names_other: "{{count}} personnes",
      namesWhy: "Sans consentement à publier leur nom : voici ce qui le remplace.",
      contacts_one: "{{count}} coordonnée",
      contacts_many: "{{count}} de coordonnées",
      contacts_other: "{{count}} coordonnées",
      contactsWhy: "Les coordonnées du fichier ne sortent jamais, même avec un consentement.",
      replaced: "devient « {{replacement}} »",
      times_one: "{{count}} fois",
      times_many: "{{count}} de fois",
      times_other: "{{count}} fois",
      contactKinds: { email: "adresse e-mail", phone: "téléphone", address: "adresse" },
      unknown: "quelqu’un",
    },
    done: {
      title: "Le résumé est publié",
      detail: "Trois fichiers sont dans le dossier « {{folder}} ».",
      kinds: {
        html: "Page web, à lire dans un navigateur ou à mettre en ligne",
        pdf: "PDF, à imprimer ou à envoyer",
        markdown: "Texte Markdown, à reprendre ailleurs",
      },
      open: "Ouvrir le dossier",
      again: "Revenir à l’aperçu",
      undoHint: "Publier de nouveau au même endroit remplace ces fichiers.",
    },
  },
  access: { can: { publication: { publish: "publier le résumé d’une réunion" } } },
  journal: {
    says: { publication: { publish: "{{actor}} a publié le résumé de « {{meeting}} »" } },
    fields: { publication: { published_at: "la date de publication" } },
    filters: { places: { publication: "Publication" } },
    commands: { publication: { publish: "Résumé publié" } },
  },
  jobs: {
    publish_check: "Contrôle de ce qui sort",
    publish_print: "Fabrication du PDF",
    publish_write: "Écriture des fichiers",
  },
  errors: {
    publication: {
      leak_one:
        "Rien n’a été écrit : il reste {{count}} passage qui ne doit pas sortir. Il est montré dans l’aperçu ; corrigez les notes, puis publiez de nouveau.",
      leak_many:
        "Rien n’a été écrit : il reste {{count}} de passages qui ne doivent pas sortir. Ils sont montrés dans l’aperçu ; corrigez les notes, puis publiez de nouveau.",
      leak_other:
        "Rien n’a été écrit : il reste {{count}} passages qui ne doivent pas sortir. Ils sont montrés dans l’aperçu ; corrigez les notes, puis publiez de nouveau.",
      index_differs:
        "Rien n’a été écrit : ce qui sert à retrouver les noms et les coordonnées (« {{index}} ») ne dit plus ce que disent les fiches, et un nom pourrait sortir sans être vu. Quelqu’un l’a changé avec un autre outil, ou le disque s’abîme. Lancez la vérification dans les réglages, et reprenez une sauvegarde d’avant.",
      nothing_public:
        "Cette réunion n’a aucun point public. Rendez public au moins un point de l’ordre du jour, puis publiez de nouveau.",
      folder_not_writable:
        "Rien n’a été écrit : ce dossier n’existe plus ou refuse les nouveaux fichiers. Choisissez-en un autre.",
      disk_full:
        "Rien n’a été écrit : il n’y a plus de place sur ce disque. Libérez de la place ou choisissez un autre dossier.",
      no_printer:
        "Rien n’a été écrit : le PDF ne peut pas être fabriqué ici. Publiez depuis la fenêtre de Greffe.",
    },
  },
};
