import { recipeBook, type Recipe } from "./recipe.ts";
import { actionNetwork } from "./recipes/action-network.ts";
import { apple } from "./recipes/apple.ts";
import { brevo } from "./recipes/brevo.ts";
import { civicrm } from "./recipes/civicrm.ts";
import { framaforms } from "./recipes/framaforms.ts";
import { galette } from "./recipes/galette.ts";
import { google } from "./recipes/google.ts";
import { googleForms } from "./recipes/google-forms.ts";
import { helloasso } from "./recipes/helloasso.ts";
import { hitobito } from "./recipes/hitobito.ts";
import { mailchimp } from "./recipes/mailchimp.ts";
import { nationbuilder } from "./recipes/nationbuilder.ts";
import { outlookEn } from "./recipes/outlook-en.ts";
import { outlookFr } from "./recipes/outlook-fr.ts";
import { paheko } from "./recipes/paheko.ts";
import { rne } from "./recipes/rne.ts";
import { thunderbird } from "./recipes/thunderbird.ts";

/** Every recipe, one line each; what they are known by does not overlap. */
export const RECIPES: readonly Recipe[] = [
  actionNetwork,
  apple,
  brevo,
  civicrm,
  framaforms,
  galette,
  google,
  googleForms,
  helloasso,
  hitobito,
  mailchimp,
  nationbuilder,
  outlookEn,
  outlookFr,
  paheko,
  rne,
  thunderbird,
];

/** The recipe that a file’s headers are known by; null for none. */
export const recipeOf = recipeBook(RECIPES);
