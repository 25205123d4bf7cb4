export const app = {
  name: "Greffe",
  nav: {
    label: "Lieux du collectif",
    home: "Aujourd’hui",
    people: "Personnes",
    meetings: "Réunions",
    journal: "Journal",
    settings: "Réglages",
    about: "À propos",
  },
  shell: {
    skip: "Aller au contenu",
    lock: "Verrouiller",
    find: "Chercher ou agir",
    locking: "Verrouillage en cours…",
    lockingDetail: "Ce que vous venez d’écrire est enregistré avant que le coffre se ferme.",
    loading: "Chargement…",
  },
  ui: {
    close: "Fermer",
    cancel: "Annuler",
    confirm: "Confirmer",
    retry: "Réessayer",
    undo: "Annuler l’action",
    undone: "C’est annulé.",
    back: "Retour",
    next: "Continuer",
    save: "Enregistrer",
    edit: "Modifier",
    remove: "Supprimer",
    more: "Autres actions",
    clear: "Effacer",
    search: "Chercher",
    showPassphrase: "Montrer la phrase de passe",
    hidePassphrase: "Cacher la phrase de passe",
    openCalendar: "Ouvrir le calendrier",
    previousMonth: "Mois précédent",
    nextMonth: "Mois suivant",
    notifications: "Notifications",
    noResult: "Rien ne correspond.",
    loading: "Chargement…",
    optional: "facultatif",
    errorTitle: "Cela n’a pas marché",
    help: "Aide",
  },
  fields: {
    other: "Cette valeur n’est pas de la forme attendue : vérifiez-la.",
    name_required: "Écrivez au moins un nom ou un prénom.",
    time_zone: "Ce fuseau horaire n’existe pas : choisissez-en un dans la liste.",
    too_small: "C’est trop court : complétez ce champ.",
    too_big: "C’est trop long : raccourcissez ce champ.",
    invalid_format: "La forme n’est pas la bonne : vérifiez qu’il ne manque rien.",
    invalid_type: "Remplissez ce champ.",
    required: "Remplissez ce champ.",
  },
  dates: {
    today: "aujourd’hui",
    tomorrow: "demain",
    yesterday: "hier",
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
};

export const jobs = {};

export const appErrors = {
  unexpected:
    "Un problème inattendu est survenu. Rien de ce qui était enregistré n’est perdu. Réessayez ; si cela recommence, signalez-le avec ce numéro : {{correlationId}}.",
  app: {
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
  job: {
    cancelled: "L’opération a été interrompue : rien n’a été changé.",
  },
};
