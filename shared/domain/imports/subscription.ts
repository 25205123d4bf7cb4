import { foldText } from "../kernel/text.ts";
import { phrases } from "./phrases.ts";

/** Columns that say that somebody is not to be written to, by whatever they hold: a day, a yes. */
const isAgainst = phrases(
  `unsub*, clean*, do not email, do not mail, do not contact, ne pas envoyer, ne pas contacter, optout, opt out, opted out,
   is opt out, blocklist*, blacklist*, bounce*, desabonn*, desinscri*`,
);
/** Columns of whether somebody is written to, where words tell. */
const isOfSending = phrases("subscri*, abonn*, marketing status, email status, statut email");

/** What programs call those who no longer want their letters, or whom these no longer reach. */
const IS_OUT = phrases(
  `unsub*, cleaned, bounced, bouncing, bounces, hard bounce, opted out, opt out, optout, blocklisted, blacklisted, blocked,
   complained, desabonn*, desinscri*, resilie*`,
);
const NOTHING = new Set(["", "no", "non", "n", "false", "faux", "0", "none", "null", "never"]);

/** Whether a column says who is no longer to be written to. */
export function tellsSubscription(header: string, samples: readonly string[]): boolean {
  const folded = foldText(header);
  if (isAgainst(folded)) return true;
  return isOfSending(folded) && samples.some((cell) => IS_OUT(foldText(cell.slice(0, 80))));
}

/** Whether a cell says that its person is no longer to be written to. */
export function saysUnsubscribed(header: string, cell: string): boolean {
  const folded = foldText(cell.slice(0, 80));
  if (NOTHING.has(folded)) return false;
  return isAgainst(foldText(header)) || IS_OUT(folded);
}
