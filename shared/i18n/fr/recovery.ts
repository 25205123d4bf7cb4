export const recovery = {
  recovery: {
    section: {
      title: "Récupération par le bureau",
      none: "Aucune part n’a été faite. Avec elles, plusieurs personnes du bureau réunies ouvrent le coffre quand une phrase de passe est perdue ; une seule n’y peut rien.",
      make: "Faire les parts du bureau",
      remake: "Faire d’autres parts",
      drill: "Faire l’exercice de récupération",
      made: "{{threshold}} parts sur {{count}} ouvrent le coffre. Faites {{when}}, empreinte {{fingerprint}}.",
      drilled: "Dernier exercice complet : {{when}}.",
      neverDrilled: "Aucun exercice complet encore.",
      holders: "Qui a quelle part",
      holder: "Part {{number}} : {{name}}",
      unnamed: "Part {{number}}",
      seen: "vue {{when}}",
      neverSeen: "jamais vérifiée",
    },
    make: {
      title: "Parts du bureau",
      lead: "Chaque personne garde une feuille de 25 mots. Il en faut plusieurs pour ouvrir le coffre : une feuille perdue ou volée ne suffit pas.",
      replaces:
        "Dès que les nouvelles parts seront en service, les anciennes ne vaudront plus rien : faites-les détruire.",
      voided:
        "Les parts d’empreinte {{fingerprint}} n’ont pas été mises en service : ces feuilles n’ouvrent rien. Détruisez-les et recommencez.",
      count: "Nombre de parts",
      countDetail: "Une par personne.",
      threshold: "Parts nécessaires",
      thresholdDetail: "Pour ouvrir le coffre.",
      means:
        "Il faudra réunir {{threshold}} personnes sur {{count}}. Les autres feuilles peuvent manquer ou se perdre : {{lost}} au plus.",
      holders: "À qui elles sont confiées",
      holder: "Part {{number}}",
      holderMissing: "Écrivez un nom.",
      print: "Une feuille PDF par personne",
      byHandDetail: "Le plus sûr, mais long : 25 mots par personne, écrits nulle part ailleurs.",
      passphrase: "Votre phrase de passe",
      draw: "Tirer les parts",
      working: "Fabrication des parts…",
      papers: "Une feuille par personne",
      wordsOf: "Les 25 mots de la part {{number}}",
      printed:
        "Les feuilles sont écrites, une par personne. Imprimez-les maintenant et remettez chacune en mains propres.",
      copy: "Recopiez chaque part sur sa feuille : son numéro, le nom, l’empreinte et les 25 mots avec leurs numéros. Personne d’autre ne doit lire l’écran.",
      copied: "C’est sur papier",
      retype: "Vérifiez une feuille",
      retypeLead:
        "Recopiez au moins une part depuis sa feuille : c’est ce qui met toutes les parts en service. Recopiées à la main, vérifiez-les toutes.",
      verified_one: "{{count}} part vérifiée",
      verified_many: "{{count}} de parts vérifiées",
      verified_other: "{{count}} parts vérifiées",
      removeFiles: "Effacer les fichiers PDF ensuite",
      removeFilesDetail: "Une fois imprimés, ils ne servent plus qu’à qui les trouverait.",
      activate: "Mettre les parts en service",
      showAgain: "Revenir aux feuilles",
      done: "Les parts sont en service. Que chaque personne range la sienne chez elle, et que les anciennes soient détruites. L’exercice de récupération sera rappelé dans trois mois.",
      doneFilesLeft:
        "Les parts sont en service, mais des fichiers PDF n’ont pas pu être effacés : effacez-les vous-même.",
    },
    entry: {
      given: "Parts déjà données",
      words: "Les 25 mots de la part",
      check: "Vérifier cette part",
      good: "Part {{number}} : bonne",
      goodOf: "Part {{number}}, {{holder}} : bonne",
      remove: "Retirer la part {{number}}",
      status_one: "{{count}} part sur {{threshold}}",
      status_many: "{{count}} de parts sur {{threshold}}",
      status_other: "{{count}} parts sur {{threshold}}",
      fingerprint: "Empreinte des parts : {{fingerprint}}. Elle est écrite sur chaque feuille.",
    },
    drill: {
      title: "Exercice de récupération",
      lead: "Chaque personne recopie sa part, l’une après l’autre. Greffe vérifie qu’elles redonnent ensemble le secret, sans rien ouvrir, et le note au journal.",
      next: "Prochain exercice de récupération : {{when}}.",
      due: "L’exercice de récupération est à faire : trois mois ont passé depuis que les parts ont été vérifiées ensemble.",
      open: "Faire l’exercice",
      enoughLater:
        "Pas encore assez de parts pour prouver qu’elles ouvrent ensemble. Celles-ci peuvent déjà être notées comme bonnes.",
      enough: "Il y a assez de parts : l’exercice peut être terminé, ou continué avec les autres.",
      finish: "Terminer l’exercice",
      full_one: "Exercice réussi avec la part {{numbers}}. Rien n’a été ouvert.",
      full_many: "Exercice réussi avec les parts {{numbers}}. Rien n’a été ouvert.",
      full_other:
        "Exercice réussi avec les parts {{numbers}} : elles redonnent le secret ensemble. Rien n’a été ouvert. Le prochain sera rappelé dans trois mois.",
      partial_one: "La part {{numbers}} est bonne, et notée. L’exercice complet reste à faire.",
      partial_many:
        "Les parts {{numbers}} sont bonnes, et notées. L’exercice complet reste à faire.",
      partial_other:
        "Les parts {{numbers}} sont bonnes, et notées. L’exercice complet reste à faire.",
    },
    open: {
      link: "J’ai les parts du bureau",
      kitLink: "J’ai le kit de récupération",
      title: "Ouvrir avec les parts du bureau",
      lead: "Réunissez assez de personnes du bureau avec leurs feuilles. Chaque part est vérifiée aussitôt recopiée.",
      enough: "Il y a assez de parts.",
      personTitle: "Une nouvelle personne",
      personLead:
        "Les parts font entrer une nouvelle personne dans le coffre, avec tous les droits du bureau et sa propre phrase de passe. Les autres accès ne changent pas ; le journal note les parts qui ont servi.",
      name: "Votre nom dans le journal",
      nameDetail: "Si vous étiez déjà dans ce coffre, écrivez-le un peu autrement.",
      nameMissing: "Écrivez votre nom.",
      fixParts: "Revenir aux parts",
    },
  },
  access: {
    can: { recovery: { manage: "partager la récupération du coffre entre plusieurs personnes" } },
  },
  journal: {
    unnamed: { recovery_share: "une part" },
    says: {
      vault: {
        makeShares: "{{actor}} a mis en service les parts de récupération {{parts}}",
        openedWithShares: "{{actor}} a ouvert le coffre avec les parts {{parts}} du bureau",
      },
      recovery: { drill: "{{actor}} a fait vérifier les parts de récupération {{parts}}" },
    },
    fields: {
      recovery_share: { holder: "confiée à", proven_at: "vérifiée le", used_at: "utilisée le" },
    },
    commands: {
      vault: {
        makeShares: "Parts de récupération mises en service",
        openedWithShares: "Coffre ouvert avec les parts du bureau",
        joinWithShares: "Entrée dans le coffre, avec les parts du bureau",
      },
      recovery: { drill: "Parts de récupération vérifiées" },
    },
  },
  errors: {
    recovery: {
      none: "Aucune part n’a été faite pour ce coffre. Ouvrez-le avec la phrase de passe ou avec le kit de récupération.",
      bad_size:
        "Il faut de 2 à 10 parts, et qu’au moins 2 soient nécessaires. Corrigez les nombres.",
      no_printer:
        "Rien ici ne peut fabriquer de PDF. Choisissez plutôt de recopier les parts à la main.",
      in_vault:
        "Ce dossier est celui du coffre : les parts partiraient avec chaque copie. Choisissez un autre endroit, une clé USB par exemple.",
      not_started: "Aucune part n’attend d’être mise en service. Recommencez depuis les réglages.",
      vault_changed:
        "Les clés du coffre ont changé depuis que ces parts ont été tirées. Détruisez ces feuilles et recommencez.",
      share_not_new:
        "Ce n’est pas une des parts qui viennent d’être tirées. Prenez une des nouvelles feuilles.",
      share_count:
        "Une part compte 25 mots, et il y en a ici {{count}}. Comptez-les sur la feuille.",
      share_unknown_words:
        "Ces mots ne sont pas dans la liste : {{places}} (leurs numéros sur la feuille). Relisez-les.",
      share_wrong_word:
        "Le mot numéro {{place}} ne va pas avec les autres. Relisez-le sur la feuille.",
      share_swapped:
        "Deux mots semblent échangés : {{pairs}} (leurs numéros sur la feuille). Vérifiez leur ordre.",
      share_disordered:
        "Les mots semblent justes, mais pas dans le bon ordre. Vérifiez leurs numéros sur la feuille.",
      share_several:
        "Plusieurs mots ne sont pas ceux d’une part. Relisez-les un à un sur la feuille.",
      share_twice: "C’est encore la part {{number}}. Prenez celle d’une autre personne.",
      share_kit:
        "Ces mots sont ceux d’un kit de récupération, pas d’une part. Il ouvre le coffre à lui seul : revenez en arrière et choisissez le kit.",
      share_foreign:
        "Cette part n’est pas de celles qui ouvrent ce coffre : elle vient d’un autre coffre, ou d’un autre jeu de parts. Comparez l’empreinte de la feuille avec celle d’ici.",
      share_older:
        "Cette part est d’un ancien jeu, remplacé depuis : elle n’ouvre plus rien. Détruisez cette feuille et cherchez la plus récente.",
      not_enough:
        "Il faut {{threshold}} parts, et il y en a {{count}}. Demandez celles d’autres personnes.",
      not_together:
        "Ces parts sont bonnes, mais l’en-tête du coffre ne va plus avec elles : quelqu’un l’a modifié. Restaurez une sauvegarde avec ces parts.",
    },
  },
};
