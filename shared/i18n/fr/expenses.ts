export const expenses = {
  expenses: {
    waiting: "Dépenses",
    categories: {
      trips: "Déplacements",
      meals: "Repas et accueil",
      printing: "Impressions",
      supplies: "Fournitures",
      rooms: "Salles et loyers",
      post: "Courrier et téléphone",
      insurance: "Assurance",
      bank: "Frais bancaires",
      equipment: "Petit équipement",
      communication: "Communication",
      fees: "Honoraires",
      other: "Autres",
    },
    paidBy: { person: "Une personne", collective: "Le collectif" },
    states: {
      draft: "Brouillon",
      submitted: "À approuver",
      approved: "À rembourser",
      settled: "Réglée",
      refused: "Refusée",
    },
    batchStates: { open: "à la banque", paid: "payé", dropped: "abandonné" },
    vehicles: { car: "Voiture", motorcycle: "Moto", moped: "Cyclomoteur" },
    receiptRoles: {
      receipt: "justificatif",
      approval: "approbation signée",
      waiver: "renonciation signée",
    },
  },
  app: { palette: { expenses: "Dépenses" } },
  access: {
    can: {
      expenses: { claim: "noter ses dépenses et suivre les siennes" },
      finances: {
        read: "voir toutes les dépenses et tous les comptes",
        write: "tenir les comptes, corriger et rembourser les dépenses",
        approve: "approuver les dépenses des autres",
      },
    },
  },
  journal: {
    unnamed: {
      vehicle: "réservé à la trésorerie",
      expense: "réservée à la trésorerie",
      receipt: "réservé à la trésorerie",
    },
    says: {
      expenses: {
        create: "{{actor}} a noté la dépense « {{expense}} »",
        update: "{{actor}} a modifié la dépense « {{expense}} »",
        remove: "{{actor}} a supprimé la dépense « {{expense}} »",
        addReceipt: "{{actor}} a ajouté le justificatif « {{receipt}} »",
        removeReceipt: "{{actor}} a retiré le justificatif « {{receipt}} »",
        replaceReceipt: "{{actor}} a remplacé un justificatif par « {{receipt}} »",
        amend: "{{actor}} a modifié la dépense déposée « {{expense}} »",
        submit: "{{actor}} a déposé la dépense « {{expense}} »",
        approve: "{{actor}} a approuvé la dépense « {{expense}} »",
        refuse: "{{actor}} a refusé la dépense « {{expense}} »",
        approveOutside:
          "{{actor}} a noté une approbation hors du coffre de la dépense « {{expense}} »",
        waive: "{{actor}} a noté une renonciation au remboursement de la dépense « {{expense}} »",
        reimburse: "{{actor}} a noté un remboursement de la dépense « {{expense}} »",
        returnPayment:
          "{{actor}} a noté que la banque a renvoyé un remboursement de la dépense « {{expense}} »",
        makePayments: "{{actor}} a préparé {{done}}",
        writePayments: "{{actor}} a sorti des virements du coffre, « {{file}} »",
        confirmPayments: "{{actor}} a noté que des virements sont payés",
        dropPayments: "{{actor}} a abandonné des virements",
        setThreshold: "{{actor}} a fixé un seuil de deux approbations",
        removeThreshold: "{{actor}} a retiré un seuil de deux approbations",
      },
      mileage: {
        saveVehicle: "{{actor}} a noté le véhicule « {{vehicle}} »",
        removeVehicle: "{{actor}} a supprimé le véhicule « {{vehicle}} »",
        setPower: "{{actor}} a noté la puissance du véhicule « {{vehicle}} »",
        removePower: "{{actor}} a retiré un changement de puissance du véhicule « {{vehicle}} »",
        add: "{{actor}} a noté un trajet, « {{expense}} »",
        update: "{{actor}} a modifié le trajet « {{expense}} »",
        setYear: "{{actor}} a dit par quel barème une année compte",
      },
      memberPeople: {
        say: "{{actor}} a dit qui est {{person}} parmi les personnes du coffre",
        confirm: "{{actor}} a confirmé qui est {{person}} parmi les personnes du coffre",
        remove: "{{actor}} a retiré qui est {{person}} parmi les personnes du coffre",
      },
    },
    fields: {
      expense: {
        paid_by: "qui a payé, d’une personne ou du collectif",
        payer: "qui a payé",
        spent_on: "la date de la dépense",
        cents: "le montant",
        purpose: "l’objet",
        category: "la catégorie",
        body: "le cercle",
        beneficiary: "qui est remboursé",
        account: "le compte bancaire",
        note: "la note",
      },
      receipt: { name: "le nom du document", role: "ce que montre le document" },
      expense_event: {
        reason: "la raison",
        outside: "l’approbation hors du coffre",
        cents: "le montant",
        on_day: "le jour",
      },
      approval_threshold: { body: "le cercle", two_above: "le seuil de deux approbations" },
      payment_batch: {
        name: "le nom du collectif",
        account: "le compte du collectif",
        on_day: "le jour",
        state: "l’état",
      },
      payment_transfer: {
        name: "à qui",
        account: "le compte",
        cents: "le montant",
        label: "pour quoi",
      },
      payment_file: { file_name: "le fichier" },
      vehicle: {
        person: "à qui",
        name: "le véhicule",
        kind: "le genre",
        power: "la puissance fiscale",
      },
      journey: {
        vehicle: "le véhicule",
        distance: "les hectomètres",
        times: "le nombre de fois",
        route: "le trajet",
        power: "la puissance fiscale",
      },
      vehicle_power: { since: "depuis le jour", power: "la puissance fiscale" },
      mileage_year: { year: "l’année", scale_year: "le barème" },
      member_person: { person: "la personne du répertoire" },
    },
    counts: {
      payment_transfer: {
        added_one: "{{formatted}} virement",
        added_many: "{{formatted}} de virements",
        added_other: "{{formatted}} virements",
        changed_one: "{{formatted}} virement changé",
        changed_many: "{{formatted}} de virements changés",
        changed_other: "{{formatted}} virements changés",
      },
    },
    filters: { places: { finances: "Finances" } },
    commands: {
      expenses: {
        create: "Dépense notée",
        update: "Dépense modifiée",
        remove: "Dépense supprimée",
        addReceipt: "Justificatif ajouté",
        removeReceipt: "Justificatif retiré",
        replaceReceipt: "Justificatif remplacé",
        amend: "Dépense déposée modifiée",
        submit: "Dépense déposée",
        approve: "Dépense approuvée",
        refuse: "Dépense refusée",
        approveOutside: "Approbation hors du coffre notée",
        waive: "Renonciation à un remboursement notée",
        reimburse: "Remboursement noté",
        returnPayment: "Remboursement renvoyé par la banque",
        makePayments: "Virements préparés",
        writePayments: "Virements sortis du coffre",
        confirmPayments: "Virements payés",
        dropPayments: "Virements abandonnés",
        setThreshold: "Seuil de deux approbations fixé",
        removeThreshold: "Seuil de deux approbations retiré",
      },
      mileage: {
        saveVehicle: "Véhicule noté",
        removeVehicle: "Véhicule supprimé",
        setPower: "Puissance d’un véhicule notée",
        removePower: "Changement de puissance retiré",
        add: "Trajet noté",
        update: "Trajet modifié",
        setYear: "Barème kilométrique d’une année",
      },
      memberPeople: {
        say: "Personne du coffre reliée au répertoire",
        confirm: "Lien au répertoire confirmé",
        remove: "Lien au répertoire retiré",
      },
    },
  },
  jobs: { receipt_add: "Chiffrement du justificatif" },
  errors: {
    expenses: {
      not_found: "Cette dépense n’est pas parmi celles que vos rôles montrent.",
      not_draft:
        "Seul un brouillon peut être supprimé. Une dépense déposée peut être refusée, avec sa raison.",
      paid_already:
        "Cette dépense est déjà payée, au moins en partie : ce qu’elle dit ne change plus.",
      in_validated_books:
        "Cette dépense est dans des écritures validées : demandez à la trésorerie de la changer.",
      settled: "Cette dépense est réglée : ce qu’elle dit ne change plus.",
      changed_meanwhile:
        "Cette dépense a changé entre-temps : rien n’a été fait. Relisez-la, puis recommencez.",
      payer_not_found:
        "La personne qui a payé n’est pas dans le répertoire que vos rôles montrent.",
      beneficiary_not_found:
        "La personne à rembourser n’est pas dans le répertoire que vos rôles montrent.",
      body_not_found: "Ce cercle n’existe plus.",
      not_yours: "Vos rôles dans ce coffre ne le permettent pas pour cette dépense.",
      submitted_already: "Cette dépense est déjà déposée.",
      incomplete: "Il manque encore quelque chose à cette dépense : elle ne peut pas être déposée.",
      left_incomplete:
        "Il manquerait alors quelque chose à cette dépense, qui est déposée : rien n’a été changé. Un justificatif se remplace, sans jamais manquer.",
      approved_since:
        "Cette dépense a été approuvée depuis : ce changement ne s’annule plus. Modifiez-la de nouveau.",
      not_submitted: "Cette dépense n’attend pas d’approbation.",
      is_payer: "Vous avez payé cette dépense : une autre personne doit l’approuver.",
      is_beneficiary:
        "C’est vous qui seriez remboursé·e : une autre personne doit approuver cette dépense.",
      wrote_it: "Vous avez écrit dans cette dépense : une autre personne doit l’approuver.",
      approved_already: "Vous avez déjà approuvé cette dépense : il y faut une deuxième personne.",
      unknown_person:
        "Personne n’a confirmé qui vous êtes dans le répertoire. Demandez à une personne qui gère le coffre de le dire.",
      not_approved: "Cette dépense n’est pas approuvée.",
      nothing_owed: "Rien n’est dû : le collectif a payé cette dépense lui-même.",
      nothing_paid: "Aucun remboursement de ce montant n’est noté, ou il est déjà revenu.",
      more_than_owed: "Il reste dû {{euros}} : le montant est plus grand. Rien n’a été noté.",
      signer_not_found: "La personne qui a signé n’est pas dans le répertoire.",
      signer_concerned:
        "La personne qui a signé a payé cette dépense, serait remboursée, ou y a écrit : une autre personne doit l’approuver.",
      sheet_is_receipt:
        "Ce fichier est un justificatif de cette dépense : joignez la feuille que l’autre personne a signée.",
      sheet_missing:
        "Vous avez part à cette dépense : joignez la feuille signée par l’autre personne.",
      in_payment:
        "Cette dépense est dans des virements qui ne sont ni payés ni abandonnés : elle ne change pas d’ici là.",
      account_missing:
        "Le compte bancaire de {{name}} manque sur sa dépense : sans lui, elle ne peut pas être virée.",
      account_of_collective_missing:
        "Écrivez le compte bancaire du collectif, d’où partent les virements.",
      batch_not_found: "Ces virements n’existent pas.",
      batch_closed: "Ces virements sont déjà payés ou abandonnés.",
      payments_in_vault:
        "Ce dossier est dans le coffre lui-même : des virements en clair n’y ont pas leur place. Choisissez un autre dossier.",
      no_printer: "Rien ici ne peut imprimer une page en PDF. Écrivez le fichier pour la banque.",
      of_journey: "Le montant, le jour et la personne d’un trajet changent avec le trajet.",
      threshold_not_found: "Ce seuil n’existe plus.",
      receipt_not_found: "Ce justificatif n’est pas parmi ceux que vos rôles montrent.",
      receipt_kept:
        "Ce document montre une approbation ou une renonciation : il reste avec la dépense.",
      receipts_full: "Une dépense a {{most}} documents au plus.",
      receipt_too_large:
        "Ce fichier dépasse {{megabytes}} Mo : rien n’a été ajouté. Numérisez-le à une résolution plus basse.",
      receipt_empty: "Ce fichier est vide : rien n’a été ajouté.",
      receipt_cut:
        "La fin de ce fichier manque : rien n’a été ajouté. Copiez-le ou téléchargez-le de nouveau.",
      receipt_heic:
        "Cette photo est au format HEIC, que Greffe ne lit pas. Sur l’iPhone : Réglages, Appareil photo, Formats, « Le plus compatible », puis reprenez la photo. Pour une photo déjà prise, envoyez-la par Mail, qui en fait un JPEG, ou faites-en une capture d’écran.",
      receipt_avif: "Cette image est au format AVIF. Enregistrez-la en JPEG ou en PNG.",
      receipt_webp: "Cette image est au format WebP. Enregistrez-la en JPEG ou en PNG.",
      receipt_gif: "Cette image est au format GIF. Enregistrez-la en JPEG ou en PNG.",
      receipt_tiff: "Cette image est au format TIFF. Enregistrez-la en PDF, en JPEG ou en PNG.",
      receipt_bmp: "Cette image est au format BMP. Enregistrez-la en JPEG ou en PNG.",
      receipt_svg:
        "Un dessin SVG peut contenir un programme : il n’est pas un justificatif. Enregistrez-le en PDF ou en PNG.",
      receipt_html: "Une page web n’est pas un justificatif. Imprimez-la en PDF.",
      receipt_zip:
        "Un document ou une archive n’est pas un justificatif. Enregistrez-le en PDF, ou ajoutez les fichiers un par un.",
      receipt_unknown:
        "Ce fichier n’est ni un PDF, ni une photo JPEG ou PNG, quel que soit son nom : rien n’a été ajouté.",
    },
    mileage: {
      vehicle_not_found: "Ce véhicule n’est pas parmi ceux que vos rôles montrent.",
      vehicle_used:
        "Des trajets comptent sur ce véhicule : il garde son genre et sa personne, et ne peut pas être supprimé. Son nom change, et sa puissance depuis un jour.",
      power_not_found: "Ce changement de puissance n’existe plus.",
      powers_full: "Un véhicule a 50 changements de puissance au plus.",
      no_scale:
        "Le barème kilométrique de {{year}} n’est pas connu. La trésorerie peut dire par quel autre cette année compte.",
      year_of_others:
        "Tous les trajets de cette personne dans l’année ne se voient pas d’ici : le montant est compté à l’enregistrement.",
      has_scale: "{{year}} a un barème à elle.",
      not_a_journey: "Cette dépense n’est pas un trajet.",
    },
    memberPeople: {
      not_found: "Cette personne n’est pas, ou plus, dans le coffre, ou n’est reliée à personne.",
      taken: "Quelqu’un d’autre du coffre est déjà relié à cette personne du répertoire.",
      own_word: "Ce que vous dites de vous-même, une autre personne le confirme.",
      changed_meanwhile: "Ce lien a changé entre-temps : rien n’a été confirmé. Relisez-le.",
    },
  },
};
