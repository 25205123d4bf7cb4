export const journal = {
  title: "Journal",
  detail:
    "Tout ce qui a été écrit dans le coffre, du plus récent au plus ancien. Chaque écriture est signée et liée à la précédente.",
  empty: "Aucune écriture ici",
  emptyDetail:
    "Chaque ajout, chaque changement et chaque suppression laisse une ligne : qui, quoi, quand. Rien ne correspond aux filtres choisis.",
  more: "Voir plus ancien",
  undo: "Annuler",
  undoLabel: "Annuler : {{what}}, {{when}}",
  undone: "annulée",
  number: "N° {{seq}}",
  plain: "{{actor}} : {{what}}",
  quoted: "« {{name}} »",
  whatOf: "{{what}} : {{name}}",
  says: {
    vault: {
      create: "{{actor}} a créé le coffre",
      rename: "{{actor}} a renommé le collectif en {{name}}",
      makeShares: "{{actor}} a mis en service les parts de récupération {{parts}}",
      openedWithShares: "{{actor}} a ouvert le coffre avec les parts {{parts}} du bureau",
    },
    recovery: {
      drill: "{{actor}} a fait vérifier les parts de récupération {{parts}}",
    },
    people: {
      create: "{{actor}} a ajouté {{person}}",
      update: "{{actor}} a modifié {{fields}} {{ofPerson}}",
      remove: "{{actor}} a supprimé la fiche {{ofPerson}}",
      addMembership: "{{actor}} a donné à {{person}} le statut {{status}}",
      updateMembership: "{{actor}} a modifié les dates du statut {{status}} {{ofPerson}}",
      removeMembership: "{{actor}} a supprimé le statut {{status}} {{ofPerson}}",
      giveConsent: "{{actor}} a noté que {{person}} accepte la publication de son nom",
      withdrawConsent: "{{actor}} a noté que {{person}} n’accepte plus la publication de son nom",
      import: "{{actor}} a {{done}}",
    },
    meetings: {
      create: "{{actor}} a préparé {{meeting}}",
      update: "{{actor}} a modifié {{fields}} de {{meeting}}",
      remove: "{{actor}} a supprimé {{meeting}}",
      setAttendance: "{{actor}} a noté {{person}} {{kind}} à {{meeting}}",
      removeAttendance: "{{actor}} a retiré {{person}} des présences à {{meeting}}",
      addItem: "{{actor}} a ajouté le point {{item}} à {{meeting}}",
      updateItem: "{{actor}} a modifié {{fields}} du point {{item}} de {{meeting}}",
      moveItem: "{{actor}} a déplacé le point {{item}} de {{meeting}}",
      removeItem: "{{actor}} a supprimé le point {{item}} de {{meeting}}",
      addAttachment: "{{actor}} a joint {{attachment}} à {{meeting}}",
      renameAttachment: "{{actor}} a renommé le document {{attachment}} de {{meeting}}",
      removeAttachment: "{{actor}} a retiré le document {{attachment}} de {{meeting}}",
      copyAttachment: "{{actor}} a sorti une copie de {{attachment}} du coffre",
      saveMinutes: "{{actor}} a écrit le compte rendu du point {{item}} de {{meeting}}",
    },
    publication: {
      publish: "{{actor}} a publié le résumé de {{meeting}}",
    },
    members: {
      invite: "{{actor}} a invité {{member}} dans le coffre ({{roles}})",
      cancelInvitation: "{{actor}} a annulé l’invitation {{ofMember}}",
      renewInvitation: "{{actor}} a fait un autre code d’invitation pour {{member}}",
      join: "{{actor}} est entré·e dans le coffre, avec un code d’invitation",
      changeRoles: "{{actor}} a changé les rôles {{ofMember}} : {{roles}}",
      rename: "{{actor}} a changé le nom {{ofMember}} dans le coffre",
      remove: "{{actor}} a retiré {{member}} du coffre, dont la clé est neuve",
      rekey: "{{actor}} a changé la clé du coffre",
    },
    journal: {
      export: "{{actor}} a exporté {{done}} : {{reason}}",
      undo: "{{actor}} a annulé {{what}} (n° {{seq}})",
    },
  },
  of: { consonant: "de {{name}}", vowel: "d’{{name}}" },
  imported: {
    added_one: "importé {{formatted}} personne",
    added_many: "importé {{formatted}} de personnes",
    added_other: "importé {{formatted}} personnes",
    changed_one: "complété {{formatted}} fiche",
    changed_many: "complété {{formatted}} de fiches",
    changed_other: "complété {{formatted}} fiches",
  },
  exported: {
    entries_one: "{{formatted}} écriture du journal",
    entries_many: "{{formatted}} d’écritures du journal",
    entries_other: "{{formatted}} écritures du journal",
    contents_one: "{{formatted}} écriture du journal avec son contenu",
    contents_many: "{{formatted}} d’écritures du journal avec leur contenu",
    contents_other: "{{formatted}} écritures du journal avec leur contenu",
  },
  unnamed: {
    person: "une personne",
    meeting: "sans nom",
    item: "sans nom",
    fields: "rien de visible",
  },
  fields: {
    person: {
      given_name: "le prénom",
      family_name: "le nom",
      pronoun: "le pronom",
      emails: "l’adresse électronique",
      phones: "le téléphone",
      street: "la rue",
      postcode: "le code postal",
      town: "la commune",
      notes: "les notes",
    },
    membership: {
      status: "le statut",
      start_on: "la date de début",
      end_on: "la date de fin",
    },
    consent: {
      given_on: "l’accord donné le",
      withdrawn_on: "l’accord retiré le",
    },
    meeting: {
      title: "le titre",
      date: "la date",
      starts_at: "l’heure de début",
      ends_at: "l’heure de fin",
      zone: "le fuseau horaire",
      place: "le lieu",
      remote: "la participation à distance",
    },
    attendance: { kind: "la présence" },
    agenda_item: {
      title: "le titre",
      confidentiality: "la confidentialité",
    },
    minute_block: { words: "le texte du compte rendu" },
    attachment: { name: "le nom du document" },
    attachment_copy: { file_name: "le fichier" },
    publication: { published_at: "la date de publication" },
    journal_export: {
      reason: "la raison",
      file_name: "le fichier",
      from_at: "le début de la période",
      until_at: "la fin de la période",
    },
    vault_info: { name: "le nom du collectif" },
    vault_user: { name: "le nom dans le journal" },
    recovery_share: { holder: "confiée à", proven_at: "vérifiée le", used_at: "utilisée le" },
  },
  saves_one: "{{formatted}} enregistrement, de {{from}} à {{to}}",
  saves_many: "{{formatted}} d’enregistrements, de {{from}} à {{to}}",
  saves_other: "{{formatted}} enregistrements, de {{from}} à {{to}}",
  each: "Un par un",
  filters: {
    label: "Filtrer le journal",
    actor: "Qui",
    anyone: "Tout le monde",
    place: "Où",
    anyPlace: "Partout",
    places: {
      people: "Personnes",
      meetings: "Réunions",
      publication: "Publication",
      vault: "Coffre",
    },
    from: "Depuis le",
    to: "Jusqu’au",
    clear: "Tout montrer",
  },
  entry: {
    nothing: "rien",
    noField: "Cette écriture n’a changé aucun champ visible.",
    moreRows_one: "Et {{formatted}} autre ligne.",
    moreRows_many: "Et {{formatted}} d’autres lignes.",
    moreRows_other: "Et {{formatted}} autres lignes.",
    acts: { added: "Ajout", changed: "Changement", removed: "Suppression" },
    number: "Numéro",
    hash: "Empreinte",
    signature: "Signature",
    intact: "valable : rien n’a été altéré",
    broken:
      "ne correspond pas : cette écriture a été altérée. Vérifiez le coffre dans les réglages.",
  },
  depends: {
    title: "Autre chose en dépend",
    detail: "Cette écriture, plus récente, touche au même endroit. Annulez-la d’abord :",
    show: "Voir cette écriture",
  },
  problems: {
    header: {
      missing:
        "Ce fichier manque. L’autre copie suffit pour ouvrir : changez la phrase de passe dans les réglages, ce qui récrit les deux.",
      damaged:
        "Ce fichier est abîmé. L’autre copie suffit pour ouvrir : changez la phrase de passe dans les réglages, ce qui récrit les deux.",
      newer_format:
        "Ce fichier vient d’une version plus récente de Greffe. Installez-la pour ouvrir ce coffre.",
      altered:
        "Ce fichier a été modifié hors de Greffe. Remettez la dernière sauvegarde, ou demandez qui y a touché.",
      other_vault:
        "Ce fichier est celui d’un autre coffre. Remettez celui qui était dans ce dossier.",
      outdated:
        "Cette copie est plus ancienne que le coffre. Si vous n’avez pas remis d’ancien fichier, vérifiez encore après avoir rouvert.",
    },
    page: {
      unreadable:
        "Une page ne se déchiffre plus : le disque s’abîme, ou quelqu’un a modifié le fichier. Restaurez la dernière sauvegarde à côté.",
      structure:
        "Les pages ne tiennent plus ensemble. Restaurez la dernière sauvegarde à côté, et comparez.",
      other_vault:
        "Ces pages sont celles d’un autre coffre. Remettez le fichier qui était dans ce dossier.",
    },
    journal: {
      missing:
        "Cette écriture manque : elle a été supprimée, ou une partie du fichier est ancienne. Comparez avec la dernière sauvegarde.",
      out_of_chain:
        "Cette écriture ne suit pas la précédente : l’une des deux a été déplacée ou remplacée. Comparez avec la dernière sauvegarde.",
      changes_missing:
        "Des changements manquent avant cette écriture. Comparez avec la dernière sauvegarde.",
      changes_altered:
        "Ce que cette écriture a changé n’est plus ce qui a été signé. Comparez avec la dernière sauvegarde.",
      changes_without_entry:
        "Des changements n’appartiennent à aucune écriture : la fin du journal a été coupée. Comparez avec la dernière sauvegarde.",
      altered: "Cette écriture a été modifiée après coup. Comparez avec la dernière sauvegarde.",
      unknown_actor:
        "Cette écriture est d’une personne inconnue de ce coffre. Demandez qui a pu y écrire.",
      bad_signature:
        "La signature de cette écriture n’est pas celle de la personne indiquée. Demandez-lui ce qu’elle a fait ce jour-là.",
      not_allowed:
        "La personne indiquée n’avait pas le droit d’écrire cela à ce moment-là : l’écriture a été faite avec un autre outil que Greffe. Demandez-lui ce qui s’est passé, et vérifiez ce qui a changé.",
      actor_removed:
        "La personne indiquée avait déjà été retirée du coffre : quelqu’un s’est servi de ses clés. Changez la clé du coffre, et vérifiez ce qui a changé.",
    },
    rows: {
      differs_from_journal:
        "Cette ligne n’est pas ce que dit le journal : elle a été changée hors de Greffe, ou une ancienne page a été remise. Comparez avec la dernière sauvegarde.",
      differs_from_rows:
        "La recherche ne correspond plus aux fiches. Vos données sont là, mais la recherche peut se tromper : restaurez la dernière sauvegarde à côté.",
    },
    file: {
      missing:
        "Le fichier de ce document manque dans le dossier du coffre. Remettez-le s’il a été déplacé, ou restaurez une sauvegarde à côté pour le retrouver.",
      cut: "La fin de ce document manque : sa copie a été interrompue ou le disque s’abîme. Restaurez une sauvegarde à côté pour le retrouver.",
      altered:
        "Ce document n’est plus celui qui a été joint : le disque s’abîme, ou quelqu’un a modifié son fichier. Restaurez une sauvegarde à côté pour le retrouver.",
      unknown:
        "Ce fichier, dans le dossier « files » du coffre, n’est celui d’aucun document. Rien ne dépend de lui : demandez qui l’y a mis.",
    },
    engine: "Le moteur dit : {{detail}}",
  },
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
    unknown: "Écriture que cette version de Greffe ne connaît pas",
    vault: {
      create: "Coffre créé",
      rename: "Collectif renommé",
      backup: "Coffre sauvegardé",
      changeBackups: "Réglages des sauvegardes changés",
      purgeFiles: "Documents retirés effacés pour de bon",
      quickUnlockOn: "Ouverture par le trousseau activée",
      quickUnlockOff: "Ouverture par le trousseau désactivée",
      acceptedOlderCopy: "Copie plus ancienne du coffre acceptée",
      changePassphrase: "Phrase de passe changée",
      raiseCost: "Coût des essais augmenté",
      makeRecoveryKit: "Kit de récupération mis en service",
      openedWithKit: "Coffre ouvert avec le kit de récupération",
      noteKeyChange: "Changement de clé interrompu, noté à l’ouverture suivante",
      makeShares: "Parts de récupération mises en service",
      openedWithShares: "Coffre ouvert avec les parts du bureau",
      joinWithShares: "Entrée dans le coffre, avec les parts du bureau",
    },
    recovery: {
      drill: "Parts de récupération vérifiées",
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
      addAttachment: "Document joint",
      renameAttachment: "Document renommé",
      removeAttachment: "Document retiré",
      copyAttachment: "Copie d’un document sortie du coffre",
    },
    publication: {
      publish: "Résumé publié",
    },
    members: {
      invite: "Personne invitée dans le coffre",
      cancelInvitation: "Invitation annulée",
      renewInvitation: "Nouveau code d’invitation",
      dropExpired: "Invitations périmées retirées",
      join: "Arrivée dans le coffre, avec le code d’une invitation",
      remove: "Personne retirée du coffre, clés changées",
      rekey: "Clés du coffre changées",
      changeRoles: "Rôles changés",
      rename: "Nom changé dans le journal",
    },
    drafts: {
      save: "Brouillon gardé",
      clear: "Brouillon effacé",
    },
    journal: {
      undo: "Action annulée",
      export: "Journal exporté",
    },
  },
};

export const journalErrors = {
  journal: {
    not_found: "Cette écriture du journal n’existe pas. Rafraîchissez le journal.",
    already_undone: "C’est déjà annulé.",
    depends:
      "Impossible d’annuler : quelque chose a changé depuis au même endroit. Annulez d’abord l’action la plus récente, ou corrigez à la main.",
    export_empty: "Il n’y a aucune écriture sur cette période. Choisissez-en une autre.",
    export_in_vault:
      "Ce dossier est dans le coffre lui-même, où rien ne doit être en clair. Choisissez un autre dossier.",
    export_running: "Un export du journal est déjà en cours. Attendez qu’il se termine.",
    export_unsound:
      "L’export a été relu et n’est pas bon : il n’a pas été gardé. Essayez un autre disque ; si cela recommence, lancez la vérification du coffre, qui nommera ce qui a été altéré.",
    export_unreadable:
      "Ce fichier ne peut pas être lu. Branchez le disque où il est, ou choisissez-le de nouveau.",
    not_undoable: "Cette action ne peut pas être annulée. Corrigez à la main ce qui doit l’être.",
  },
};
