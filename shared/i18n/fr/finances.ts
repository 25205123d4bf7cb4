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
  },
  app: {
    nav: { finances: "Finances" },
    commands: { goFinances: "Aller aux finances" },
  },
};
