import type { Recipe } from "../recipe.ts";

/**
 * Apple writes cards (https://docs.info.apple.com/article.html?path=AddressBook/4.0/en/ad995.html); what
 * makes tables of them names each entry by its label. No such table was seen: these headers are Apple’s
 * labels, and no program’s word.
 */
export const apple: Recipe = {
  id: "apple",
  name: "Contacts (Apple)",
  knownBy: [
    ["First name", "Last name", "Email (home)"],
    ["Prénom", "Nom", "E-mail (domicile)"],
    ["Prénom", "Nom", "Téléphone (iPhone)"],
  ],
  columns: {
    "First name": "givenName",
    "Last name": "familyName",
    Company: "organisation",
    Organization: "organisation",
    "Email (home)": "email",
    "Email (work)": "email",
    "Email (other)": "email",
    "Phone (mobile)": "phone",
    "Phone (iPhone)": "phone",
    "Phone (home)": "phone",
    "Phone (work)": "phone",
    "Street (home)": "street",
    "City (home)": "town",
    "ZIP (home)": "postcode",
    "Postal code (home)": "postcode",
    "Street (work)": "secondStreet",
    "City (work)": "secondTown",
    "ZIP (work)": "secondPostcode",
    "Postal code (work)": "secondPostcode",
    Note: "notes",
    Notes: "notes",
    Birthday: "birthDate",
    Prénom: "givenName",
    Nom: "familyName",
    Société: "organisation",
    "E-mail (domicile)": "email",
    "E-mail (travail)": "email",
    "Téléphone (portable)": "phone",
    "Téléphone (iPhone)": "phone",
    "Téléphone (domicile)": "phone",
    "Téléphone (travail)": "phone",
    "Rue (domicile)": "street",
    "Ville (domicile)": "town",
    "Code postal (domicile)": "postcode",
    "Rue (travail)": "secondStreet",
    "Ville (travail)": "secondTown",
    "Code postal (travail)": "secondPostcode",
    Anniversaire: "birthDate",
  },
  others: "ignore",
};
