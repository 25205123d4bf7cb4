/** Opening with the system's keychain, instead of typing the passphrase each time. */
export const quick = {
  quick: {
    open: "Ouvrir avec ce trousseau",
    title: "Ouvrir avec le trousseau de cet ordinateur",
    detail:
      "Le trousseau du système garde de quoi ouvrir ce coffre, pour vous, sur cet ordinateur. La phrase de passe reste demandée tous les {{days}} jours, et après chaque changement de clé.",
    warning:
      "Qui peut ouvrir votre session sur cet ordinateur pourra ouvrir le coffre. Ne l’activez pas sur un ordinateur partagé.",
    unavailable:
      "Le système n’offre pas ici de trousseau qui chiffre vraiment : Greffe ne lui confie aucun secret. La phrase de passe ouvre le coffre.",
    until: "Activée : la phrase de passe sera demandée le {{when}}.",
    asleep: "Activée : la phrase de passe sera demandée à la prochaine ouverture.",
    passphrase: "Votre phrase de passe",
    turnedOn: "Le trousseau de cet ordinateur ouvre maintenant ce coffre.",
    turnedOff: "Le trousseau n’ouvre plus ce coffre.",
    on: "Activer",
    off: "Désactiver",
    missing: "Écrivez votre phrase de passe.",
  },
  journal: {
    commands: {
      vault: {
        quickUnlockOn: "Ouverture par le trousseau activée",
        quickUnlockOff: "Ouverture par le trousseau désactivée",
      },
    },
  },
  errors: {
    quick: {
      no_keychain:
        "Le trousseau du système ne garde pas ce que Greffe lui confie, ou refuse de répondre. Rien n’a été activé : la phrase de passe ouvre le coffre.",
      refused:
        "Le trousseau n’ouvre plus ce coffre : le délai est passé, une clé a changé, ou il a été remplacé. Écrivez votre phrase de passe.",
    },
  },
};
