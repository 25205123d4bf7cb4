import type { Recipe } from "../recipe.ts";

/**
 * The national register of elected people, all of whom are elected:
 * https://www.data.gouv.fr/fr/datasets/repertoire-national-des-elus-1/. Codes are the register’s; the
 * day of birth tells two namesakes of one council apart.
 */
export const rne: Recipe = {
  id: "rne",
  name: "Répertoire national des élus",
  knownBy: [["Nom de l'élu", "Prénom de l'élu"]],
  columns: {
    "Nom de l'élu": "familyName",
    "Prénom de l'élu": "givenName",
    "Libellé de la commune": "town",
    "Date de naissance": "birthDate",
    "Date de début du mandat": "statusStart",
    "Libellé de la fonction": "notes",
  },
  others: "ignore",
  everyone: "elected",
};
