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
      detail:
        "Un exercice d’avant s’ouvre tant que le suivant n’est pas clos : à sa clôture, ce qu’il laisse devient les soldes de départ du suivant.",
      ask: "La trésorerie peut ouvrir l’exercice d’avant.",
      open_one: "Ouvrir l’exercice du {{from}} au {{to}}, et recommencer",
      open_many: "Ouvrir {{count}} d’exercices, du {{from}} au {{to}}, et recommencer",
      open_other: "Ouvrir {{count}} exercices, du {{from}} au {{to}}, et recommencer",
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
