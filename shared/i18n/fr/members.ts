export const members = {
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
    rights: "Qui peut faire quoi",
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
  },
  invitation: {
    pending: "Cette personne n’est pas encore entrée. Son code ouvre le coffre une seule fois.",
    expired:
      "Le code a expiré : il n’ouvre plus rien. Faites-en un autre, ou annulez l’invitation.",
    renew: "Faire un autre code",
    cancel: "Annuler l’invitation",
    cancelled: "L’invitation de « {{name}} » est annulée : son code n’ouvre plus rien.",
  },
  invite: {
    title: "Inviter quelqu’un",
    lead: "Un code de six mots, valable sept jours et une seule fois. La personne choisit ensuite sa propre phrase de passe.",
    name: "Son nom",
    nameDetail: "Il est écrit dans le journal, à côté de ce que fait cette personne.",
    nameMissing: "Écrivez son nom, ou le nom sous lequel le collectif connaît cette personne.",
    roles: "Ses rôles",
    passphrase: "Votre phrase de passe",
    passphraseDetail: "Pour être sûr que c’est bien vous qui invitez.",
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
    until: "Valable jusqu’à {{when}}, une seule fois.",
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
    fixWords: "Revoir les six mots",
  },
  welcome: {
    title: "Bienvenue, {{name}}",
    lead: "Vous êtes dans le coffre, avec votre propre phrase de passe. Le code ne sert plus : détruisez le papier.",
    roles: "Vos rôles",
    kit: "Votre kit de récupération",
    kitDetail:
      "Si vous perdez votre phrase de passe, lui seul vous rouvre le coffre. Il n’est qu’à vous.",
    makeKit: "Faire mon kit de récupération",
    start: "Commencer",
  },
  signedIn: "Coffre ouvert par {{name}} : {{roles}}",
};

export const membersErrors = {
  members: {
    not_found: "Cette personne n’est plus dans le coffre. Rafraîchissez la liste.",
    not_invited:
      "Cette personne n’attend plus d’invitation : elle est déjà dans le coffre. Rafraîchissez la liste.",
    name_taken:
      "Quelqu’un porte déjà ce nom dans le coffre. Ajoutez une initiale ou un surnom : le journal doit dire qui a fait quoi.",
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
      "Ce code n’ouvre pas ce coffre : il a déjà servi, a été remplacé ou annulé, ou c’est celui d’un autre coffre. Demandez-en un nouveau à la personne qui vous invite.",
    code_expired:
      "Ce code n’est plus valable : une invitation dure sept jours. Demandez-en un nouveau à la personne qui vous invite.",
  },
};
