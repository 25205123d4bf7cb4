export const importsReport = {
  imports: {
    check: {
      title: "Ce que l’import va faire",
      detail_one: "{{count, number}} ligne lue. Rien n’est encore enregistré.",
      detail_many: "{{count, number}} de lignes lues. Rien n’est encore enregistré.",
      detail_other: "{{count, number}} lignes lues. Rien n’est encore enregistré.",
      nothing: "Ce fichier ne change rien à votre liste.",
      run_one: "Importer {{count, number}} personne",
      run_many: "Importer {{count, number}} de personnes",
      run_other: "Importer {{count, number}} personnes",
      back: "Revenir aux colonnes",
      undoable: "L’import entier pourra être annulé.",
      importing: "Import en cours",
    },
    starting: "Préparation…",
    line: "Ligne",
    first_one: "Seule la première est montrée.",
    first_many: "Seuls les {{count, number}} premiers sont montrés.",
    first_other: "Seules les {{count, number}} premières sont montrées.",
    counts: {
      will: {
        created_one: "personne à ajouter",
        created_many: "personnes à ajouter",
        created_other: "personnes à ajouter",
        updated_one: "à compléter",
        updated_many: "à compléter",
        updated_other: "à compléter",
        unchanged_one: "déjà à jour",
        unchanged_many: "déjà à jour",
        unchanged_other: "déjà à jour",
        toCheck_one: "à vérifier",
        toCheck_many: "à vérifier",
        toCheck_other: "à vérifier",
        refused_one: "ligne refusée",
        refused_many: "lignes refusées",
        refused_other: "lignes refusées",
      },
      did: {
        created_one: "personne ajoutée",
        created_many: "personnes ajoutées",
        created_other: "personnes ajoutées",
        updated_one: "complétée",
        updated_many: "complétées",
        updated_other: "complétées",
        unchanged_one: "déjà à jour",
        unchanged_many: "déjà à jour",
        unchanged_other: "déjà à jour",
        toCheck_one: "à vérifier",
        toCheck_many: "à vérifier",
        toCheck_other: "à vérifier",
        refused_one: "ligne refusée",
        refused_many: "lignes refusées",
        refused_other: "lignes refusées",
      },
    },
    tabs: {
      label: "Lignes du fichier",
      refused: "Lignes refusées",
      skipped: "Lignes laissées de côté",
      mended: "Zéros rétablis",
      doubtful: "À vérifier",
      who: "Homonymes",
      matched: "Personnes reconnues",
      created: { will: "Personnes à ajouter", did: "Personnes ajoutées" },
    },
    refused: {
      detail:
        "Ces lignes sont laissées de côté. Corrigez-les dans votre tableur et recommencez : les autres seront reconnues, pas doublées.",
      copy: "Copier la liste",
      column: "Colonne",
      reason: "Pourquoi",
    },
    doubtful: {
      detail:
        "Les mots qui n’ont pas pu être lus sont gardés dans les notes de la personne, sous le nom de leur colonne.",
    },
    skipped: {
      detail: {
        will: "Ces lignes ne sont celles de personne. Pour en reprendre une, revenez à la lecture du fichier.",
        did: "Ces lignes ne sont celles de personne. Pour en reprendre une, importez de nouveau le fichier : qui est déjà dans la liste est reconnu.",
      },
      is: "Prise pour",
      text: "Ce qu’elle contient",
    },
    mended: {
      detail:
        "Un tableur a retiré le zéro du début de ces codes postaux et numéros de téléphone : il est remis là où une seule lecture est possible.",
    },
    matched: {
      detail:
        "Les champs vides sont remplis ; e-mails, téléphones et statuts s’ajoutent ; l’adresse et le pronom du fichier remplacent les anciens. Nom et notes ne changent pas.",
      person: "Personne",
      by: "Reconnue par",
      changes: "Ce qui change",
      unchanged: "Rien : la fiche est déjà à jour.",
      before: "avant :",
      after: "après :",
    },
    created: { list: "Personnes nouvelles", detail: "E-mail, commune" },
    done: {
      title: "L’import est fait",
      detail:
        "{{file}} est dans votre liste. Le fichier lui-même n’est pas chiffré : effacez-le s’il ne sert plus.",
      roster: "Voir la liste",
      toCheck: "Voir les fiches à vérifier",
      undo: "Annuler cet import",
      undoing: "Annulation de l’import",
      another: "Importer un autre fichier",
    },
    undone: {
      title: "L’import est annulé",
      detail: "Votre liste est comme avant l’import de {{file}}.",
      again: "Choisir un fichier",
    },
    who: {
      detail:
        "Rien ne dit si ces lignes sont quelqu’un que vous avez déjà. Sans réponse, chacune est ajoutée, sauf celles qu’une ligne précédente répète.",
      line: "Ligne du fichier",
      rivals: "Peut-être",
      answer: "Votre réponse",
      answerOf: "Qui est {{name}} ?",
      ofLine: "(ligne {{line, number}} du fichier)",
      ofList: "(dans la liste)",
      other: "Une autre personne : l’ajouter",
      known: "C’est {{name}} : compléter sa fiche",
      leftOut: "La même : une seule fiche",
    },
    refusals: {
      name_missing: "Ni prénom ni nom.",
      card_not_closed:
        "La fiche qui commence sur cette ligne n’est jamais finie : le fichier est sans doute coupé. Demandez-le de nouveau, ou complétez la fiche à la main.",
      quote_not_closed:
        "Un guillemet ouvert sur cette ligne n’est jamais refermé : ni elle ni la suite du fichier n’ont pu être lues. Corrigez-la, puis recommencez.",
    },
    doubts: {
      bad_email: "« {{value}} » n’est pas une adresse e-mail complète.",
      bad_phone: "« {{value}} » n’est pas un numéro de téléphone.",
      bad_date: "« {{value}} » n’est pas une date que l’on puisse lire.",
      bad_status:
        "« {{value}} » n’est pas un statut : dites ce qu’il veut dire à l’étape des colonnes.",
      bad_consent: "« {{value}} » ne dit ni oui ni non : aucun accord n’est noté.",
      end_before_start: "La fin du statut ({{value}}) est avant son début.",
      start_unknown:
        "Le statut est fini depuis le {{value}}, et rien ne dit depuis quand il courait : seul son dernier jour est noté.",
      unsubscribed: "« {{value}} » : ne veut plus recevoir d’envois, ou n’en reçoit plus.",
      name_from_email: "Aucun nom : celui-ci est tiré de l’adresse {{value}}.",
      differs: "Une autre ligne du fichier dit « {{value}} ».",
      not_in_order: "« {{value}} » : à vérifier avant de compter cette personne.",
      several_people: "« {{value}} » nomme plusieurs personnes : une seule fiche est faite.",
      value_too_long: "Valeur trop longue : « {{value}} »",
      too_many_cells:
        "Trop de cellules : cette ligne en a {{value}}. Un séparateur s’est peut-être glissé dans une valeur sans guillemets.",
      control_character: "Un caractère invisible a été retiré de cette cellule.",
      namesake:
        "Peut-être déjà là : quelqu’un porte ce nom, et rien ne dit si c’est la même personne.",
      matches_several: "Plusieurs personnes de la liste correspondent à « {{value}} ».",
      email_of_someone_else:
        "Une de ses adresses e-mail est déjà celle de quelqu’un d’un autre nom.",
      same_as_earlier_line: "Déjà sur la ligne {{value}} : cette ligne n’ajoute personne.",
    },
    matchedBy: {
      email: "Même e-mail",
      name_and_postcode: "Même nom et même lieu",
      earlier_line: "Même personne qu’une ligne précédente",
      answer: "Votre réponse",
    },
  },
};
