import type { Recipe } from "../recipe.ts";

/** Google Forms: the moment of the answer, the address it was sent from, then the questions. */
export const googleForms: Recipe = {
  id: "google-forms",
  name: "Google Forms",
  knownBy: [["Horodateur"], ["Timestamp"]],
  columns: {
    Horodateur: "ignore",
    Timestamp: "ignore",
    "Nom d'utilisateur": "email",
    Username: "email",
    "Adresse e-mail": "email",
    "Email Address": "email",
    Score: "ignore",
  },
  others: "guess",
};
