import type { Recipe } from "../recipe.ts";

/** Galette’s table of members; its status is a number that only its own settings name. */
export const galette: Recipe = {
  id: "galette",
  name: "Galette",
  knownBy: [["nom_adh", "prenom_adh"]],
  columns: {
    nom_adh: "familyName",
    prenom_adh: "givenName",
    societe_adh: "organisation",
    ddn_adh: "birthDate",
    adresse_adh: "street",
    adresse2_adh: "street",
    cp_adh: "postcode",
    ville_adh: "town",
    tel_adh: "phone",
    gsm_adh: "phone",
    email_adh: "email",
    date_crea_adh: "statusStart",
    date_echeance: "statusEnd",
    date_ech: "statusEnd",
    info_adh: "notes",
  },
  others: "ignore",
};
