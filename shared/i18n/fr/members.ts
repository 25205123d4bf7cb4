export const members = {
  members: {
    title: "Personnes du coffre",
    detail:
      "Qui peut ouvrir ce coffre, et avec quels rôles. Chaque personne a sa propre phrase de passe.",
    rolesDetail: {
      secretary: "Tient les personnes, les réunions, les comptes rendus et les publications.",
      treasurer: "Tient les adhésions, lit les réunions, fait les sauvegardes.",
      bureau: "Fait presque tout ce que fait le secrétariat, et gère les personnes du coffre.",
      case_handler: "Lit les personnes et les réunions.",
      reader: "Lit les réunions et leurs comptes rendus, sauf ce qui est confidentiel.",
    },
    section: {
      alone: "Vous êtes seul·e à pouvoir ouvrir ce coffre.",
      who_one: "{{count}} personne peut l’ouvrir : {{names}}.",
      who_many: "{{count}} de personnes peuvent l’ouvrir : {{names}}.",
      who_other: "{{count}} personnes peuvent l’ouvrir : {{names}}.",
      others_one: "{{count}} autre",
      others_many: "{{count}} d’autres",
      others_other: "{{count}} autres",
      invited_one: "{{count}} invitation en attente.",
      invited_many: "{{count}} d’invitations en attente.",
      invited_other: "{{count}} invitations en attente.",
      open: "Voir les personnes du coffre",
    },
    list: {
      back: "Revenir aux personnes du coffre",
      unknown: "Cette personne n’est pas dans le coffre",
      unknownDetail: "Elle en a peut-être déjà été retirée.",
      active: "Dans le coffre",
      invited: "Invitations en attente",
      removed_one: "{{count}} personne retirée",
      removed_many: "{{count}} de personnes retirées",
      removed_other: "{{count}} personnes retirées",
      you: "vous",
      since: "depuis {{when}}",
      founder: "depuis la création",
      until: "jusqu’au {{when}}",
      expired: "expirée",
      removedBy: "Retrait par {{name}}",
      invite: "Inviter quelqu’un",
    },
    alone: {
      title: "Vous êtes seul·e dans ce coffre",
      why: "Inviter quelqu’un lui donne sa propre phrase de passe et ses rôles. Le journal dit alors qui a fait quoi, et une personne qui s’en va peut être retirée sans rien changer pour les autres. Une phrase de passe prêtée, elle, ne se reprend pas.",
      roles: "Les rôles à donner",
    },
    panel: {
      removed: "Son nom reste dans le journal, à côté de ce qui a été fait sous ce nom.",
      since: "Dans le coffre depuis {{when}}",
      name: "Nom dans le coffre",
      rename: "Renommer",
      renamed: "Le nom dans le coffre est maintenant « {{name}} ».",
      nameMissing: "Écrivez un nom.",
      roles: "Rôles",
      rolesMissing: "Choisissez au moins un rôle.",
      saveRoles: "Enregistrer les rôles",
      rolesSaved: "Rôles enregistrés : {{roles}}.",
      lastManager:
        "Ici, personne d’autre ne gère les personnes du coffre : le rôle Bureau reste donc à {{name}}. Donnez-le d’abord à quelqu’un d’autre.",
      rolesByManagers: "Les rôles sont donnés par une personne qui gère le coffre.",
      fingerprint: "Empreinte",
      fingerprintWords: "Les six mots de l’empreinte",
      fingerprintYours:
        "Six mots tirés de vos clés. Notez-les sur papier : sur votre fiche, les autres doivent lire les mêmes, dans le même ordre.",
      fingerprintOther:
        "À comparer de vive voix : {{name}} lit les six mots que montre sa propre fiche, et vous suivez ici. Mêmes mots, même ordre : ce sont bien ses clés. Un seul mot change : arrêtez-vous là, et cherchez pourquoi à plusieurs.",
      remove: "Retirer du coffre…",
      removeDetail: "La page suivante dit ce que cela change, avant de rien faire.",
      ownKeys: "Changer mes clés…",
      compared: "Vous avez dit avoir lu les mêmes mots.",
      compareWhy:
        "Dites-le une fois que c’est fait : si vos clés se perdent un jour, les personnes que vous aurez rencontrées ainsi pourront répondre à deux de celles qui les remplacent.",
      leave: "Pour quitter ce coffre, demandez à une autre personne qui le gère de vous retirer.",
    },
    lost: {
      title: "Clés perdues",
      tag: "clés perdues",
      lose: "Clés perdues…",
      loseDetail: "Sa phrase de passe et son kit sont perdus, ou entre d’autres mains.",
      ended:
        "Les anciennes clés de cette personne n’ouvrent et ne signent plus rien. Son nom et ses rôles l’attendent.",
      need: "Pour lui en donner d’autres, deux personnes qui gèrent le coffre doivent s’en porter garantes ; ou une seule, si elle est entrée avec des parts de récupération faites avant la perte.",
      two: "Une personne et quelqu’un qu’elle a fait entrer ne comptent pour deux que si {{name}} les connaissait l’une et l’autre : pour l’avoir invitée, en avoir reçu son invitation, ou avoir dit que leurs mots étaient les mêmes.",
      seconds: "Pour en répondre avec vous : {{names}}.",
      byYouAlone: "Vous êtes entré·e avec les parts de récupération : votre accord suffit.",
      nobody:
        "Personne d’autre ici ne peut en répondre avec vous. Il y faudrait quelqu’un qui entre avec des parts de récupération faites avant la perte (« J’ai perdu la phrase de passe », sur la page d’ouverture) ; sinon, retirez cette personne du coffre, et invitez-la de nouveau.",
      ownCode:
        "Ce sont les mots du code. En entrant, {{name}} se fait des clés qui n’appartiennent à personne d’autre : sa fiche montrera ensuite d’autres mots, à comparer à leur tour.",
      remove:
        "Si cette personne ne revient pas, ou revient sur une invitation : la page suivante dit ce que cela change.",
      ready: "Peuvent revenir avec leur code",
      readyTag: "nouvelles clés prêtes",
      give: "Donner de nouvelles clés…",
      giveAgain: "Faire un autre code…",
      words: "Les nouvelles clés proposées",
      wordsLabel: "Les six mots des nouvelles clés",
      endorsedBy: "En répondent : {{names}}.",
      waiting:
        "Une seconde personne doit s’en porter garante : sa première page le lui demande, et elle doit y lire ces six mots. D’ici là, le code n’ouvre rien.",
      open: "{{name}} peut entrer avec son code.",
      expired: "Le code a expiré. Il faut en faire un autre, et s’en porter garant de nouveau.",
      endorse: "Se porter garant·e…",
      refuse: "Refuser ces clés",
      takeBack: "Retirer cette proposition",
      refused: "Les nouvelles clés de {{name}} n’ont plus cours : leur code n’ouvrira rien.",
    },
    lose: {
      title: "Clés perdues : {{name}}",
      lead: "Cela ne s’annule pas : deux personnes devront ensuite se porter garantes de nouvelles clés.",
      kit: "Si cette personne a encore son kit de récupération, elle n’a besoin de personne : « J’ai perdu la phrase de passe », sur la page d’ouverture.",
      ends: "Les clés de {{name}} n’ouvrent plus ce coffre, et ce qu’elles signeraient encore ne compte plus.",
      pending:
        "Les invitations en attente que {{name}} a données prennent fin, comme ce dont cette personne répondait.",
      copies:
        "Fermer une copie du coffre faite avant : elle s’ouvre encore avec l’ancienne phrase de passe ou l’ancien kit. Si quelqu’un d’autre les a, changez la clé du coffre avant de donner de nouvelles clés.",
      submit: "Dire ces clés perdues",
      done: "Les clés de {{name}} n’ouvrent plus ce coffre",
    },
    give: {
      title: "De nouvelles clés pour {{name}}",
      lead: "Un code de six mots, comme pour une invitation. Il n’ouvre rien tant qu’une seconde personne ne s’en est pas portée garante.",
      second:
        "Faites se porter garante une autre personne qui gère le coffre : sa première page le lui demande. Les six mots des nouvelles clés, sur la fiche de {{name}}, doivent être les mêmes pour vous deux.",
    },
    endorse: {
      title: "Les nouvelles clés de {{name}}",
      lead: "Ses clés ont été dites perdues. Avec votre accord, celles-ci prendront leur place ; cela ne s’annule pas.",
      proposed: "Qui en répond déjà : {{names}}.",
      ask: "Demandez de vive voix à {{name}} si ses clés sont bien perdues, et si son code est entre ses mains.",
      compare:
        "Lisez ces six mots avec qui en répond déjà : mêmes mots, même ordre, sur vos deux écrans.",
      submit: "Je m’en porte garant·e",
      done: "{{name}} peut maintenant entrer avec son code.",
    },
    compare: {
      title: "À comparer de vive voix",
      tag: "à comparer",
      detail:
        "{{name}} est de retour avec de nouvelles clés, dont répondent {{names}}. Jusqu’à ce qu’une autre personne rencontre {{name}} et lise les mêmes mots, sa signature ne compte pas à côté d’une autre.",
      nobody:
        "Personne ici ne peut le faire : qui reste a répondu de ces clés, ou attend aussi d’être comparé. Faites entrer quelqu’un avec les parts de récupération (« J’ai perdu la phrase de passe », sur la page d’ouverture), ou invitez une autre personne : elle rencontre {{name}} et lit les mots. D’ici là, rien d’autre n’est empêché.",
      others: "Pour le faire : {{names}}.",
      yours:
        "Vos clés sont nouvelles. Jusqu’à ce qu’une personne qui n’en a pas répondu vous rencontre et lise les mêmes mots sur votre fiche, votre signature ne compte pas à côté d’une autre.",
      yourWords: "Voir mes mots",
      code: "Ces mots ne sont plus ceux du code : qui entre se fait des clés que personne d’autre n’a eues.",
      submit: "Nous avons lu les mêmes mots",
      done: "C’est dit : vous avez rencontré {{name}} et lu les mêmes mots.",
    },
    suspended: {
      title: "En suspens",
      tag: "en suspens",
      detail:
        "Cette personne et une autre se sont retirées l’une l’autre, sur deux ordinateurs. Ni l’une ni l’autre ne peut plus rien signer, jusqu’à ce que quelqu’un qui entre avec les parts de récupération décide de chacune.",
      decide: "Décider qui reste…",
    },
    decide: {
      title: "Qui reste dans le coffre",
      lead: "Ces personnes se sont retirées l’une l’autre, sans le savoir. Ce que vous décidez ici ne s’annule pas.",
      choiceMissing: "Choisissez ce qu’il en est de {{name}}.",
      stays: "Reste",
      staysDetail:
        "Retrouve ses rôles et sa signature. Si plus rien ne lui ouvre le coffre, dites ensuite ses clés perdues, et donnez-lui-en d’autres.",
      leaves: "S’en va",
      leavesDetail:
        "Ses clés n’ouvrent et ne signent plus rien, et les invitations qu’elle a données prennent fin. Son nom reste dans le journal.",
      after:
        "La clé du coffre ne change pas avec cette décision : qui s’en va a pu la garder. Changez-la ensuite.",
      submit: "Décider",
      done: "C’est décidé. Changez maintenant la clé du coffre si quelqu’un s’en va.",
      how: "Seules les parts de récupération du bureau décident, pas une personne. Réunissez assez de feuilles, verrouillez le coffre, puis :",
      lock: "Sur la page d’ouverture, choisissez « J’ai perdu la phrase de passe », puis recopiez les parts l’une après l’autre.",
      enter:
        "Choisissez un nom et une phrase de passe : qui entre ainsi entre comme une nouvelle personne, du secrétariat et du bureau. Sa première page mène ici.",
      noParts:
        "Aucune part de récupération n’a été faite pour ce coffre : personne ne peut décider. Restaurez une sauvegarde d’avant, ou continuez sans ces personnes.",
      none: "Il n’y a rien à décider : personne n’est en suspens.",
    },
    awaiting: {
      endorse: "Les nouvelles clés de {{name}} attendent votre accord.",
      compare:
        "{{name}} est de retour avec de nouvelles clés : leurs mots sont à comparer de vive voix.",
      see: "Voir",
      ownWords: "Vos nouvelles clés attendent qu’on lise vos mots avec vous : {{names}}.",
      ownWordsNobody:
        "Vos nouvelles clés attendent qu’on lise vos mots avec vous, et personne ici ne le peut encore.",
      suspended:
        "{{names}} se sont retirés l’un l’autre : c’est aux parts de récupération de décider.",
      decide:
        "{{names}} se sont retirés l’un l’autre : c’est à vous de décider, avec qui tient les parts.",
    },
    invitation: {
      pending: "Cette personne n’est pas encore entrée. Son code ouvre le coffre une seule fois.",
      expired:
        "Le code a expiré : il ne permet plus d’entrer. Faites-en un autre, ou annulez l’invitation.",
      renew: "Faire un autre code",
      cancel: "Annuler l’invitation",
      cancelled:
        "L’invitation de « {{name}} » est annulée. Qui a gardé son code et une copie du coffre d’avant peut encore lire le coffre : changez-en la clé si vous en doutez (Réglages, « Changer la clé du coffre »).",
    },
    invite: {
      title: "Inviter quelqu’un",
      lead: "Un code de six mots, valable sept jours et une seule fois. La personne choisit ensuite sa propre phrase de passe.",
      name: "Son nom",
      nameDetail: "Il est écrit dans le journal, à côté de ce que fait cette personne.",
      nameMissing: "Écrivez son nom, ou le nom sous lequel le collectif connaît cette personne.",
      roles: "Ses rôles",
      passphrase: "Votre phrase de passe",
      passphraseDetail: "Pour vérifier que c’est bien vous qui invitez.",
      passphraseMissing: "Écrivez votre phrase de passe.",
      submit: "Faire le code",
      working: "Calcul de la clé…",
      workingDetail: "Quelques secondes : le calcul est lent exprès.",
      restored: "Une invitation commencée plus tôt est reprise ici.",
      startAfresh: "Repartir de zéro",
    },
    renew: {
      title: "Un autre code pour {{name}}",
      lead: "Le code précédent n’ouvrira plus rien. Le nouveau est valable sept jours.",
    },
    code: {
      title: "Le code pour {{name}}",
      words: "Les six mots du code",
      until: "Valable jusqu’au {{day}} à {{time}}, une seule fois.",
      once: "Greffe ne montre ces mots qu’ici et maintenant. S’ils sont perdus, faites un autre code.",
      what: "Ce qu’il faut faire",
      paper:
        "Recopiez les six mots sur un papier, ou dictez-les de vive voix. Pas de message ni de courriel.",
      hand: "Passez cet ordinateur à {{name}}, après avoir verrouillé le coffre ; ou donnez-lui une copie du dossier du coffre sur une clé.",
      open: "Sur la page d’ouverture, {{name}} choisit « J’ai un code d’invitation », puis sa propre phrase de passe.",
      compare: "Ensuite, comparez ensemble les six mots de son empreinte.",
      copy: "Copier les six mots",
      copied: "Copié. Le presse-papiers sera vidé dans 30 secondes, et au verrouillage.",
      done: "C’est noté",
      leave: "Les six mots sont-ils notés ?",
      leaveDetail:
        "Greffe ne les montrera plus. Sans eux, {{name}} ne pourra pas entrer : il faudra faire un autre code.",
      leaveAnyway: "Quitter cette page",
    },
    remove: {
      title: "Retirer {{name}} du coffre",
      lead: "Cela ne s’annule pas : il faudrait une nouvelle invitation.",
      does: "Ce que Greffe fait",
      invitations: "Les invitations en attente prennent fin : elles sont à refaire.",
      newKey: "Une clé neuve est tirée pour le coffre.",
      encrypts: "Tout est chiffré de nouveau avec elle : {{what}}.",
      people_one: "{{formatted}} personne",
      people_many: "{{formatted}} de personnes",
      people_other: "{{formatted}} personnes",
      meetings_one: "{{formatted}} réunion",
      meetings_many: "{{formatted}} de réunions",
      meetings_other: "{{formatted}} réunions",
      entries_one: "{{formatted}} écriture du journal",
      entries_many: "{{formatted}} d’écritures du journal",
      entries_other: "{{formatted}} écritures du journal",
      closes: "La phrase de passe et le kit de {{name}} n’ouvrent plus ce coffre.",
      lost: "Les clés de {{name}} sont déjà dites perdues : ce qui était proposé pour les remplacer prend fin. Pour revenir, il faudrait une invitation, et ce serait une autre personne pour le journal.",
      doesNot: "Ce que Greffe ne peut pas faire",
      seen: "Reprendre ce qui a déjà été lu, noté, imprimé ou exporté.",
      copies:
        "Fermer une copie du coffre ou une sauvegarde faite avant aujourd’hui : elle s’ouvre encore avec l’ancienne phrase de passe et l’ancien kit.",
      lastBackup: "La dernière sauvegarde date de {{when}}.",
      noBackup: "Aucune sauvegarde n’a été faite avec Greffe.",
      shares:
        "Reprendre une part de récupération : toutes restent valables jusqu’à ce qu’elles soient refaites.",
      toShares: "Refaire les parts",
      after: "À faire ensuite",
      afterBackup:
        "Faites une sauvegarde neuve, et détruisez les anciennes ou mettez-les hors de portée.",
      afterShares:
        "Refaites les parts de récupération si {{name}} en garde une. Elles ont été remises à : {{holders}}.",
      submit: "Retirer et changer la clé",
      starting: "Préparation de la clé neuve…",
      keep: "Ne rien changer",
      cancelled: "Vous avez interrompu le changement : tout est resté comme avant.",
      done: "{{name}} n’ouvre plus ce coffre",
      pages_one: "{{formatted}} page a été chiffrée de nouveau, avec une clé neuve.",
      pages_many: "{{formatted}} de pages ont été chiffrées de nouveau, avec une clé neuve.",
      pages_other: "{{formatted}} pages ont été chiffrées de nouveau, avec une clé neuve.",
      toBackups: "Faire une sauvegarde",
    },
    rekey: {
      title: "Changer la clé du coffre",
      lead: "Quand quelqu’un a pu voir la clé : un ordinateur prêté, réparé, perdu puis retrouvé. Personne n’est retiré, et les phrases de passe ne changent pas.",
      others: "Les autres personnes du coffre l’ouvrent comme avant.",
      submit: "Changer la clé",
      done: "Le coffre a une clé neuve",
    },
    join: {
      link: "J’ai un code d’invitation",
      title: "Entrer avec un code d’invitation",
      lead: "Six mots, donnés par la personne qui vous invite. Ils ne servent qu’une fois.",
      words: "Les six mots du code",
      help: "Sans accents si vous voulez ; les quatre premières lettres suffisent.",
      complete: "Les six mots sont là.",
      unknown: "Le mot {{places}} n’est pas dans la liste des codes : relisez-le.",
      unknownMany: "Les mots {{places}} ne sont pas dans la liste des codes : relisez-les.",
      newTitle: "Votre phrase de passe",
      newLead:
        "Elle remplace le code et n’appartient qu’à vous : la personne qui vous invite ne doit pas la connaître.",
      open: "Entrer dans le coffre",
      fixWords: "Corriger le code",
    },
    welcome: {
      title: "Bienvenue, {{name}}",
      lead: "Vous êtes dans le coffre, avec votre propre phrase de passe. Le code ne sert plus : détruisez le papier.",
      roles: "Vos rôles",
      kit: "Votre kit de récupération",
      kitDetail:
        "Si vous perdez votre phrase de passe, lui seul vous permet d’en choisir une autre. Sans lui, il faudrait que deux personnes qui gèrent le coffre vous donnent de nouvelles clés, ou les parts du bureau s’il y en a. Il n’est qu’à vous.",
      makeKit: "Faire mon kit de récupération",
      start: "Commencer",
    },
    signedIn: "Coffre ouvert par {{name}} : {{roles}}",
  },
  app: { commands: { goMembers: "Aller aux personnes du coffre" } },
  access: {
    can: { members: { manage: "inviter et retirer des personnes du coffre, changer leurs rôles" } },
  },
  journal: {
    unnamed: { vault_user: "une personne" },
    says: {
      members: {
        invite: "{{actor}} a invité {{vaultUser}} dans le coffre ({{roles}})",
        cancelInvitation: "{{actor}} a annulé l’invitation {{ofVaultUser}}",
        renewInvitation: "{{actor}} a fait un autre code d’invitation pour {{vaultUser}}",
        join: "{{actor}} est entré·e dans le coffre, avec un code d’invitation",
        loseKeys: "{{actor}} a dit perdues les clés {{ofVaultUser}}",
        giveKeys: "{{actor}} a proposé de nouvelles clés pour {{vaultUser}}",
        endorseKeys: "{{actor}} répond des nouvelles clés {{ofVaultUser}}",
        refuseKeys: "{{actor}} a refusé les nouvelles clés {{ofVaultUser}}",
        compareKeys: "{{actor}} a comparé de vive voix les mots {{ofVaultUser}}",
        decide: "{{actor}} a décidé, avec les parts de récupération, si {{vaultUser}} reste",
        changeRoles: "{{actor}} a changé les rôles {{ofVaultUser}} : {{roles}}",
        rename: "{{actor}} a changé le nom {{ofVaultUser}} dans le coffre",
        remove: "{{actor}} a retiré {{vaultUser}} du coffre, dont la clé est neuve",
        rekey: "{{actor}} a changé la clé du coffre",
      },
    },
    fields: { vault_user: { name: "le nom dans le journal" } },
    commands: {
      members: {
        invite: "Personne invitée dans le coffre",
        cancelInvitation: "Invitation annulée",
        renewInvitation: "Nouveau code d’invitation",
        dropExpired: "Invitations périmées retirées",
        join: "Arrivée dans le coffre, avec le code d’une invitation",
        remove: "Personne retirée du coffre, clés changées",
        rekey: "Clés du coffre changées",
        loseKeys: "Clés dites perdues",
        giveKeys: "Nouvelles clés proposées",
        endorseKeys: "Nouvelles clés confirmées par une seconde personne",
        refuseKeys: "Nouvelles clés refusées",
        compareKeys: "Mots comparés de vive voix",
        decide: "Décision sur une personne en suspens",
        changeRoles: "Rôles changés",
        rename: "Nom changé dans le journal",
      },
    },
  },
  jobs: {
    rekey_wait: "Attente de ce qui est en cours",
    rekey_copy: "Copie du coffre",
    rekey_keys: "Chiffrement avec les nouvelles clés",
  },
  errors: {
    members: {
      not_found: "Cette personne n’est plus dans le coffre.",
      not_invited: "Cette personne n’attend plus d’invitation : elle est déjà dans le coffre.",
      name_taken:
        "Quelqu’un porte déjà ce nom dans le coffre. Ajoutez une initiale ou un surnom : le journal doit dire qui a fait quoi.",
      not_lost: "Les clés de cette personne ne sont pas perdues, ou ne le sont plus.",
      not_compared:
        "Vos propres clés sont nouvelles : une autre personne doit d’abord vous rencontrer et comparer les mots de votre fiche.",
      keys_changed:
        "Ces clés ne sont plus celles qui sont proposées : un autre code a été fait, ou elles ont été refusées. Relisez la fiche de cette personne.",
      not_independent:
        "Votre accord ne compterait pas : avec qui en répond déjà, vous pourriez être de la même main. Il faut une personne que l’autre n’a pas fait entrer, ou que connaissait qui a perdu ses clés.",
      not_suspended: "Cette personne n’est pas en suspens, ou ne l’est plus.",
      not_by_parts: "Seul peut décider quelqu’un qui est entré avec les parts de récupération.",
      endorsed_already: "Votre accord est déjà donné, ou n’est plus nécessaire.",
      full: "Le coffre ne peut pas compter plus de personnes. Retirez d’abord une personne, ou une invitation qui ne sert plus.",
      last_manager:
        "Il faut qu’une personne au moins puisse gérer les personnes du coffre. Donnez d’abord ce rôle à quelqu’un d’autre.",
      yourself:
        "Vous ne pouvez pas vous retirer vous-même : demandez à une autre personne qui gère le coffre.",
      being_read:
        "Quelqu’un d’autre lit ce coffre en ce moment. Fermez Greffe sur l’autre ordinateur, puis recommencez : rien n’a été changé.",
      code_count: "Un code d’invitation compte six mots, et il y en a ici {{count}}. Comptez-les.",
      code_unknown_word:
        "Le mot n° {{place}}, « {{word}} », n’est pas dans la liste des codes. Relisez-le avec la personne qui vous invite.",
      code_refused:
        "Ce code n’ouvre pas ce coffre : il a déjà servi, a été remplacé ou annulé, ou c’est celui d’un autre coffre ; ou, pour des clés perdues, une seconde personne doit encore s’en porter garante. Demandez à la personne qui vous l’a donné.",
      code_expired:
        "Ce code n’est plus valable : une invitation dure sept jours. Demandez-en un nouveau à la personne qui vous invite.",
    },
  },
};
