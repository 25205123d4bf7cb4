import { emailKey, nameKey, postcodeKey } from "../people/name-keys.ts";
import { DigestSet } from "./digest-set.ts";
import type { ImportedPerson } from "./parse-row.ts";

/** Who earlier lines of the file were, to recognise the same person again. */
export class SeenLines {
  readonly #keys = new DigestSet();

  /**
   * Whether an earlier line made this new person: the same name, and a common e-mail or, unless
   * each has its own e-mail, the same postcode.
   */
  hasNew(person: ImportedPerson): boolean {
    const { name, emails, postcode } = keysOf(person);
    if (emails.some((email) => this.#keys.has(`e ${email} ${name}`))) return true;
    if (this.#keys.has(`n ${postcode} ${name}`)) return true;
    return emails.length === 0 && this.#keys.has(`m ${postcode} ${name}`);
  }

  addNew(person: ImportedPerson): void {
    const { name, emails, postcode } = keysOf(person);
    for (const email of emails) this.#keys.add(`e ${email} ${name}`);
    this.#keys.add(`${emails.length === 0 ? "n" : "m"} ${postcode} ${name}`);
  }

  /** False when an earlier line was already this person of the roster. */
  addKnown(row: number): boolean {
    return this.#keys.add(`r ${row}`);
  }
}

function keysOf({ fields }: ImportedPerson) {
  return {
    name: nameKey(fields),
    emails: fields.emails.map(emailKey),
    postcode: postcodeKey(fields.postcode),
  };
}
