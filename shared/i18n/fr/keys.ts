export const keys = {
  keys: {
    section: {
      title: "Clés",
      back: "Revenir aux réglages",
      changedAt: "Phrase de passe changée {{when}}.",
      neverChanged: "Votre phrase de passe est la première que vous avez choisie.",
      cost_one: "Coût d’un essai : {{memory}} Mio de mémoire, {{count}} passage.",
      cost_many: "Coût d’un essai : {{memory}} Mio de mémoire, {{count}} de passages.",
      cost_other: "Coût d’un essai : {{memory}} Mio de mémoire, {{count}} passages.",
      noKit:
        "Aucun kit de récupération : si vous perdez votre phrase de passe, vous ne pourrez pas en choisir une autre. Il faudra que deux personnes qui gèrent le coffre vous donnent de nouvelles clés, ou les parts du bureau s’il y en a.",
      kit: "Kit de récupération fait {{when}}, empreinte {{fingerprint}}.",
      kitUnsure:
        "Kit de récupération en service depuis {{when}}. Son empreinte n’a pas été notée : faites-en un nouveau si vous doutez du vôtre.",
      kitUsed: "Il a servi à ouvrir le coffre {{when}}.",
      changePassphrase: "Changer la phrase de passe",
      ownKeys: "Changer mes clés",
      raiseCost: "Rendre les essais plus coûteux",
      makeKit: "Faire un kit de récupération",
      remakeKit: "Refaire le kit de récupération",
    },
    change: {
      title: "Changer la phrase de passe",
      lead: "L’ancienne n’ouvrira plus ce coffre. Une copie ou une sauvegarde faite avant aujourd’hui s’ouvre encore avec elle.",
      current: "Phrase de passe actuelle",
      currentMissing: "Écrivez la phrase de passe actuelle.",
      submit: "Changer la phrase de passe",
      working: "Calcul de la nouvelle clé…",
      workingDetail: "Quelques secondes : le calcul est lent exprès.",
      done: "La phrase de passe est changée. Rangez la nouvelle comme l’ancienne, et détruisez l’ancienne.",
    },
    own: {
      title: "Changer mes clés",
      lead: "Quand quelqu’un a pu voir votre phrase de passe, votre kit ou votre ordinateur ouvert. Cela ne s’annule pas.",
      protects:
        "Greffe vous tire de nouvelles clés, que les anciennes signent : à partir de là, personne ne signe à votre place avec celles-ci, et votre ancienne phrase de passe n’ouvre plus ce coffre.",
      protectsNot:
        "Ce qui a été lu reste lu, et qui a gardé une copie du coffre et votre ancienne phrase de passe peut encore en tirer la clé du coffre : si vous en doutez, changez-la ensuite.",
      askManager: "Une personne qui gère les personnes du coffre peut le faire : demandez-lui.",
      invitations:
        "Les invitations en attente que vous avez données prennent fin, et les six mots de votre empreinte changent : faites-les comparer de nouveau.",
      kitEnds: "Votre kit de récupération n’ouvrira plus rien : il faudra en faire un autre.",
      submit: "Changer mes clés",
      done: "Vos clés sont changées. Votre nouvelle phrase de passe est la seule qui ouvre ce coffre pour vous.",
      next: "À faire ensuite, si quelqu’un a pu voir vos anciennes clés :",
      words: "Voir mes nouveaux mots",
      wordsWhy:
        "Les six mots de votre empreinte ont changé. Notez-les, et faites-les lire de nouveau aux autres :",
    },
    cost: {
      title: "Rendre les essais plus coûteux",
      lead: "Chaque essai de phrase de passe demandera plus de mémoire et de temps, à vous comme à qui voudrait la deviner. La phrase ne change pas, et le coût ne pourra plus être baissé.",
      choice: "Coût d’un essai",
      option: "{{memory}} Mio de mémoire",
      optionDetail_one: "{{count}} passage",
      optionDetail_many: "{{count}} de passages",
      optionDetail_other: "{{count}} passages",
      warning:
        "L’ouverture prendra d’autant plus de temps. Vérifiez que chaque ordinateur qui ouvre ce coffre a cette mémoire libre.",
      top: "Le coût est déjà au plus haut que propose Greffe.",
      passphrase: "Phrase de passe",
      submit: "Augmenter le coût",
      done: "C’est fait : chaque essai coûte plus cher à partir de maintenant.",
    },
    kit: {
      title: "Kit de récupération",
      lead: "25 mots sur papier, qui ouvrent le coffre si la phrase de passe est perdue. Faites-le au calme, sans personne derrière l’écran.",
      replaces:
        "L’ancien kit restera valable jusqu’à ce que le nouveau soit recopié ici, puis n’ouvrira plus.",
      voided:
        "Le kit d’empreinte {{fingerprint}} n’a pas été mis en service : les mots recopiés n’ouvrent rien. Détruisez cette feuille et recommencez.",
      how: "Comment l’avoir sur papier",
      byHand: "Recopié à la main",
      byHandDetail: "Le plus sûr : les mots ne sont écrits nulle part sur l’ordinateur.",
      printed: "Imprimé depuis un fichier PDF",
      printedDetail:
        "Le fichier est lisible par qui le trouve, et un fichier effacé peut laisser des traces : choisissez une clé USB, imprimez sans attendre.",
      passphrase: "Phrase de passe",
      passphraseMissing: "Écrivez la phrase de passe.",
      make: "Tirer les 25 mots",
      chooseAndMake: "Choisir où imprimer…",
      words: "Les 25 mots du kit",
      fingerprint: "Empreinte : {{fingerprint}}",
      copy: "Recopiez les 25 mots sur papier, avec leurs numéros, et notez l’empreinte.",
      printedTo:
        "Le fichier « {{file}} » est écrit. Imprimez-le maintenant, et vérifiez la feuille avec les mots ci-dessous.",
      copied: "C’est sur papier",
      retype: "Recopiez le kit",
      retypeLead:
        "Depuis votre feuille : c’est ce qui met le kit en service, et la preuve qu’il est bien copié.",
      removeFile: "Effacer le fichier PDF ensuite",
      removeFileDetail: "Une fois imprimé, il ne sert plus qu’à qui le trouverait.",
      activate: "Mettre le kit en service",
      showAgain: "Revoir les mots",
      done: "Le kit est en service. Rangez-le loin de l’ordinateur, dans une enveloppe fermée, et détruisez l’ancien s’il y en avait un.",
      doneFileLeft:
        "Le kit est en service, mais le fichier PDF n’a pas pu être effacé : effacez-le vous-même.",
    },
    words: {
      label: "Mot {{place}}",
      group: "Les 25 mots du kit",
      help: "Sans accents si vous voulez ; les quatre premières lettres suffisent. Vous pouvez coller les 25 mots d’un coup.",
      notInList: "Ce mot n’est pas dans la liste.",
      missing_one: "Il manque encore {{count}} mot.",
      missing_many: "Il manque encore {{count}} de mots.",
      missing_other: "Il manque encore {{count}} mots.",
      valid: "Les 25 mots vont ensemble.",
      unknown: "À relire sur la feuille : mot {{places}}. Il n’est pas dans la liste.",
      unknownMany: "À relire sur la feuille : mots {{places}}. Ils ne sont pas dans la liste.",
      unknownExpected:
        "Le mot {{place}} n’est pas dans la liste. D’après les autres, ce devrait être « {{expected}} ».",
      wrong:
        "Le mot {{place}} ne va pas avec les autres. D’après eux, ce devrait être « {{expected}} » : vérifiez sur la feuille.",
      swapped: "Deux mots semblent échangés : {{pairs}}. Vérifiez leur ordre sur la feuille.",
      disordered: "Les mots semblent justes, mais pas dans le bon ordre. Vérifiez les numéros.",
      several: "Plusieurs mots ne vont pas avec les autres. Relisez-les un à un sur la feuille.",
      pair: "{{place}} et {{other}}",
    },
    lost: {
      link: "J’ai perdu la phrase de passe",
      title: "Ouvrir avec le kit de récupération",
      lead: "Il faut la feuille aux 25 mots, ou bien les parts que garde le bureau. Sans l’une ni les autres, personne ne peut ouvrir ce coffre.",
      next: "Continuer",
      back: "Revenir à la phrase de passe",
      newTitle: "Une nouvelle phrase de passe",
      newLead: "Elle remplace celle qui est perdue. Le kit restera valable.",
      open: "Ouvrir le coffre",
      opening: "Ouverture…",
      openingDetail: "Le calcul de la nouvelle clé prend une à deux secondes.",
      fixWords: "Corriger les mots",
    },
  },
  journal: {
    says: { vault: { renewKeys: "{{actor}} a changé ses propres clés" } },
    commands: {
      vault: {
        renewKeys: "Clés personnelles changées",
        changePassphrase: "Phrase de passe changée",
        raiseCost: "Coût des essais augmenté",
        makeRecoveryKit: "Kit de récupération mis en service",
        openedWithKit: "Coffre ouvert avec le kit de récupération",
        noteKeyChange: "Changement de clé interrompu, noté à l’ouverture suivante",
      },
    },
  },
  errors: {
    keys: {
      same_passphrase: "C’est déjà la phrase de passe de ce coffre. Choisissez-en une autre.",
      cost_too_high:
        "Avec ce coût, ouvrir ce coffre prendrait trop longtemps à chacun. Choisissez-en un moins élevé, ou retirez d’abord les invitations qui ne servent plus.",
      cost_not_higher: "Le coût peut seulement augmenter. Choisissez-en un plus élevé.",
      kit_count: "Un kit compte 25 mots, et il y en a ici {{count}}. Comptez-les sur la feuille.",
      kit_unknown_words:
        "Ces mots ne sont pas dans la liste des kits : {{places}} (leurs numéros sur la feuille). Relisez-les.",
      kit_wrong_word:
        "Le mot numéro {{place}} ne va pas avec les autres. Relisez-le sur la feuille.",
      kit_swapped:
        "Deux mots semblent échangés : {{pairs}} (leurs numéros sur la feuille). Vérifiez leur ordre.",
      kit_disordered:
        "Les mots semblent justes, mais pas dans le bon ordre. Vérifiez leurs numéros sur la feuille.",
      kit_several: "Plusieurs mots ne sont pas ceux d’un kit. Relisez-les un à un sur la feuille.",
      kit_refused:
        "Ces 25 mots sont bien ceux d’un kit, mais il n’ouvre pas ce coffre : c’est celui d’un autre coffre, ou un kit plus ancien. Cherchez la feuille la plus récente.",
      kit_none:
        "Aucun kit n’a été fait pour ce coffre. Ouvrez-le avec la phrase de passe ou avec les parts du bureau.",
      kit_mismatch:
        "Ces 25 mots sont ceux d’un autre kit, pas de celui qui vient d’être tiré. Prenez la nouvelle feuille.",
      kit_not_started: "Aucun kit n’attend d’être recopié. Recommencez depuis les réglages.",
      kit_in_vault:
        "Ce dossier est celui du coffre : le kit partirait avec chaque copie. Choisissez un autre endroit, une clé USB par exemple.",
      kit_no_printer:
        "Rien ici ne peut fabriquer de PDF. Choisissez plutôt de recopier les mots à la main.",
    },
  },
};
