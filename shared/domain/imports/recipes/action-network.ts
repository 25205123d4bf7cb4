import type { Recipe } from "../recipe.ts";

/** Action Network’s activists: their tags say nothing of a status; who unsubscribed is to be looked at. */
export const actionNetwork: Recipe = {
  id: "action-network",
  name: "Action Network",
  knownBy: [
    ["email", "can2_subscription_status"],
    ["email", "can2_user_tags"],
    ["email", "can2_phone"],
    ["email", "can2_user_city"],
  ],
  columns: {
    first_name: "givenName",
    last_name: "familyName",
    email: "email",
    can2_phone: "phone",
    "Phone Number": "phone",
    "Mobile Number": "phone",
    can2_user_address: "street",
    can2_user_city: "town",
    zip_code: "postcode",
    can2_subscription_status: "subscription",
  },
  others: "ignore",
};
