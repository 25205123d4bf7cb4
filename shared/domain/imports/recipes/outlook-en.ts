import type { Recipe } from "../recipe.ts";

/** Outlook in English: https://support.microsoft.com/office/4518d70d-8fe9-46ad-94fa-1494247193c7 */
export const outlookEn: Recipe = {
  id: "outlook-en",
  name: "Outlook",
  knownBy: [
    ["First Name", "Last Name", "E-mail Address", "Home Street"],
    ["First Name", "Last Name", "E-mail Address", "Business Phone"],
    ["First Name", "Last Name", "E-mail 2 Address"],
  ],
  columns: {
    "First Name": "givenName",
    "Last Name": "familyName",
    Company: "organisation",
    "Home Street": "street",
    "Home Street #": "street",
    "Home City": "town",
    "Home Postal Code": "postcode",
    "Mobile Phone": "phone",
    "Home Phone": "phone",
    "Home Phone #": "phone",
    "Primary Phone": "phone",
    "Business Phone": "phone",
    "Business Phone #": "phone",
    "Other Phone": "phone",
    "E-mail Address": "email",
    "E-mail # Address": "email",
    Birthday: "birthDate",
    Notes: "notes",
  },
  others: "ignore",
};
