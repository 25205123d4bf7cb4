export const app = {
  app: {
    name: "Greffe",
    nav: { label: "Lieux du collectif" },
    shell: {
      skip: "Aller au contenu",
      lock: "Verrouiller",
      find: "Chercher ou agir",
      locking: "Verrouillage en cours…",
      lockingDetail: "Ce que vous venez d’écrire est enregistré avant que le coffre se ferme.",
    },
    ui: {
      close: "Fermer",
      cancel: "Annuler",
      retry: "Réessayer",
      undo: "Annuler l’action",
      undone: "C’est annulé.",
      back: "Retour",
      next: "Continuer",
      save: "Enregistrer",
      edit: "Modifier",
      more: "Autres actions",
      clear: "Effacer",
      showPassphrase: "Montrer la phrase de passe",
      hidePassphrase: "Cacher la phrase de passe",
      capsLock: "Le verrouillage des majuscules est actif.",
      openCalendar: "Ouvrir le calendrier",
      previousMonth: "Mois précédent",
      nextMonth: "Mois suivant",
      notifications: "Notifications",
      noResult: "Rien ne correspond.",
      noSuchDay: "Le {{day}} n’existe pas : écrivez plutôt le {{before}} ou le {{after}}.",
      wholeYear: "Écrivez l’année en quatre chiffres.",
      loading: "Chargement…",
      optional: "facultatif",
      errorTitle: "Cela n’a pas marché",
    },
    fields: {
      other: "Cette valeur n’est pas de la forme attendue : vérifiez-la.",
      name_required: "Écrivez au moins un nom ou un prénom.",
      time_zone: "Ce fuseau horaire n’existe pas : choisissez-en un dans la liste.",
      too_small: "C’est trop court : complétez ce champ.",
      too_big: "C’est trop long : raccourcissez ce champ.",
      invalid_format: "La forme n’est pas la bonne : vérifiez qu’il ne manque rien.",
      no_such_day:
        "Ce jour n’existe pas dans le calendrier : écrivez plutôt {{before}} ou {{after}}.",
      invalid_type: "Remplissez ce champ.",
      required: "Remplissez ce champ.",
    },
    money: {
      empty: "Écrivez un montant, par exemple 12,50.",
      not_an_amount: "Ce n’est pas un montant : écrivez-le en chiffres, par exemple 1 234,56.",
      other_currency:
        "Les montants sont en euros : écrivez ce que la banque a débité, et le montant du reçu dans la note.",
      ambiguous:
        "Un seul séparateur et trois chiffres derrière : est-ce {{whole}} ? Écrivez-le sans séparateur ; sinon, avec deux chiffres après la virgule.",
      too_precise: "Un montant a deux chiffres après la virgule au plus.",
      too_big: "Ce montant est trop grand : vérifiez la virgule.",
      not_positive: "Écrivez un montant de plus de zéro.",
    },
    dates: { today: "aujourd’hui", tomorrow: "demain", yesterday: "hier" },
    commands: {
      groups: { places: "Aller", actions: "Agir", page: "Sur cette page", vault: "Le coffre" },
      palette: "Chercher ou agir",
      lock: "Verrouiller le coffre",
      closeVault: "Fermer ce coffre et en ouvrir un autre",
      undo: "Annuler ma dernière action",
      nothingToUndo: "Rien à annuler : vous n’avez rien changé depuis l’ouverture.",
      help: "Tous les raccourcis",
      toast: "Aller aux notifications",
      themes: { dark: "Thème sombre", light: "Thème clair", system: "Thème du système" },
      also: {
        newPerson: "ajouter une personne membre adhérent fiche",
        importPeople: "tableur fichier CSV XLSX ODS vCard contacts membres",
        inviteMember: "invitation code membre accès",
        lostKeys: "phrase de passe oubliée succession garant",
        ownKeys: "clés vues volées compromises phrase de passe ordinateur",
        recoveryKit: "refaire papier mots perdus secours",
        verifyVault: "vérification intégrité contrôle",
        backup: "sauvegarde copie",
        discardTrial: "jeter l’essai supprimer quitter",
        exportJournal: "export fichier signé",
        help: "aide clavier touches",
        closeVault: "quitter changer restaurer une sauvegarde",
        theme: "apparence couleurs mode",
      },
    },
    help: {
      title: "Raccourcis du clavier",
      detail:
        "Tout se fait au clavier. Tab avance d’un élément à l’autre, Maj Tab recule, Échap ferme.",
    },
    crash: {
      title: "Cette page s’est arrêtée",
      detail: "Rien de ce qui était enregistré n’est perdu. Revenez à l’accueil ou réessayez.",
      home: "Revenir à l’accueil",
    },
    notFound: {
      title: "Cette page n’existe pas",
      detail: "Le lien est peut-être ancien. L’accueil montre ce que contient le coffre.",
    },
  },
  errors: {
    unexpected:
      "Un problème inattendu est survenu. Rien de ce qui était enregistré n’est perdu. Réessayez ; si cela recommence, signalez-le avec ce numéro : {{correlationId}}.",
    app: {
      folder_gone:
        "Ce dossier n’est plus là. Il a pu être déplacé, ou le disque retiré : vérifiez, puis recommencez.",
      link_refused:
        "Ce lien n’est pas de ceux que Greffe sait ouvrir sans risque. Copiez-le dans votre navigateur si vous lui faites confiance.",
    },
    ipc: {
      unknown_method:
        "Cette action n’existe pas dans cette version de Greffe. Fermez l’application et rouvrez-la.",
      malformed:
        "Certaines informations ne sont pas de la forme attendue. Vérifiez les champs signalés.",
      forbidden_sender: "Cette demande a été refusée par sécurité. Fermez Greffe et rouvrez-le.",
    },
    job: { cancelled: "L’opération a été interrompue : rien n’a été changé." },
  },
};
