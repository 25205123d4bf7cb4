export const imports = {
  refusals: {
    too_few_cells: "Il manque des cellules : cette ligne en a {{value}}.",
    too_many_cells:
      "Trop de cellules : cette ligne en a {{value}}. Un séparateur s’est peut-être glissé dans une valeur sans guillemets.",
    name_missing: "Ni prénom ni nom.",
    bad_email: "« {{value}} » n’est pas une adresse e-mail complète.",
    bad_phone: "« {{value}} » n’est pas un numéro de téléphone.",
    bad_date: "« {{value}} » n’est pas une date (jour/mois/année).",
    bad_status: "« {{value}} » n’est pas un statut connu.",
    bad_consent: "« {{value}} » ne dit ni oui ni non.",
    end_before_start: "La fin du statut ({{value}}) est avant son début.",
    value_too_long: "Valeur trop longue : « {{value}} »",
    control_character: "Un caractère invisible rend cette cellule illisible.",
    quote_not_closed:
      "Un guillemet ouvert sur cette ligne n’est jamais refermé : ni elle ni la suite du fichier n’ont pu être lues. Corrigez-la, puis recommencez.",
    matches_several:
      "Plusieurs personnes de la liste correspondent à « {{value}} ». Complétez la ligne (e-mail, code postal), ou modifiez la bonne fiche à la main.",
    email_of_someone_else:
      "L’adresse {{value}} est déjà celle de quelqu’un d’un autre nom. Si c’est une autre personne, ajoutez-la à la main.",
    same_as_earlier_line: "« {{value}} » est déjà sur une ligne précédente du fichier.",
  },
  fields: {
    ignore: "Ne pas importer",
    givenName: "Prénom",
    familyName: "Nom",
    fullName: "Nom complet",
    pronoun: "Pronom",
    email: "E-mail",
    phone: "Téléphone",
    street: "Rue",
    postcode: "Code postal",
    town: "Commune",
    status: "Statut",
    statusStart: "Début du statut",
    statusEnd: "Fin du statut",
    publishConsent: "Accord pour publier le nom",
    notes: "Notes",
  },
  matchedBy: {
    email: "Même e-mail",
    name_and_postcode: "Même nom et même code postal",
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
    "utf-16le": "Unicode (UTF-16)",
  },
};

export const importsErrors = {
  imports: {
    file_missing: "Ce fichier n’est plus à sa place. Choisissez-le de nouveau.",
    file_unreadable:
      "Ce fichier ne peut pas être lu. Fermez-le dans votre tableur, vérifiez que vous y avez accès, puis choisissez-le de nouveau.",
    file_empty: "Ce fichier est vide. Choisissez-en un autre, ou exportez-le de nouveau.",
    file_too_large:
      "Ce fichier est trop gros (plus de {{megabytes, number}} Mo). Coupez-le en plusieurs fichiers.",
    not_text:
      "Ce fichier n’est pas du texte. Dans votre tableur, enregistrez-le au format CSV, puis choisissez le fichier obtenu.",
    too_many_columns:
      "Ce fichier a {{count, number}} colonnes, et Greffe en lit {{max, number}} au plus. Vérifiez le séparateur, ou retirez des colonnes.",
    line_too_long:
      "La ligne {{line, number}} est beaucoup trop longue : un guillemet y est sans doute ouvert et jamais refermé. Corrigez-la, puis recommencez.",
    no_name_column:
      "Aucune colonne ne donne le nom. Dites laquelle est le prénom, le nom ou le nom complet.",
    column_used_twice: "Deux colonnes alimentent le même champ. Gardez-en une, et ignorez l’autre.",
  },
};
