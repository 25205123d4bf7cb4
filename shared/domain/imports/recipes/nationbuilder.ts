import type { Recipe } from "../recipe.ts";

/** NationBuilder’s people: of its several addresses, the primary one. */
export const nationbuilder: Recipe = {
  id: "nationbuilder",
  name: "NationBuilder",
  knownBy: [
    ["nationbuilder_id", "first_name"],
    ["nationbuilder_id", "email"],
    ["nationbuilder_id", "full_name"],
    ["signup_nationbuilder_id", "email"],
    ["primary_address1", "primary_city", "support_level"],
  ],
  columns: {
    first_name: "givenName",
    last_name: "familyName",
    full_name: "fullName",
    name: "fullName",
    email: "email",
    email1: "email",
    email2: "email",
    email3: "email",
    email4: "email",
    phone: "phone",
    phone_number: "phone",
    mobile: "phone",
    mobile_number: "phone",
    work_phone_number: "phone",
    primary_address1: "street",
    primary_address2: "street",
    primary_address3: "street",
    primary_city: "town",
    primary_zip: "postcode",
    born_at: "birthDate",
    note: "notes",
    notes: "notes",
  },
  others: "ignore",
};
