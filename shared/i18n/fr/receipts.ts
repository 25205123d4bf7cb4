/** Justificatifs : what a file is refused for, and how one looks at what was kept. */
export const receipts = {
  receipts: {
    problems: {
      too_heavy:
        "Ce fichier est trop lourd pour un justificatif (20 Mo au plus). Numérisez-le à une résolution plus basse, ou n’en gardez que les pages utiles.",
      too_large:
        "Cette image dit avoir plus de 100 millions de points : elle n’a pas été ouverte. Faites-en une capture d’écran, ou photographiez le justificatif.",
      unreadable:
        "Ce n’est pas un fichier que Greffe peut lire : un dossier, peut-être, ou un fichier qui n’est plus là.",
    },
    choose: "Choisir un fichier…",
    chooseOther: "Choisir un autre fichier…",
    reading: "Lecture des justificatifs",
    readSoFar: "{{done}} sur {{total}}",
    refused_one: "Un fichier n’a pas été pris",
    refused_many: "{{count}} de fichiers n’ont pas été pris",
    refused_other: "{{count}} fichiers n’ont pas été pris",
    cannotShow: {
      damaged:
        "« {{name}} » est gardé tel qu’il a été donné, mais il est abîmé et ne peut pas être montré.",
      password:
        "« {{name}} » est protégé par un mot de passe : il est gardé tel qu’il a été donné, mais ne peut pas être montré ici. Donnez-en une version sans mot de passe.",
      page: "Cette page est abîmée et ne peut pas être montrée.",
    },
    viewer: "Justificatif",
    page: "{{name}}, page {{page}} sur {{total}}",
    pageOf: "page {{page}} sur {{total}}",
    receiptOf: "Justificatif {{number}} sur {{total}}",
    next: "Page ou justificatif suivant",
    previous: "Page ou justificatif précédent",
    zoomIn: "Agrandir le justificatif",
    zoomOut: "Réduire le justificatif",
    whole: "Voir la page entière",
    turn: "Tourner d’un quart de tour",
  },
};
