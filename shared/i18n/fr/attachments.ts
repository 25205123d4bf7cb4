export const attachments = {
  attachments: {
    title: "Documents",
    add: "Joindre…",
    added: "« {{name}} » est dans le coffre. Le fichier d’origine est resté à sa place.",
    empty:
      "La feuille d’émargement signée, un scan, ce qui a été distribué : chaque fichier joint est chiffré dans le coffre et suit les sauvegardes.",
    emptyToRead: "Aucun document n’est joint à cette réunion.",
    facts: "{{size}}, {{when}}",
    more: "Actions sur {{name}}",
    saveCopy: "Enregistrer une copie…",
    saveCopyDetail: "En clair, dans un dossier de votre choix",
    copied:
      "« {{name}} » est enregistré, en clair : supprimez cette copie quand elle ne sert plus.",
    rename: "Renommer",
    name: "Nom du document",
    nameMissing: "Donnez un nom au document.",
    save: "Enregistrer",
    remove: "Retirer de la réunion",
    removed: "« {{name}} » est retiré de la réunion.",
    unused_one:
      "{{count, number}} document retiré occupe encore {{size}}, chiffré, pour que son retrait puisse être annulé.",
    unused_many:
      "{{count, number}} de documents retirés occupent encore {{size}}, chiffrés, pour que leur retrait puisse être annulé.",
    unused_other:
      "{{count, number}} documents retirés occupent encore {{size}}, chiffrés, pour que leur retrait puisse être annulé.",
    purge: "Effacer pour de bon",
    purgeTitle_one: "Effacer {{count, number}} document retiré",
    purgeTitle_many: "Effacer {{count, number}} de documents retirés",
    purgeTitle_other: "Effacer {{count, number}} documents retirés",
    purgeDetail:
      "{{size}} seront libérés. Ce qui a été retiré ne pourra plus être remis, sauf depuis une sauvegarde déjà faite.",
    purged_one: "{{count, number}} document effacé.",
    purged_many: "{{count, number}} de documents effacés.",
    purged_other: "{{count, number}} documents effacés.",
  },
  journal: {
    unnamed: { attachment: "sans nom" },
    says: {
      meetings: {
        addAttachment: "{{actor}} a joint « {{attachment}} » à « {{meeting}} »",
        renameAttachment: "{{actor}} a renommé le document « {{attachment}} » de « {{meeting}} »",
        removeAttachment: "{{actor}} a retiré le document « {{attachment}} » de « {{meeting}} »",
        copyAttachment: "{{actor}} a sorti une copie de « {{attachment}} » du coffre",
      },
    },
    fields: {
      attachment: { name: "le nom du document" },
      attachment_copy: { file_name: "le fichier" },
    },
    commands: {
      vault: { purgeFiles: "Documents retirés effacés pour de bon" },
      meetings: {
        addAttachment: "Document joint",
        renameAttachment: "Document renommé",
        removeAttachment: "Document retiré",
        copyAttachment: "Copie d’un document sortie du coffre",
      },
    },
  },
  jobs: { attachment_add: "Chiffrement du document", attachment_copy: "Écriture de la copie" },
  errors: {
    attachments: {
      not_found:
        "Ce document n’est plus dans la réunion. Rouvrez la page pour voir ceux qui y sont.",
      source_missing:
        "Le fichier choisi est introuvable. S’il est sur une clé ou un disque externe, branchez-le ; sinon, choisissez-le de nouveau.",
      source_unreadable:
        "Greffe ne peut pas lire ce fichier. Vérifiez que c’est bien un fichier, et non un dossier, et que vous avez le droit de l’ouvrir.",
      changed_meanwhile:
        "Ce fichier a changé pendant que Greffe le lisait : rien n’a été joint. Fermez le logiciel qui l’écrit, puis recommencez.",
      too_large:
        "Ce fichier dépasse {{megabytes}} Mo : rien n’a été joint. Réduisez-le, par exemple en numérisant à une résolution plus basse.",
      missing:
        "Le fichier du document « {{name}} » manque dans le dossier du coffre. Remettez-le s’il a été déplacé, ou restaurez une sauvegarde à côté pour le retrouver.",
      cut: "La fin du document « {{name}} » manque : il n’a pas été copié. Restaurez une sauvegarde à côté pour le retrouver.",
      altered:
        "Le document « {{name}} » n’est plus celui qui a été joint : il n’a pas été copié. Restaurez une sauvegarde à côté pour le retrouver.",
      in_vault:
        "Ce dossier est dans le coffre lui-même : une copie en clair n’y a pas sa place. Choisissez un autre dossier.",
      folder_full:
        "Il n’y a plus de place dans le dossier choisi : rien n’y a été laissé à moitié. Libérez de la place ou choisissez un autre dossier.",
      folder_not_writable:
        "Greffe ne peut pas écrire dans le dossier choisi. Choisissez un autre dossier.",
      folder_gone:
        "Le dossier choisi est introuvable. S’il est sur une clé ou un disque externe, branchez-le ; sinon, choisissez-en un autre.",
    },
  },
};
