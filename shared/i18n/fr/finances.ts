/** The place of money: what all its pages have above them. */
export const finances = {
  finances: {
    title: "Finances",
    tabs: {
      label: "Pages des finances",
      expenses: "Notes de frais",
      everyExpense: "Toutes les notes",
      everyIncome: "Toutes les recettes",
      toApprove: "À approuver",
      owed: "À rembourser",
      books: "Comptabilité",
    },
    openEarlier: {
      see: "Voir les exercices et leurs dates",
      detail_one:
        "L’exercice du {{from}} au {{to}} peut s’ouvrir : à sa clôture, ce qu’il laisse devient les soldes de départ du suivant.",
      detail_many:
        "{{count}} d’exercices, du {{from}} au {{to}}, peuvent s’ouvrir : à sa clôture, ce que chacun laisse devient les soldes de départ du suivant.",
      detail_other:
        "{{count}} exercices, du {{from}} au {{to}}, peuvent s’ouvrir : à sa clôture, ce que chacun laisse devient les soldes de départ du suivant.",
      ask: "La trésorerie peut ouvrir l’exercice d’avant.",
      open_one: "L’ouvrir, et recommencer",
      open_many: "Les ouvrir, et recommencer",
      open_other: "Les ouvrir, et recommencer",
      opened_one: "L’exercice est ouvert.",
      opened_many: "{{count}} d’exercices sont ouverts.",
      opened_other: "{{count}} exercices sont ouverts.",
    },
  },
  app: {
    nav: { finances: "Finances" },
    commands: { goFinances: "Aller aux finances" },
  },
};
