export const backup = {
  backup: {
    section: "Sauvegardes",
    detail:
      "Un seul fichier, chiffré, qui s’ouvre avec la même phrase de passe que le coffre. Greffe le relit en entier avant de le compter.",
    never: "Ce coffre n’a encore jamais été sauvegardé.",
    last: "Dernière sauvegarde vérifiée : {{when}}.",
    open: "Sauvegarder",
    folder: "Dossier : {{folder}}",
    noFolder:
      "Choisissez où ranger les sauvegardes : une clé USB ou un disque externe, de préférence.",
    chooseFolder: "Choisir le dossier",
    changeFolder: "Changer de dossier",
    make: "Sauvegarder maintenant",
    made: "Sauvegarde faite et vérifiée : {{fileName}}.",
    filesLost_one:
      "Attention : {{count, number}} document manquait déjà dans le coffre, ou était abîmé. Lancez la vérification pour savoir lequel.",
    filesLost_many:
      "Attention : {{count, number}} de documents manquaient déjà dans le coffre, ou étaient abîmés. Lancez la vérification pour savoir lesquels.",
    filesLost_other:
      "Attention : {{count, number}} documents manquaient déjà dans le coffre, ou étaient abîmés. Lancez la vérification pour savoir lesquels.",
    schedule: "Sauvegarder tout seul",
    scheduleDetail: "Quand le coffre est ouvert et que la dernière sauvegarde est plus ancienne.",
    schedules: { off: "Jamais", daily: "Chaque jour", weekly: "Chaque semaine" },
    keep: "Sauvegardes gardées",
    keepDetail: "Les plus récentes, et toujours une par mois pendant un an et une par an.",
    restore: {
      choice: "Restaurer une sauvegarde",
      choiceDetail: "Un fichier en « .greffe-backup », depuis une clé ou un disque.",
      title: "Restaurer une sauvegarde",
      lead: "Greffe en fait un coffre neuf, à côté de ce qui existe : rien n’est remplacé.",
      chooseFile: "Choisir le fichier",
      file: "Fichier : {{name}}",
      chooseFolder: "Choisir où ranger le coffre",
      passphrase: "Phrase de passe",
      passphraseDetail: "Celle du coffre au moment de la sauvegarde.",
      start: "Restaurer",
      back: "Retour",
      with: "Avec quoi l’ouvrir",
      byPassphrase: "La phrase de passe",
      kit: "Le kit de récupération",
      shares: "Les parts du bureau",
      fileFirst: "Choisissez d’abord le fichier : ses parts se vérifient avec lui.",
      missing: {
        passphrase: "Choisissez le fichier et le dossier, puis écrivez la phrase de passe.",
        kit: "Choisissez le fichier et le dossier, puis recopiez les 25 mots du kit.",
        shares: "Choisissez le fichier et le dossier, puis recopiez les parts.",
      },
      done: "Le coffre est restauré",
      doneDetail: "{{name}}, sauvegarde du {{when}}, dans le dossier « {{folderName}} ».",
      open: "Ouvrir le coffre restauré",
      later: "Plus tard",
    },
    compare: {
      caption: "Avant d’ouvrir, comparez",
      restored: "La sauvegarde",
      present: "Le coffre « {{folderName}} »",
      what: "Ce qu’il contient",
      closed: "illisible avec ces clés",
      noEntry: "aucune",
      none: "Aucun coffre ouvert ici n’est celui de cette sauvegarde. S’il existe ailleurs, comparez-les avant d’ouvrir.",
      other: "« {{name}} » est un autre coffre : il n’y a rien à comparer.",
      choose: "Comparer avec un coffre…",
      rows: {
        people: "Personnes",
        bodies: "Cercles",
        mandates: "Mandats",
        expenses: "Dépenses",
        bookEntries: "Écritures comptables",
        bankLines: "Lignes de banque",
        taxReceipts: "Reçus fiscaux",
        meetings: "Réunions",
        documents: "Documents",
        entries: "Écritures au journal",
        lastEntry: "Dernière écriture",
      },
    },
  },
  access: { can: { backup: { make: "faire des sauvegardes et les régler" } } },
  journal: {
    commands: {
      vault: { backup: "Coffre sauvegardé", changeBackups: "Réglages des sauvegardes changés" },
    },
  },
  jobs: {
    backup_copy: "Copie du coffre",
    backup_write: "Écriture de la sauvegarde",
    backup_verify: "Relecture de la sauvegarde",
    restore_read: "Lecture de la sauvegarde",
  },
  errors: {
    backup: {
      no_folder: "Choisissez d’abord, dans les réglages, le dossier où ranger les sauvegardes.",
      in_vault:
        "Ce dossier est dans le coffre lui-même : la sauvegarde serait perdue avec lui. Choisissez un autre endroit, de préférence un autre disque.",
      running: "Une sauvegarde est déjà en cours. Attendez qu’elle se termine.",
      not_verified:
        "La sauvegarde a été relue et n’est pas bonne : elle n’a pas été gardée. Essayez un autre disque ; si cela recommence, lancez la vérification du coffre.",
      destination_full:
        "Il n’y a plus de place dans le dossier choisi : rien n’y a été laissé à moitié. Libérez de la place ou choisissez un autre dossier.",
      destination_not_writable:
        "Greffe ne peut pas écrire dans le dossier choisi. Vérifiez que le disque n’est pas protégé, ou choisissez un autre dossier.",
      destination_gone:
        "Le dossier choisi est introuvable. S’il est sur une clé ou un disque externe, branchez-le ; sinon, choisissez-en un autre.",
      file_gone:
        "Le fichier de sauvegarde ne peut pas être lu. Branchez le disque où il est, ou choisissez-le de nouveau.",
      not_a_backup:
        "Ce fichier n’est pas une sauvegarde de Greffe. Choisissez un fichier dont le nom finit par « .greffe-backup ».",
      newer_format:
        "Cette sauvegarde a été faite par une version plus récente de Greffe. Mettez Greffe à jour sur cet ordinateur, puis restaurez-la.",
      truncated:
        "Cette sauvegarde est incomplète : la fin du fichier manque. Copiez-la de nouveau depuis son disque d’origine, ou prenez-en une autre.",
      damaged_header:
        "Cette sauvegarde est abîmée dans son en-tête : elle ne peut pas être ouverte. Prenez-en une autre.",
      damaged_summary:
        "Cette sauvegarde est abîmée dans son résumé, juste après l’en-tête. Prenez-en une autre.",
      damaged_content:
        "Cette sauvegarde est abîmée au morceau {{piece}} sur {{pieces}}. Rien n’a été restauré. Prenez-en une autre.",
      not_sound:
        "Cette sauvegarde se lit, mais le coffre qu’elle contient ne passe pas la vérification. Rien n’a été restauré. Prenez-en une plus ancienne.",
      wrong_passphrase:
        "Ce n’est pas la phrase de passe de cette sauvegarde : c’est celle du coffre au moment où elle a été faite. Vérifiez les espaces, les accents et les majuscules.",
    },
  },
};
