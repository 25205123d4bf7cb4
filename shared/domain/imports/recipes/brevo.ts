import type { Recipe } from "../recipe.ts";

/**
 * Brevo’s contacts (Sendinblue before): attributes in capitals, a mobile number under `SMS`
 * (https://help.brevo.com/hc/en-us/articles/208729849-Format-your-contact-import-file), times and lists where
 * they are asked for (https://developers.brevo.com/reference/request-contact-export). That a contact is
 * blocked stands under no name that is documented: `BLOCKLISTED` and `STATUS` are read by what they hold.
 */
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
    STATUS: "subscription",
    OPT_IN: "ignore",
    "DOUBLE_OPT-IN": "ignore",
    ADDED_TIME: "ignore",
    MODIFIED_TIME: "ignore",
    BLOCKLISTED: "subscription",
    BLOCKLISTED_EMAIL: "subscription",
    EMAIL_BLACKLISTED: "subscription",
    EMAIL_BLOCKLISTED: "subscription",
    UNSUBSCRIBED: "subscription",
    SMS_BLACKLISTED: "ignore",
    CONTACT_TIMEZONE: "ignore",
    JOB_TITLE: "ignore",
    LINKEDIN: "ignore",
  },
  others: "guess",
};
