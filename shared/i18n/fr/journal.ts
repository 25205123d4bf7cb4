export const journal = {
  journal: {
    title: "Journal",
    detail:
      "Tout ce qui a été écrit dans le coffre, du plus récent au plus ancien. Chaque écriture est signée et liée à la précédente.",
    empty: "Aucune écriture ici",
    emptyDetail:
      "Chaque ajout, chaque changement et chaque suppression laisse une ligne : qui, quoi, quand. Rien ne correspond aux filtres choisis.",
    more: "Voir plus ancien",
    undo: "Annuler",
    undoLabel: "Annuler : {{what}}, {{when}}",
    undone: "annulée",
    number: "N° {{seq}}",
    plain: "{{actor}} : {{what}}",
    quoted: "« {{name}} »",
    whatOf: "{{what}} : {{name}}",
    says: { journal: { undo: "{{actor}} a annulé {{what}} (n° {{seq}})" } },
    of: { consonant: "de {{name}}", vowel: "d’{{name}}" },
    unnamed: { fields: "rien de visible", actor: "Une personne inconnue" },
    saves_one: "{{formatted}} enregistrement, de {{from}} à {{to}}",
    saves_many: "{{formatted}} d’enregistrements, de {{from}} à {{to}}",
    saves_other: "{{formatted}} enregistrements, de {{from}} à {{to}}",
    each: "Un par un",
    filters: {
      label: "Filtrer le journal",
      actor: "Qui",
      anyone: "Tout le monde",
      place: "Où",
      anyPlace: "Partout",
      from: "Depuis le",
      to: "Jusqu’au",
      clear: "Tout montrer",
    },
    entry: {
      nothing: "rien",
      noField: "Cette écriture n’a changé aucun champ visible.",
      moreRows_one: "Et {{formatted}} autre ligne.",
      moreRows_many: "Et {{formatted}} d’autres lignes.",
      moreRows_other: "Et {{formatted}} autres lignes.",
      acts: { added: "Ajout", changed: "Changement", removed: "Suppression" },
      number: "Numéro",
      hash: "Empreinte",
      signature: "Signature",
      author: "Auteur",
      believed: "cru, non prouvé : cette écriture est d’avant la signature de l’état du coffre",
      intact: "valable : rien n’a été altéré",
      broken:
        "ne correspond pas : cette écriture a été altérée. Vérifiez le coffre dans les réglages.",
    },
    depends: {
      title: "Autre chose en dépend",
      detail: "Cette écriture, plus récente, touche au même endroit. Annulez-la d’abord :",
      show: "Voir cette écriture",
    },
    confirm: {
      title: "Annuler : {{what}}",
      detail_one:
        "{{formatted}} ligne sera remise dans l’état d’avant. Ce qui a été changé depuis au même endroit empêche l’annulation : rien ne serait alors touché.",
      detail_many:
        "{{formatted}} de lignes seront remises dans l’état d’avant. Ce qui a été changé depuis au même endroit empêche l’annulation : rien ne serait alors touché.",
      detail_other:
        "{{formatted}} lignes seront remises dans l’état d’avant. Ce qui a été changé depuis au même endroit empêche l’annulation : rien ne serait alors touché.",
      undo: "Tout remettre",
    },
    commands: {
      unknown: "Écriture que cette version de Greffe ne connaît pas",
      journal: { undo: "Action annulée" },
    },
  },
  app: { nav: { journal: "Journal" }, commands: { goJournal: "Aller au journal" } },
  access: { can: { journal: { read: "lire le journal" } } },
  jobs: { undo: "Annulation" },
  errors: {
    journal: {
      not_found: "Cette écriture du journal n’existe pas.",
      already_undone: "C’est déjà annulé.",
      depends:
        "Impossible d’annuler : quelque chose a changé depuis au même endroit. Annulez d’abord l’action la plus récente, ou corrigez à la main.",
      not_undoable: "Cette action ne peut pas être annulée. Corrigez à la main ce qui doit l’être.",
    },
  },
};
