import type { Recipe } from "../recipe.ts";

/** Outlook in French writes the office’s address first; the home’s is taken. */
export const outlookFr: Recipe = {
  id: "outlook-fr",
  name: "Outlook",
  knownBy: [
    ["Prénom", "Nom", "Rue (domicile)", "Adresse de messagerie"],
    ["Prénom", "Nom", "Rue (domicile)", "Rue (bureau)"],
    ["Prénom", "Nom", "Type de messagerie"],
    ["Prénom", "Nom", "Adresse de messagerie 2"],
  ],
  columns: {
    Prénom: "givenName",
    Nom: "familyName",
    Société: "organisation",
    "Rue (domicile)": "street",
    "Rue (domicile) #": "street",
    "Ville (domicile)": "town",
    "Code postal (domicile)": "postcode",
    "Tél. mobile": "phone",
    "Téléphone mobile": "phone",
    "Téléphone (domicile)": "phone",
    "Téléphone # (domicile)": "phone",
    "Téléphone principal": "phone",
    "Téléphone (bureau)": "phone",
    "Téléphone # (bureau)": "phone",
    "Téléphone (autre)": "phone",
    "Adresse de messagerie": "email",
    "Adresse de messagerie #": "email",
    Anniversaire: "birthDate",
    Notes: "notes",
  },
  others: "ignore",
};
