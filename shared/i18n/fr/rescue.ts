export const rescue = {
  rescue: {
    places: {
      settings: "dans le dossier de réglages de Greffe",
      temporary: "dans le dossier temporaire de cet ordinateur",
      chosen: "sur le disque que vous avez choisi",
      memory: "dans la mémoire de Greffe seulement",
    },
    keeping: {
      title: "Ce que vous écrivez est gardé à part",
      detail:
        "Le coffre ne peut pas l’enregistrer pour l’instant. Votre texte est chiffré, {{place}}, et Greffe l’enregistrera dès que possible, au plus tard à la prochaine ouverture de ce coffre sur cet ordinateur.",
      nowhereTitle: "Ce que vous écrivez n’est gardé nulle part",
      nowhere:
        "Ni le coffre ni aucun autre endroit ne prend votre texte : il n’est que dans cette fenêtre. Ne la fermez pas ; libérez de la place, ou choisissez un autre disque.",
      choose: "Choisir un autre disque…",
      chosen: "C’est gardé, chiffré.",
      refused: "Cet endroit ne le prend pas non plus. Choisissez-en un autre.",
    },
    ask: {
      title: "Du texte n’est enregistré nulle part",
      detail:
        "Le coffre ne l’a pas pris, ni aucun autre endroit de cet ordinateur. Choisissez un autre disque : Greffe l’y garde chiffré, puis vous verrouillez.",
      even: "Si vous verrouillez quand même, Greffe garde ce texte chiffré en mémoire : il revient à la prochaine ouverture, mais il est perdu si Greffe se ferme ou si l’ordinateur s’éteint avant.",
      lock: "Verrouiller quand même",
    },
    locked: {
      title: "Du texte n’a pas pu être enregistré",
      detail:
        "Il est gardé chiffré, {{place}} : seule l’ouverture de ce coffre par vous peut le lire, et l’y remettra.",
      memory:
        "Aucun disque n’en a voulu : Greffe le garde chiffré en mémoire. Ne fermez pas Greffe et n’éteignez pas l’ordinateur ; libérez de la place ou branchez un disque, puis rouvrez le coffre.",
    },
    back: {
      title_one: "Un texte gardé à part est revenu dans le coffre",
      title_many: "{{formatted}} de textes gardés à part sont revenus dans le coffre",
      title_other: "{{formatted}} textes gardés à part sont revenus dans le coffre",
      waiting_one: "Un texte gardé à part attend votre décision",
      waiting_many: "{{formatted}} de textes gardés à part attendent votre décision",
      waiting_other: "{{formatted}} textes gardés à part attendent votre décision",
      why: "Il y a eu autre chose à cet endroit depuis, ou le coffre ne peut pas l’enregistrer maintenant. Rien n’est remplacé sans vous ; tant que vous n’avez pas choisi, le texte reste gardé, chiffré.",
      minutes: "« {{item}} », {{meeting}}",
      minutesGone: "Un point qui n’est plus là, ou que vous ne pouvez plus lire",
      forms: {
        meeting: "Une réunion en préparation",
        person: "Une fiche de personne",
        member: "Une invitation",
        other: "Un formulaire",
      },
      at: "écrit {{when}}",
      append: "Ajouter à la suite",
      replace: "Reprendre ce brouillon",
      copy: "Copier le texte",
      copied: "Le texte est copié.",
      drop: "Jeter…",
      dropTitle: "Jeter ce texte ?",
      dropDetail: "Il n’est nulle part ailleurs et ne pourra pas être retrouvé.",
      dropConfirm: "Jeter",
      done: "C’est enregistré dans le coffre.",
      seen: "C’est vu",
      list: "Textes gardés à part",
    },
  },
  errors: {
    rescue: {
      no_place:
        "Ni le coffre ni aucun autre endroit ne prend ce texte. Libérez de la place ou choisissez un autre disque.",
      gone: "Ce texte n’est plus gardé à part : il est revenu dans le coffre, ou il a été jeté.",
    },
  },
};
