import type { Recipe } from "../recipe.ts";

/**
 * Framaforms (a Drupal webform): its own columns first, then the questions, which are guessed. The English
 * ones are those of https://github.com/drupalprojects/webform (7.x-4.x, includes/webform.report.inc), which
 * may each be left out; how they are translated was not seen.
 */
export const framaforms: Recipe = {
  id: "framaforms",
  name: "Framaforms",
  knownBy: [
    ["SID", "UID"],
    ["Numéro de série", "SID"],
    ["Serial", "SID"],
    ["Adresse IP", "UID"],
  ],
  columns: {
    Serial: "ignore",
    "Numéro de série": "ignore",
    Numéro: "ignore",
    SID: "ignore",
    UUID: "ignore",
    Time: "ignore",
    Heure: "ignore",
    "Submitted Time": "ignore",
    "Completed Time": "ignore",
    "Modified Time": "ignore",
    "Heure de soumission": "ignore",
    Draft: "ignore",
    Brouillon: "ignore",
    "IP Address": "ignore",
    "Adresse IP": "ignore",
    UID: "ignore",
    Username: "ignore",
    "Nom d'utilisateur": "ignore",
    Utilisateur: "ignore",
  },
  others: "guess",
};
