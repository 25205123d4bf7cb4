import { z } from "zod";
import { EMAIL_LENGTH, PHONE_PATTERN } from "../people/person-fields.ts";

/** The e-mails of a cell: `a@x.org, b@y.org`, `Anne <a@x.org>`, `mailto:a@x.org`. */
export function splitEmails(cell: string): string[] {
  const bracketed = [...cell.matchAll(/<([^<>]*)>/g)].map((match) => match[1] ?? "");
  const parts = bracketed.length > 0 ? bracketed : cell.split(/[\s,;/|]+/);
  return parts.map((part) => part.trim().replace(/^mailto:/i, "")).filter((part) => part !== "");
}

/** The phone numbers of a cell; what spreadsheets put around them (`'06…`, hidden marks) goes. */
export function splitPhones(cell: string): string[] {
  return cell
    .replace(/\p{Cf}/gu, "")
    .split(/[/;,|]| ou | or /)
    .map((part) => part.trim().replace(/^'/, ""))
    .filter((part) => part !== "");
}

/** The same answer as the schema of an e-mail, at a hundredth of its cost. */
export function isEmail(text: string): boolean {
  return text.length <= EMAIL_LENGTH && z.regexes.email.test(text);
}

/** The same answer as the schema of a phone number, for a text without blanks around it. */
export function isPhone(text: string): boolean {
  return PHONE_PATTERN.test(text);
}
