export const journal = {
  title: "Journal",
  detail:
    "Tout ce qui a été écrit dans le coffre, du plus récent au plus ancien. Chaque écriture est signée et liée à la précédente.",
  empty: "Rien n’a encore été écrit",
  emptyDetail:
    "Chaque ajout, chaque changement et chaque suppression laissera ici une ligne : qui, quoi, quand.",
  more: "Voir plus ancien",
  undo: "Annuler",
  undoLabel: "Annuler : {{what}}, {{when}}",
  undone: "annulée",
  changes_one: "{{formatted}} ligne changée",
  changes_many: "{{formatted}} de lignes changées",
  changes_other: "{{formatted}} lignes changées",
  number: "N° {{seq}}",
  confirm: {
    title: "Annuler : {{what}}",
    detail_one:
      "{{formatted}} ligne sera remise dans l’état d’avant. Ce qui a été changé depuis au même endroit empêche l’annulation : rien ne serait alors touché.",
    detail_many:
      "{{formatted}} de lignes seront remises dans l’état d’avant. Ce qui a été changé depuis au même endroit empêche l’annulation : rien ne serait alors touché.",
    detail_other:
      "{{formatted}} lignes seront remises dans l’état d’avant. Ce qui a été changé depuis au même endroit empêche l’annulation : rien ne serait alors touché.",
    undo: "Tout remettre",
  },
  commands: {
    vault: {
      create: "Coffre créé",
      rename: "Collectif renommé",
      changePassphrase: "Phrase de passe changée",
      raiseCost: "Coût des essais augmenté",
      makeRecoveryKit: "Kit de récupération mis en service",
      openedWithKit: "Coffre ouvert avec le kit de récupération",
      noteKeyChange: "Changement de clé interrompu, noté à l’ouverture suivante",
    },
    people: {
      create: "Personne ajoutée",
      update: "Fiche modifiée",
      remove: "Personne supprimée",
      addMembership: "Statut ajouté",
      updateMembership: "Statut modifié",
      removeMembership: "Statut supprimé",
      giveConsent: "Accord de publication enregistré",
      withdrawConsent: "Accord de publication retiré",
      import: "Import de personnes",
    },
    meetings: {
      create: "Réunion créée",
      update: "Réunion modifiée",
      remove: "Réunion supprimée",
      setAttendance: "Présence notée",
      removeAttendance: "Présence retirée",
      addItem: "Point ajouté à l’ordre du jour",
      updateItem: "Point modifié",
      moveItem: "Point déplacé",
      removeItem: "Point supprimé",
      saveMinutes: "Compte rendu écrit",
    },
    publication: {
      publish: "Résumé publié",
    },
    drafts: {
      save: "Brouillon gardé",
      clear: "Brouillon effacé",
    },
    journal: {
      undo: "Action annulée",
    },
  },
};

export const journalErrors = {
  journal: {
    not_found: "Cette écriture du journal n’existe pas. Rafraîchissez le journal.",
    already_undone: "C’est déjà annulé.",
    depends:
      "Impossible d’annuler : quelque chose a changé depuis au même endroit. Annulez d’abord l’action la plus récente, ou corrigez à la main.",
    not_undoable: "Cette action ne peut pas être annulée. Corrigez à la main ce qui doit l’être.",
  },
};
