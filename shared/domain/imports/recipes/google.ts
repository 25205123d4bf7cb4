import type { Recipe } from "../recipe.ts";

/** The headers of contacts.google.com since 2024, and those before (`Given Name`, `… - Type`). */
export const google: Recipe = {
  id: "google",
  name: "Google Contacts",
  knownBy: [
    ["First Name", "E-mail 1 - Value"],
    ["First Name", "Phone 1 - Value"],
    ["Given Name", "E-mail 1 - Value"],
    ["Given Name", "Phone 1 - Value"],
    ["Name", "E-mail 1 - Value"],
  ],
  columns: {
    "First Name": "givenName",
    "Given Name": "givenName",
    "Last Name": "familyName",
    "Family Name": "familyName",
    Name: "fullName",
    "Organization Name": "organisation",
    "Organization 1 - Name": "organisation",
    "E-mail # - Value": "email",
    "Phone # - Value": "phone",
    "Address 1 - Street": "street",
    "Address 1 - Extended Address": "street",
    "Address 1 - City": "town",
    "Address 1 - Postal Code": "postcode",
    "Address # - Street": "secondStreet",
    "Address # - Extended Address": "secondStreet",
    "Address # - City": "secondTown",
    "Address # - Postal Code": "secondPostcode",
    Birthday: "birthDate",
    Notes: "notes",
  },
  others: "ignore",
};
