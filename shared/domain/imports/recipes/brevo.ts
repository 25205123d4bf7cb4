import type { Recipe } from "../recipe.ts";

/** Brevo’s contacts (Sendinblue before): attributes in capitals, a mobile number under `SMS`. */
export const brevo: Recipe = {
  id: "brevo",
  name: "Brevo",
  knownBy: [
    ["CONTACT ID", "EMAIL", "SMS"],
    ["CONTACT ID", "EMAIL", "PRENOM"],
    ["EMAIL", "DOUBLE_OPT-IN"],
    ["EMAIL", "OPT_IN"],
    ["EMAIL", "SMS", "ADDED_TIME"],
    ["EMAIL", "PRENOM", "SMS"],
    ["EMAIL", "FIRSTNAME", "SMS"],
  ],
  columns: {
    "CONTACT ID": "ignore",
    EMAIL: "email",
    PRENOM: "givenName",
    NOM: "familyName",
    FIRSTNAME: "givenName",
    LASTNAME: "familyName",
    SMS: "phone",
    WHATSAPP: "phone",
    LANDLINE_NUMBER: "phone",
    EXT_ID: "ignore",
    OPT_IN: "ignore",
    "DOUBLE_OPT-IN": "ignore",
    ADDED_TIME: "ignore",
    MODIFIED_TIME: "ignore",
    BLOCKLISTED_EMAIL: "ignore",
    EMAIL_BLACKLISTED: "ignore",
    SMS_BLACKLISTED: "ignore",
    CONTACT_TIMEZONE: "ignore",
    JOB_TITLE: "ignore",
    LINKEDIN: "ignore",
  },
  others: "guess",
};
