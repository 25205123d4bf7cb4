/** The export of the journal, and the check of an exported one. */
export const journalExport = {
  journalExport: {
    open: "Exporter",
    title: "Exporter le journal",
    lead: "Un fichier signé de votre nom, que l’on vérifie sans coffre et sans phrase de passe. Toute altération s’y voit.",
    clear: {
      title: "Ce fichier n’est pas chiffré",
      detail:
        "Qui le reçoit y lit qui a fait quoi, et quand. Gardez-le et transmettez-le comme un papier confidentiel.",
    },
    extent: {
      label: "Quelles écritures",
      all: "Tout le journal",
      period: "Une période",
      from: "Du",
      to: "Au",
      empty: "Il n’y a aucune écriture sur cette période.",
      entries_one: "{{formatted}} écriture sera exportée, enregistrements automatiques compris.",
      entries_many:
        "{{formatted}} d’écritures seront exportées, enregistrements automatiques compris.",
      entries_other:
        "{{formatted}} écritures seront exportées, enregistrements automatiques compris.",
    },
    contents: {
      label: "Avec les contenus",
      detail:
        "Les valeurs avant et après chaque changement. Sans elles : qui, quoi, quand, et l’empreinte de ce qui a changé.",
      title: "Des données personnelles vont sortir du coffre",
      changes_one: "{{formatted}} changement sera lisible, y compris ce qui a été supprimé depuis.",
      changes_many:
        "{{formatted}} de changements seront lisibles, y compris ce qui a été supprimé depuis.",
      changes_other:
        "{{formatted}} changements seront lisibles, y compris ce qui a été supprimé depuis.",
      people_one:
        "Ils concernent {{formatted}} fiche de personne : coordonnées et notes comprises.",
      people_many:
        "Ils concernent {{formatted}} de fiches de personnes : coordonnées et notes comprises.",
      people_other:
        "Ils concernent {{formatted}} fiches de personnes : coordonnées et notes comprises.",
    },
    reason: "Pourquoi cet export",
    reasonDetail: "Gardé au journal avec votre nom, pas dans le fichier.",
    reasonMissing: "Écrivez pourquoi : celles et ceux qui liront le journal le verront.",
    start: "Choisir le dossier et exporter",
    done: {
      title: "Le journal est exporté",
      where: "{{fileName}}, dans le dossier « {{folder}} ».",
      key: "Les six mots de votre clé",
      keyDetail:
        "Dites-les de vive voix, ou par un autre chemin que le fichier : eux seuls prouvent qu’il vient de vous.",
      check: "Qui reçoit le fichier le vérifie ici même, ou sur la ligne de commande : {{command}}",
      reveal: "Ouvrir le dossier",
    },
    check: {
      title: "Vérifier un journal reçu",
      detail: "Un fichier exporté, de ce coffre ou d’un autre.",
      choose: "Choisir le fichier",
      soundTitle: "Rien n’a été altéré",
      sound_one: "{{formatted}} écriture de « {{collective}} », exportée par {{name}}.",
      sound_many: "{{formatted}} d’écritures de « {{collective}} », exportées par {{name}}.",
      sound_other: "{{formatted}} écritures de « {{collective}} », exportées par {{name}}.",
      compare:
        "Reste à savoir si c’est bien {{name}} : comparez avec cette personne, de vive voix, les mots de sa clé : {{words}}.",
      failed: "Ce fichier n’est pas fiable",
      entry: "l’écriture n° {{seq}}",
      change: "le changement n° {{ord}} de l’écriture n° {{seq}}",
      problems: {
        not_an_export: "Ce fichier n’est pas un journal exporté par Greffe.",
        newer_format:
          "Ce journal a été exporté par une version plus récente de Greffe : mettez Greffe à jour pour le vérifier.",
        reencoded:
          "Ligne {{line}} : l’encodage ou les fins de ligne ont été changés, comme le font certains éditeurs et messageries. Demandez le fichier d’origine.",
        line_too_long: "Ligne {{line}} : elle est plus longue que tout ce que Greffe écrit.",
        cut_in_line: "Le fichier s’arrête au milieu de la ligne {{line}} : la fin manque.",
        cut: "Le fichier s’arrête avant la ligne {{line}} : la fin manque.",
        not_as_written: "Ligne {{line}} : ce n’est pas ce que Greffe a écrit.",
        missing: "Ligne {{line}} : {{what}} devrait être ici, et manque.",
        reordered: "Ligne {{line}} : {{what}} devrait être ici, et vient plus loin.",
        repeated: "Ligne {{line}} : elle répète ce qui vient plus haut.",
        misplaced: "Ligne {{line}} : elle n’a rien à faire ici.",
        altered: "Ligne {{line}} : {{what}} a été altérée.",
        changes_altered: "Ligne {{line}} : le contenu qui suit {{what}} a été altéré.",
        out_of_chain:
          "Ligne {{line}} : {{what}} ne suit pas celle d’avant. Elle vient d’un autre journal.",
        unknown_actor: "Ligne {{line}} : {{what}} est de quelqu’un que le fichier ne nomme pas.",
        bad_signature:
          "Ligne {{line}} : {{what}} n’est pas signée par la personne que le fichier nomme.",
        header_altered:
          "Ligne {{line}} : l’en-tête n’est pas celui qui a été signé. Les noms, les clés ou la période ont pu être changés.",
        bad_closing:
          "Ligne {{line}} : la dernière ligne n’est pas signée par la personne qui aurait exporté le journal.",
        after_the_end: "Ligne {{line}} : quelque chose a été ajouté après la fin.",
      },
    },
  },
  access: { can: { journal: { export: "exporter le journal" } } },
  journal: {
    says: { journal: { export: "{{actor}} a exporté {{done}} : {{reason}}" } },
    counts: {
      journal_export: {
        without_one: "{{formatted}} écriture du journal",
        without_many: "{{formatted}} d’écritures du journal",
        without_other: "{{formatted}} écritures du journal",
        with_one: "{{formatted}} écriture du journal avec son contenu",
        with_many: "{{formatted}} d’écritures du journal avec leur contenu",
        with_other: "{{formatted}} écritures du journal avec leur contenu",
      },
    },
    fields: {
      journal_export: {
        reason: "la raison",
        file_name: "le fichier",
        from_at: "le début de la période",
        until_at: "la fin de la période",
      },
    },
    commands: { journal: { export: "Journal exporté" } },
  },
  jobs: {
    export_write: "Écriture du journal exporté",
    export_check: "Vérification du journal exporté",
  },
  errors: {
    journal: {
      export_empty: "Il n’y a aucune écriture sur cette période. Choisissez-en une autre.",
      export_in_vault:
        "Ce dossier est dans le coffre lui-même, où rien ne doit être en clair. Choisissez un autre dossier.",
      export_running: "Un export du journal est déjà en cours. Attendez qu’il se termine.",
      export_unsound:
        "L’export a été relu et n’est pas bon : il n’a pas été gardé. Essayez un autre disque ; si cela recommence, lancez la vérification du coffre, qui nommera ce qui a été altéré.",
      export_unreadable:
        "Ce fichier ne peut pas être lu. Branchez le disque où il est, ou choisissez-le de nouveau.",
    },
  },
};
