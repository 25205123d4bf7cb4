import { emailKey, foldKey, nameKey, phoneKey, postcodeKey } from "../people/name-keys.ts";
import { DigestSet } from "./digest-set.ts";
import type { ImportedPerson } from "./parse-row.ts";

/** Whether a line is somebody of an earlier one: surely, perhaps (to be asked), or not. */
export type Earlier =
  | { kind: "same"; line: number }
  | { kind: "perhaps"; line: number }
  | { kind: "nobody" };

const NOBODY = { kind: "nobody" } as const;

/** Who earlier lines of the file were, to recognise the same person again. */
export class SeenLines {
  readonly #keys = new DigestSet();

  /**
   * Whether an earlier line made this new person. Two of one name who were born on different days are
   * two, and so are those who live in different places, unless they have a common e-mail or phone. Of
   * the others, it is the same one with a common e-mail or phone, with one day of birth and one place, with one place unless each can be reached in
   * another way, and where both lines say the same. Where one of them does not tell, nobody knows.
   */
  earlier(person: ImportedPerson): Earlier {
    const { name, birth, place, contacts } = keysOf(person);
    const line = this.#keys.get(`n ${name}`);
    if (line === undefined) return NOBODY;
    const isReached = contacts.some((contact) => this.#keys.has(`c ${contact} ${name}`));
    // People move, and keep their address: another place is what to look at, not another person.
    const isBorn = ["", birth].some((born) => this.#keys.has(`b ${born} ${name}`));
    if (isReached && (birth === "" || isBorn)) return { kind: "same", line };
    if (!this.#mayBe(name, birth, place)) return NOBODY;
    const isSame =
      isReached ||
      (birth !== "" && place !== "" && this.#keys.has(`bp ${birth} ${place} ${name}`)) ||
      (place !== "" && contacts.length === 0 && this.#keys.has(`p ${place} ${name}`)) ||
      (place !== "" && this.#keys.has(`u ${place} ${name}`)) ||
      this.#keys.has(`w ${wholeOf(person)}`);
    return { kind: isSame ? "same" : "perhaps", line };
  }

  /** Whether an earlier one of this name has not another day of birth, nor another place. */
  #mayBe(name: string, birth: string, place: string): boolean {
    const has = (key: string) => this.#keys.has(`${key} ${name}`);
    if (birth === "") return place === "" || has(`p ${place}`) || has("p ");
    if (place === "") return has(`b ${birth}`) || has("b ");
    return [birth, ""].some((born) => has(`bp ${born} ${place}`) || has(`bp ${born} `));
  }

  addNew(person: ImportedPerson, line: number): void {
    const { name, birth, place, contacts } = keysOf(person);
    this.#keys.add(`n ${name}`, line);
    this.#keys.add(`b ${birth} ${name}`);
    this.#keys.add(`p ${place} ${name}`);
    this.#keys.add(`bp ${birth} ${place} ${name}`);
    this.#keys.add(`w ${wholeOf(person)}`);
    if (contacts.length === 0) this.#keys.add(`u ${place} ${name}`);
    for (const contact of contacts) this.#keys.add(`c ${contact} ${name}`);
  }

  /** Who of the roster an earlier line was: its line, once; undefined the first time. */
  addKnown(row: number, line: number): number | undefined {
    const key = `r ${row}`;
    return this.#keys.add(key, line) ? undefined : this.#keys.get(key);
  }
}

function keysOf({ fields, birth }: ImportedPerson) {
  return {
    name: nameKey(fields),
    birth,
    place: postcodeKey(fields.postcode) || foldKey(fields.town),
    contacts: [...fields.emails.map(emailKey), ...fields.phones.map(phoneKey)],
  };
}

/** All that a line says, but for the words of its statuses. */
function wholeOf({ fields }: ImportedPerson): string {
  return Object.values(fields).join("\u001f");
}
