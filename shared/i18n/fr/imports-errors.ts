export const importsErrors = {
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
      cell_too_long:
        "La ligne {{line, number}} de la feuille « {{sheet}} » a une case de plus d’un million de lettres, ce qu’aucune liste de personnes n’a. Retirez-la, puis recommencez.",
      too_many_sheets:
        "Ce classeur a plus de {{most, number}} feuilles, et Greffe n’en propose pas davantage. Copiez celle des personnes dans un classeur à part, puis choisissez-le.",
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
