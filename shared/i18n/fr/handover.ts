export const handover = {
  jobs: { handover_receipts: "Copie des justificatifs" },
  app: {
    commands: {
      handover: "Dossier de passation",
      also: { handover: "trésorerie archive audit contrôle commissaire justificatifs passation" },
    },
  },
  errors: {
    books: { no_books: "Aucun exercice n’est ouvert : il n’y a rien à passer." },
  },
  handover: {
    title: "Dossier de passation",
    detail:
      "Un dossier que lit sans Greffe qui reprend la trésorerie ou la contrôle : comptes, lignes de banque, budget et chaque justificatif sous un nom clair, avec une page qui vérifie que rien n’a changé.",
    clear:
      "Tout y est en clair : les noms, les montants, les justificatifs. Choisissez un endroit que vous maîtrisez, une clé chiffrée par exemple, et effacez-le quand il a servi.",
    form: "Sous quelle forme",
    forms: {
      clear: "Un dossier en clair",
      encrypted: "Un seul fichier chiffré",
    },
    encrypted:
      "Le fichier s’ouvre avec une phrase de passe à lui, à donner par un autre chemin : sans elle, personne ne le lit, pas même vous. Sans Greffe, il s’ouvre avec age (age-encryption.org), d’une ligne :",
    how: "age -d {{file}} | tar x",
    howFile: "fichier.tar.age",
    doneEncrypted: "Le dossier est dans le fichier chiffré « {{name}} ».",
    which: "Exercices",
    all: "Tous les exercices",
    siren: "SIREN (facultatif)",
    sirenDetail: "Avec lui, le dossier a aussi le FEC de chaque exercice.",
    sirenWrong: "Un SIREN a neuf chiffres, dont le dernier contrôle les autres.",
    go: "Choisir où écrire le dossier",
    goEncrypted: "Choisir où écrire le fichier",
    ofYear: "Dossier de passation",
    done_one: "Le dossier « {{name}} » est écrit, avec {{count, number}} fichier.",
    done_many: "Le dossier « {{name}} » est écrit, avec {{count, number}} de fichiers.",
    done_other: "Le dossier « {{name}} » est écrit, avec {{count, number}} fichiers.",
    fingerprint: "Empreinte de SHA256SUMS, à donner par un autre chemin à qui reçoit le dossier :",
    unread: "Justificatifs qui manquent dans le dossier",
    withoutFec:
      "Le FEC de l’exercice qui finit le {{day}} n’a pas pu être écrit : voyez « Sortir les comptes ».",
    reveal: "Montrer le dossier",
    problems: {
      missing: "manque dans le coffre",
      cut: "incomplet dans le coffre",
      altered: "changé dans le coffre",
    },
  },
};
