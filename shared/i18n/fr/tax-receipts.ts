export const taxReceipts = {
  taxReceipts: {
    regimes: {
      general_interest: "Organisme d’intérêt général",
      public_utility: "Association reconnue d’utilité publique",
      party: "Parti ou groupement politique",
      campaign: "Candidature à une élection",
      none: "Aucun reçu fiscal",
    },
    regimeDetails: {
      general_interest:
        "Gestion désintéressée, activité non lucrative, sans se limiter à un cercle restreint de personnes.",
      public_utility: "Par un décret en Conseil d’État.",
      party: "Ses dons passent par un mandataire, qui délivre les reçus de la CNCCFP.",
      campaign: "Les dons vont au mandataire financier, qui délivre les reçus de la CNCCFP.",
      none: "Le collectif n’y a pas droit, ou ne veut pas en émettre.",
    },
    title: "Reçus fiscaux",
    back: "Recettes",
    home_one: "{{formatted}} reçu fiscal de {{year}} à émettre",
    home_many: "{{formatted}} de reçus fiscaux de {{year}} à émettre",
    home_other: "{{formatted}} reçus fiscaux de {{year}} à émettre",
    year: "Année des dons",
    law: {
      read: "Source : {{text}}",
      remembered: "Source : {{text}} (de mémoire, à vérifier)",
      all: "Toutes les sources",
    },
    regime: {
      heading: "Régime fiscal déclaré",
      emptyTitle: "Le collectif n’a pas encore dit ce qu’il est pour les impôts",
      empty:
        "Un reçu fiscal n’est valable que si le collectif a le droit d’en émettre : organisme d’intérêt général ou association reconnue d’utilité publique. Déclarez le régime, depuis quand et qui l’a décidé. Greffe prépare ensuite les reçus de l’année, ou dit pourquoi il n’y en a pas.",
      declare: "Déclarer le régime",
      change: "Déclarer un autre régime",
      sinceBy: "Depuis le {{day}} ({{by}})",
      rescript: "Réponse de l’administration du {{day}} {{reference}}",
      decree: "Décret du {{day}}",
      noRescript:
        "Aucune réponse de l’administration n’est notée. Elle n’est pas obligatoire, mais qui émet sciemment des reçus sans droit risque une amende : demandez-la.",
      past: "Régimes déclarés",
      pastLine: "{{kind}}, depuis le {{day}}",
      paper: "Pièce du régime",
      refusal: {
        undeclared:
          "Aucun reçu ne peut être émis pour cette année : aucun régime n’était déclaré. S’il existait déjà, déclarez-le avec son vrai premier jour.",
        none: "Aucun reçu n’est émis : le collectif a déclaré qu’il n’en délivre pas.",
        party:
          "Greffe n’émet pas de reçu pour un parti : seul son mandataire en délivre, sur des formules numérotées de la CNCCFP.",
        campaign:
          "Greffe n’émet pas de reçu pour une campagne : seul le mandataire financier en délivre, sur des formules numérotées de la CNCCFP.",
      },
      form: {
        title: "Ce que le collectif est pour les impôts",
        kind: "Régime",
        since: "Depuis le",
        sinceMissing: "Écrivez un jour.",
        decidedBy: "Qui l’a décidé",
        decidedByHint: "Le bureau du 3 mars 2026",
        decidedByMissing: "Dites qui l’a décidé.",
        name: "Nom du collectif",
        number: "Numéro SIREN ou RNA",
        numberHint: "W861000000",
        numberWrong:
          "Écrivez les neuf chiffres du SIREN, ou W et neuf chiffres pour le répertoire des associations.",
        street: "Adresse",
        postcode: "Code postal",
        town: "Commune",
        object: "Objet",
        objectDetail: "Ce que fait le collectif, assez clairement pour qu’on voie qu’il y a droit.",
        signer: "Qui signe les reçus",
        quality: "En qualité de",
        qualityHint: "trésorière",
        missing: "Ce champ est imprimé sur chaque reçu : remplissez-le.",
        duesReturn: "Les cotisations donnent droit à autre chose que d’être membre",
        duesReturnDetail:
          "Un bien, un service, un tarif réduit : la cotisation n’est alors pas un don.",
        hasRescript: "L’administration a répondu que le collectif peut émettre des reçus",
        rescriptOn: "Réponse du",
        rescriptReference: "Référence",
        decreeOn: "Décret du",
        paper: "Pièce",
        paperDetail:
          "La réponse de l’administration, ou le décret : un PDF ou une photo, gardés dans le coffre.",
        save: "Déclarer",
      },
    },
    issue: {
      heading: "À émettre pour {{year}}",
      none: "Rien à émettre : tout ce qui donne droit à un reçu en a un, ou rien n’a été donné.",
      donor: "Qui a donné",
      gifts: "Dons",
      amount: "Montant",
      act: "Reçu",
      count_one: "{{formatted}} don",
      count_many: "{{formatted}} de dons",
      count_other: "{{formatted}} dons",
      missing: "Il manque : {{fields}}",
      fields: { street: "l’adresse", postcode: "le code postal", town: "la commune" },
      complete: "Compléter l’adresse de {{name}}",
      completeShort: "Compléter",
      one: "Émettre le reçu de {{name}}",
      oneShort: "Émettre",
      all_one: "Émettre {{formatted}} reçu",
      all_many: "Émettre {{formatted}} de reçus",
      all_other: "Émettre {{formatted}} reçus",
      notUndone: "Un reçu émis ne se défait pas : il s’annule, et son numéro reste pris.",
      willReplace: "Remplace le n° {{number}}",
      address: {
        title: "Adresse de {{name}}",
        detail: "Elle est imprimée sur le reçu, et proposée la prochaine fois.",
        missing: "Un reçu n’est pas valable sans : remplissez ce champ.",
        save: "Émettre avec cette adresse",
      },
    },
    refused: {
      heading: "Sans reçu, et pourquoi",
      count_one: "{{formatted}} versement, {{amount}}",
      count_many: "{{formatted}} de versements, {{amount}}",
      count_other: "{{formatted}} versements, {{amount}}",
      nobody: "personne de nommé",
      reasons: {
        to_candidate:
          "Donné à une candidature : c’est son mandataire financier qui délivre le reçu.",
        volunteer_time: "Le temps bénévole ne donne pas droit à un reçu.",
        not_a_gift: "Ce n’est pas un don : une contrepartie, une vente, des intérêts.",
        unknown_source: "On ne sait pas encore d’où cela vient : dites-le dans la recette.",
        legal_person:
          "Ce n’est pas un particulier : les entreprises ont un autre modèle de reçu, que Greffe ne fait pas.",
        not_in_france:
          "D’un organisme étranger : la réduction est pour qui a son domicile fiscal en France.",
        nobody_named: "On ne sait pas qui a donné : un reçu porte un nom et une adresse.",
        several_givers:
          "Donné par plusieurs personnes ensemble : notez une recette par personne pour leur faire un reçu.",
        given_back: "Rendu en entier.",
        not_renounced:
          "Frais abandonnés sans renonciation écrite gardée dans la note : sans elle, pas de reçu.",
        dues_with_return:
          "Cotisation qui donne droit à autre chose que d’être membre, d’après le régime déclaré.",
        noted_again:
          "Un reçu de cette personne dit déjà un don du même jour, du même montant et de la même nature, qui a été supprimé ou modifié depuis : annulez d’abord ce reçu.",
        undeclared: "Aucun régime n’était déclaré ce jour-là.",
        none: "Donné alors que le collectif ne délivrait pas de reçu.",
        party: "Donné à un parti : c’est son mandataire qui délivre le reçu.",
        campaign: "Donné à une campagne : c’est son mandataire qui délivre le reçu.",
      },
    },
    partyCap: {
      heading: "Ce qu’une personne peut donner à un parti en {{year}}",
      detail:
        "Une personne donne {{cap}} au plus dans l’année, à tous les partis ensemble, dons et cotisations comptés. Greffe ne voit que ce qui est donné ici.",
      kinds:
        "Ce qui est donné en nature et les remboursements abandonnés sont comptés comme de l’argent : c’est une lecture de la règle, pas son texte.",
      none: "Personne n’a donné plus cette année.",
      total: "En tout",
      dues: "Dont cotisations",
      over: "De trop",
      overWithoutDues: "De trop sans les cotisations",
      dueRule:
        "Les cotisations de qui a un mandat électif, national ou local, ne comptent pas : Greffe ne sait pas qui en a un.",
      within: "En tout {{total}} sur {{cap}} dans l’année, dons et cotisations.",
      isOver:
        "En tout {{total}} : {{over}} de plus que les {{cap}} qu’une personne peut donner aux partis dans l’année, dons et cotisations.",
      officers:
        "Les cotisations de qui a un mandat électif, national ou local, ne comptent pas : sans elles, {{over}} de trop.",
    },
    receipts: {
      heading: "Reçus émis pour {{year}}",
      none: "Aucun reçu n’est encore émis pour cette année.",
      number: "Numéro",
      to: "À",
      issuedOn: "Émis le",
      amount: "Montant",
      state: "État",
      standing: "Valable",
      cancelled: "Annulé",
      differs: "Ne correspond plus",
      replacedBy: "Remplacé par le n° {{number}}",
      replaces: "Remplace le n° {{number}}",
      writeAll: "Écrire tous les PDF",
      writeOne: "Écrire le PDF",
      inClear:
        "Les fichiers sont en clair dans le dossier choisi, avec noms et adresses : effacez-les une fois envoyés.",
      done_one: "{{formatted}} fichier est écrit dans « {{folder}} ».",
      done_many: "{{formatted}} de fichiers sont écrits dans « {{folder}} ».",
      done_other: "{{formatted}} fichiers sont écrits dans « {{folder}} ».",
      reveal: "Ouvrir le dossier",
    },
    one: {
      title: "Reçu n° {{number}}",
      to: "À",
      address: "Adresse",
      issuedOn: "Émis le",
      amount: "Montant",
      state: "État",
      gifts: "Dons mentionnés",
      day: "Date",
      nature: "Nature",
      natures: { money: "Argent", in_kind: "En nature", waived: "Frais abandonnés" },
      cancelledOn: "Annulé le {{day}} : {{reason}}",
      differs:
        "Ce qui est noté a changé depuis que ce reçu est émis. Annulez-le, puis émettez celui qui le remplace.",
      cancel: "Annuler ce reçu",
      cancelTitle: "Annuler le reçu n° {{number}}",
      cancelDetail:
        "Le numéro reste pris, avec la raison. Prévenez la personne : le reçu qu’elle a ne vaut plus rien. Ce qui y était peut ensuite être mis sur un autre reçu, qui dit lequel il remplace.",
      reason: "Raison",
      reasonHint: "Montant faux",
      reasonMissing: "Dites pourquoi : la raison reste avec le numéro.",
      doCancel: "Annuler le reçu",
    },
    declaration: {
      heading: "Déclaration annuelle",
      detail:
        "À déclarer chaque année aux impôts par qui délivre des reçus, du {{from}} au {{until}}.",
      amount: "Dons reçus dans la période et mentionnés sur des reçus",
      issued: "Reçus émis dans la période",
      mentioning: "Reçus qui mentionnent ces dons, quel que soit leur jour",
      cancelled: "Reçus émis puis annulés, qui ne comptent pas",
      deadline: "Au plus tard le",
      where:
        "Sur la déclaration de résultats 2065 (cadre L) ou 2070, ou en ligne pour qui n’en dépose pas. C’était ainsi en 2022 : vérifiez sur impots.gouv.fr.",
      write: "Écrire la déclaration en PDF",
    },
    done: {
      declared: "Le régime est déclaré.",
      issued_one: "{{formatted}} reçu est émis.",
      issued_many: "{{formatted}} de reçus sont émis.",
      issued_other: "{{formatted}} reçus sont émis.",
      cancelled: "Le reçu est annulé.",
    },
  },
  app: {
    commands: {
      taxReceipts: "Reçus fiscaux",
      also: { taxReceipts: "cerfa 11580 don déduction impôts défiscalisation 222 bis" },
    },
    palette: { taxReceipt: "Reçus fiscaux" },
  },
  journal: {
    unnamed: { tax_receipt: "reçu fiscal" },
    counts: {
      tax_receipt: {
        added_one: "émis {{formatted}} reçu fiscal",
        added_many: "émis {{formatted}} de reçus fiscaux",
        added_other: "émis {{formatted}} reçus fiscaux",
        changed_one: "changé {{formatted}} reçu fiscal",
        changed_many: "changé {{formatted}} de reçus fiscaux",
        changed_other: "changé {{formatted}} reçus fiscaux",
      },
    },
    says: {
      taxReceipts: {
        declare: "{{actor}} a déclaré le régime fiscal « {{regime}} » depuis le {{day}}",
        issue: "{{actor}} a {{done}}",
        cancel: "{{actor}} a annulé le reçu fiscal n° {{taxReceipt}}",
        export: "{{actor}} a sorti « {{files}} » en clair",
      },
    },
    fields: {
      tax_regime: {
        kind: "le régime",
        since: "le premier jour",
        decided_by: "qui l’a décidé",
        name: "le nom",
        number: "le numéro",
        object: "l’objet",
      },
      tax_receipt: {
        donor: "qui a donné",
        cents: "le montant",
        cancelled_on: "le jour de l’annulation",
        reason: "la raison",
      },
      tax_receipt_line: { given_on: "le jour du don", cents: "le montant" },
      tax_receipt_export: { names: "les fichiers" },
    },
    commands: {
      taxReceipts: {
        declare: "Régime fiscal déclaré",
        issue: "Reçus fiscaux émis",
        cancel: "Reçu fiscal annulé",
        export: "Reçus fiscaux sortis",
      },
    },
  },
  errors: {
    taxReceipts: {
      not_found: "Ce reçu n’existe pas. Rouvrez la page des reçus fiscaux.",
      no_paper: "Aucune pièce n’est gardée avec ce régime.",
      nothing_to_issue:
        "Il n’y a plus rien à mettre sur un reçu pour cette personne : il vient peut-être d’être émis. Rouvrez la page.",
      changed_meanwhile:
        "Ce qu’a donné {{name}} a changé pendant que vous regardiez. Vérifiez le montant, puis recommencez.",
      name_missing: "Un reçu porte un nom. Nommez dans la recette la personne qui a donné.",
      address_missing: "L’adresse de {{name}} n’est pas complète. Complétez-la, puis recommencez.",
      cancelled_already: "Ce reçu est déjà annulé.",
      none_to_write: "Aucun reçu valable n’est à écrire pour cette année.",
      no_printer:
        "Rien ne peut faire de PDF ici. Ouvrez le coffre dans la fenêtre de Greffe, puis recommencez.",
      export_in_vault:
        "Ce dossier est dans le coffre lui-même, où rien ne doit être en clair. Choisissez un autre dossier.",
    },
  },
};
