import type { Recipe } from "../recipe.ts";

/**
 * NationBuilder’s people: of its several addresses, the primary one, else the next that is filled. The
 * columns are those of the files that other programs read: exports that are compared in
 * https://github.com/jrcbriggs/srgp (SRGP/nb_updates.py), people that are drawn by lot in
 * https://github.com/sortitionfoundation/stratification-app (tests/fixtures/people.csv). No list of
 * NationBuilder’s own was read.
 */
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
    zip_royal_mail: "postcode",
    address_address1: "secondStreet",
    address_address2: "secondStreet",
    address_address3: "secondStreet",
    address_city: "secondTown",
    address_zip: "secondPostcode",
    mailing_address1: "secondStreet",
    mailing_address2: "secondStreet",
    mailing_address3: "secondStreet",
    mailing_city: "secondTown",
    mailing_zip: "secondPostcode",
    work_address1: "secondStreet",
    work_address2: "secondStreet",
    work_address3: "secondStreet",
    work_city: "secondTown",
    work_zip: "secondPostcode",
    unsubscribed_at: "subscription",
    do_not_contact: "subscription",
    do_not_call: "ignore",
    born_at: "birthDate",
    note: "notes",
    notes: "notes",
  },
  others: "ignore",
};
