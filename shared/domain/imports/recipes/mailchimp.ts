import type { Recipe } from "../recipe.ts";

/**
 * Mailchimp’s audience: its own columns are in capitals, those of the audience are guessed. Who has left
 * and whom letters no longer reach are in files of their own, with columns that only these have.
 */
export const mailchimp: Recipe = {
  id: "mailchimp",
  name: "Mailchimp",
  knownBy: [
    ["MEMBER_RATING", "LEID"],
    ["MEMBER_RATING", "OPTIN_TIME"],
    ["LEID", "EUID"],
  ],
  columns: {
    "Email Address": "email",
    "First Name": "givenName",
    "Last Name": "familyName",
    Address: "street",
    "Phone Number": "phone",
    Birthday: "ignore",
    MEMBER_RATING: "ignore",
    OPTIN_TIME: "ignore",
    OPTIN_IP: "ignore",
    CONFIRM_TIME: "ignore",
    CONFIRM_IP: "ignore",
    LATITUDE: "ignore",
    LONGITUDE: "ignore",
    GMTOFF: "ignore",
    DSTOFF: "ignore",
    TIMEZONE: "ignore",
    CC: "ignore",
    REGION: "ignore",
    LAST_CHANGED: "ignore",
    UNSUB_TIME: "subscription",
    CLEAN_TIME: "subscription",
    CLEAN_CAMPAIGN_TITLE: "ignore",
    CLEAN_CAMPAIGN_ID: "ignore",
    UNSUB_REASON: "ignore",
    UNSUB_REASON_OTHER: "ignore",
    UNSUB_CAMPAIGN_TITLE: "ignore",
    UNSUB_CAMPAIGN_ID: "ignore",
    LEID: "ignore",
    EUID: "ignore",
    NOTES: "notes",
    TAGS: "ignore",
  },
  others: "guess",
};
