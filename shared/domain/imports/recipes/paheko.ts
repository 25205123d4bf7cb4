import type { Recipe } from "../recipe.ts";

/** Paheko’s members; a collective names the fields of its own, which are guessed. */
export const paheko: Recipe = {
  id: "paheko",
  name: "Paheko",
  knownBy: [
    ["Numéro de membre", "Catégorie"],
    ["Numéro de membre", "Date d'inscription"],
    ["Rattaché à", "Membres rattachés"],
    ["lettre_infos", "date_inscription"],
  ],
  columns: {
    "Numéro de membre": "ignore",
    "Nom & prénom": "fullName",
    "Adresse E-Mail": "email",
    "Adresse postale": "street",
    "Inscription à la lettre d'information": "ignore",
    "Date d'inscription": "statusStart",
    "Rattaché à": "ignore",
    "Membres rattachés": "ignore",
    Catégorie: "status",
  },
  others: "guess",
};
