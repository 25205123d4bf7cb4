export const imports = {
  imports: {
    page: {
      title: "Importer des personnes",
      detail:
        "Depuis un tableur, un fichier CSV ou un carnet d’adresses. Rien n’est enregistré avant que vous l’ayez vu et décidé.",
    },
    steps: {
      label: "Étapes de l’import",
      file: "Fichier",
      columns: "Colonnes",
      check: "Vérification",
      done: "Import",
      over: "(étape faite)",
    },
    choose: {
      title: "Choisissez un fichier",
      detail:
        "Un classeur (XLSX, ODS), un export CSV ou TSV, tel qu’il sort d’un tableur, de HelloAsso, de Paheko ou de Galette, ou les fiches d’un carnet d’adresses (vCard).",
      button: "Choisir un fichier…",
      reading: "Lecture du fichier…",
      spreadsheet:
        "Titres, totaux, zéros perdus et accents abîmés sont reconnus et montrés : vous décidez.",
      order: "L’ordre des colonnes et leurs noms importent peu : Greffe les devine, vous corrigez.",
      matching:
        "Les personnes déjà dans la liste sont reconnues à leur e-mail, sinon à leur nom et leur code postal : elles sont complétées, jamais doublées.",
      local: "Le fichier est lu sur cet ordinateur et n’en sort pas. Greffe ne le modifie pas.",
    },
    columns: {
      title: "Que contient chaque colonne ?",
      detail_one: "{{file}} : {{count, number}} colonne. Corrigez ce que Greffe n’a pas deviné.",
      detail_many:
        "{{file}} : {{count, number}} de colonnes. Corrigez ce que Greffe n’a pas deviné.",
      detail_other: "{{file}} : {{count, number}} colonnes. Corrigez ce que Greffe n’a pas deviné.",
      header: "Colonne du fichier",
      samples: "Premières valeurs",
      field: "Devient",
      fieldOf: "La colonne {{column}} devient",
      unnamed: "Colonne {{number}}",
      defaultStatus: "Statut de toutes les personnes du fichier",
      defaultStatusDetail:
        "Aucune colonne ne donne de statut. S’il est le même pour tout le monde, choisissez-le ici.",
      noDefaultStatus: "Aucun",
      noName:
        "Aucune colonne ne donne le nom. Indiquez laquelle est le prénom, le nom ou le nom complet.",
      twice:
        "Une seule colonne peut donner : {{fields}}. Mettez les autres sur « Ne pas importer ».",
      lacksStatus:
        "Une colonne donne les dates d’un statut, mais rien ne dit lequel : choisissez ci-dessus le statut de toutes les personnes du fichier, sinon ces dates sont perdues.",
      check: "Vérifier le fichier",
      checking: "Vérification du fichier",
      other: "Choisir un autre fichier…",
      reading: "Revoir la lecture du fichier",
      nothingYet: "Rien n’est encore enregistré.",
    },
    reading: {
      title: "Comment Greffe lit ce fichier",
      detail: "{{file}} : {{kind}}, {{people}}, {{skipped}}.",
      kinds: {
        text: "texte",
        vcard: "carnet d’adresses (vCard)",
        xlsx: "classeur Excel",
        ods: "classeur LibreOffice",
      },
      people_one: "{{count, number}} personne",
      people_many: "{{count, number}} de personnes",
      people_other: "{{count, number}} personnes",
      skipped_one: "{{count, number}} ligne laissée de côté",
      skipped_many: "{{count, number}} de lignes laissées de côté",
      skipped_other: "{{count, number}} lignes laissées de côté",
      size: "Taille : {{size}}. Rien n’est encore enregistré.",
      macros:
        "Ce classeur contient des macros. Greffe ne les exécute jamais : seules les cellules sont lues.",
      sheet: "Feuille",
      sheets_one: "{{count, number}} feuille dans ce classeur.",
      sheets_many:
        "{{count, number}} de feuilles dans ce classeur : choisissez celle des personnes.",
      sheets_other: "{{count, number}} feuilles dans ce classeur : choisissez celle des personnes.",
      sheetHidden: "{{name}} (masquée)",
      sheetEmpty: "{{name}} (vide)",
      emptySheet: "Cette feuille est vide. Choisissez-en une autre.",
      repair: "Réparer les accents abîmés avant l’envoi du fichier",
      examples: "Accents, avant et après lecture",
      before: "Dans le fichier",
      after: "Lu ainsi",
      lines: "Lignes du fichier",
      line: "Ligne {{number}}, {{role}} : {{text}}",
      mark: "Dire ce qu’est une ligne",
      choose: "Choisissez des lignes (flèches, Maj pour plusieurs), puis dites ce qu’elles sont.",
      chosen_one: "{{count, number}} ligne choisie.",
      chosen_many: "{{count, number}} de lignes choisies.",
      chosen_other: "{{count, number}} lignes choisies.",
      marks: { header: "Ligne d’en-tête", ignored: "À ignorer", person: "Une personne" },
      is: {
        header: "En-tête",
        person: "Personne",
        before: "Avant l’en-tête",
        title: "Titre ou note",
        total: "Total",
        header_again: "En-tête répété",
        marked: "À ignorer",
      },
      go: "Continuer vers les colonnes",
    },
    format: {
      label: "Lecture du fichier",
      separator: "Séparateur",
      encoding: "Accents",
    },
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
        "Ces personnes sont importées. Les mots qui n’ont pas pu être lus sont gardés dans leurs notes, sous le nom de leur colonne.",
    },
    skipped: {
      detail:
        "Ces lignes ne sont celles de personne. Pour en reprendre une, revenez à la lecture du fichier.",
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
    reasons: {
      chosen: "Votre choix",
      recipe: "Fichier de {{of}}",
      header: "Reconnue à son nom",
      words: "Reconnue à son nom",
      values: "Reconnue à ses valeurs",
      yesAndNo: "Oui et non sous un statut",
      beside: "À côté de « {{of}} »",
      nameAlone: "Aucune colonne de prénoms",
      unlike: "Ses valeurs ne sont pas ce que dit son nom",
      another: "« {{of}} » le donne déjà",
      homeFirst: "Le domicile d’abord : « {{of}} »",
      qualifies: "Précise une autre colonne",
      foreign: "Greffe n’en fait rien",
      nothing: "Colonne inconnue",
    },
    words: {
      title: "Que veulent dire ces valeurs ?",
      detail:
        "Chacune une fois pour tout le fichier. Ce qui reste à vérifier est gardé dans les notes de la personne, sans la refuser.",
      word: "Valeur",
      count: "Lignes",
      meansOf: "La valeur {{word}} devient",
      propose: "{{means}} ?",
      accept_one: "Accepter la proposition",
      accept_many: "Accepter les {{count, number}} de propositions",
      accept_other: "Accepter les {{count, number}} propositions",
      means: {
        none: "Aucun statut",
        yes: "Oui",
        no: "Non",
        keep: "À vérifier (gardée dans les notes)",
      },
    },
    sample: {
      title: "Les premières personnes, telles qu’elles seront",
      detail: "Un nom à l’envers, une adresse au mauvais endroit ? Corrigez la colonne ci-dessus.",
      reached: "E-mail, téléphone",
      address: "Adresse",
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
      leftOut: "La même : ne pas l’ajouter",
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
    fields: {
      ignore: "Ne pas importer",
      fullName: "Nom complet",
      birthName: "Nom de naissance (à défaut d’un autre)",
      organisation: "Organisation (à défaut d’un nom)",
      email: "E-mail",
      phone: "Téléphone",
      status: "Statut",
      statusStart: "Début du statut",
      statusEnd: "Fin du statut",
      standing: "État à vérifier (payé, remboursé…)",
      birthDate: "Naissance (distingue les homonymes)",
      publishConsent: "Accord pour publier le nom",
    },
    matchedBy: {
      email: "Même e-mail",
      name_and_postcode: "Même nom et même lieu",
      answer: "Votre réponse",
    },
    separators: {
      comma: "Virgule",
      semicolon: "Point-virgule",
      tab: "Tabulation",
      bar: "Barre verticale",
    },
    encodings: {
      "utf-8": "Unicode (UTF-8)",
      "windows-1252": "Windows (anciens tableurs)",
      "iso-8859-15": "Latin-9 (ISO 8859-15)",
      cp850: "DOS (page 850)",
      macintosh: "Mac ancien (MacRoman)",
      "utf-16le": "Unicode (UTF-16)",
      "utf-16be": "Unicode (UTF-16, gros-boutiste)",
    },
  },
  app: { commands: { importPeople: "Importer des personnes" } },
  access: { can: { people: { import: "importer des personnes depuis un fichier" } } },
  journal: {
    says: { people: { import: "{{actor}} a {{done}}" } },
    counts: {
      person: {
        added_one: "importé {{formatted}} personne",
        added_many: "importé {{formatted}} de personnes",
        added_other: "importé {{formatted}} personnes",
        changed_one: "complété {{formatted}} fiche",
        changed_many: "complété {{formatted}} de fiches",
        changed_other: "complété {{formatted}} fiches",
      },
    },
    commands: { people: { import: "Import de personnes" } },
  },
  jobs: {
    import_inspect: "Lecture du fichier",
    import_preview: "Relecture du fichier",
    import_run: "Importation",
  },
  errors: {
    imports: {
      file_missing: "Ce fichier n’est plus à sa place. Choisissez-le de nouveau.",
      file_unreadable:
        "Ce fichier ne peut pas être lu. Fermez-le dans votre tableur, vérifiez que vous y avez accès, puis choisissez-le de nouveau.",
      file_empty: "Ce fichier est vide. Choisissez-en un autre, ou exportez-le de nouveau.",
      file_too_large:
        "Ce fichier est trop gros (plus de {{megabytes, number}} Mo). Coupez-le en plusieurs fichiers.",
      not_text:
        "Greffe ne lit pas ce genre de fichier. Dans votre tableur, enregistrez la liste au format XLSX, ODS ou CSV, puis choisissez le fichier obtenu.",
      web_page:
        "Ce fichier porte peut-être le nom d’un tableur, mais c’est une page web ou du XML. Ouvrez-le dans votre tableur, enregistrez-le au format XLSX ou ODS, puis choisissez le fichier obtenu.",
      not_a_workbook:
        "Ce fichier n’est pas un classeur : c’est une archive ou un autre document. Choisissez un fichier XLSX, ODS, CSV ou vCard ; si la liste est dans une archive, sortez-la d’abord.",
      old_workbook:
        "Ce classeur est au format d’avant 2007 (.xls), que Greffe ne lit pas. Ouvrez-le dans votre tableur, « Enregistrer sous » au format XLSX ou ODS, puis choisissez le fichier obtenu.",
      binary_workbook:
        "Ce classeur est au format binaire d’Excel (.xlsb), que Greffe ne lit pas. Ouvrez-le dans Excel, « Enregistrer sous » au format XLSX, puis choisissez le fichier obtenu.",
      numbers_workbook:
        "Ce fichier vient de Numbers, dont Greffe ne lit pas le format. Dans Numbers, « Exporter vers » Excel ou CSV, puis choisissez le fichier obtenu.",
      encrypted_workbook:
        "Ce classeur est protégé par un mot de passe. Ouvrez-le dans votre tableur, enregistrez-en une copie sans mot de passe, importez-la, puis effacez-la.",
      damaged_workbook:
        "Ce classeur est abîmé ou incomplet. Ouvrez-le dans votre tableur et enregistrez-le de nouveau, ou demandez un nouvel envoi du fichier.",
      inflates_too_much:
        "Ce classeur est refusé : sa partie « {{part}} » prendrait une place démesurée une fois décompressée. S’il vient de quelqu’un que vous ne connaissez pas, ne l’ouvrez pas.",
      workbook_too_large:
        "Ce classeur contient trop de texte pour être lu. Enregistrez la feuille des personnes au format CSV, puis choisissez le fichier obtenu.",
      sheet_too_large:
        "La feuille « {{sheet}} » va trop loin à la ligne {{line, number}} : trop de lignes, ou une cellule très à droite. Effacez ce qui n’est pas la liste, ou enregistrez la feuille au format CSV.",
      sheet_missing:
        "La feuille « {{sheet}} » n’est plus dans ce classeur. Choisissez de nouveau le fichier.",
      too_many_columns:
        "Ce fichier a {{count, number}} colonnes, et Greffe en lit {{max, number}} au plus. Vérifiez le séparateur, ou retirez des colonnes.",
      line_too_long:
        "La ligne {{line, number}} est beaucoup trop longue : un guillemet y est sans doute ouvert et jamais refermé. Corrigez-la, puis recommencez.",
      no_name_column:
        "Aucune colonne ne donne le nom. Dites laquelle est le prénom, le nom ou le nom complet.",
      column_used_twice:
        "Deux colonnes alimentent le même champ. Gardez-en une, et ignorez l’autre.",
    },
  },
};
