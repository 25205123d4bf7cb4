import type { ImportField } from "./import.ts";
import type { TableRow } from "./table-row.ts";
import {
  isQuotedPrintable,
  readProperty,
  structured,
  unescaped,
  type CardProperty,
} from "./vcard-line.ts";

/** A property that is longer is a picture. */
const LONGEST_PROPERTY = 100_000;

/** What is taken of cards, under the names that they have there, and what each is to feed. */
export const CARD_COLUMNS: readonly { name: string; field: ImportField }[] = [
  { name: "N (family)", field: "familyName" },
  { name: "N (given)", field: "givenName" },
  { name: "FN", field: "fullName" },
  { name: "EMAIL", field: "email" },
  { name: "TEL", field: "phone" },
  { name: "ADR (street)", field: "street" },
  { name: "ADR (postcode)", field: "postcode" },
  { name: "ADR (town)", field: "town" },
  { name: "ADR (country)", field: "ignore" },
  { name: "PRONOUNS", field: "pronoun" },
  { name: "ORG", field: "organisation" },
  { name: "CATEGORIES", field: "ignore" },
  { name: "BDAY", field: "birthDate" },
  { name: "NOTE", field: "notes" },
];

/** The one somebody prefers, else that of their home, else the first. */
function bestOf(properties: readonly CardProperty[]): CardProperty | undefined {
  return (
    properties.find(({ types }) => types.has("HOME")) ??
    properties.find(({ types }) => types.has("PREF")) ??
    properties[0]
  );
}

/** Numbers of a fax or a pager are nobody's to call. */
const isCalled = ({ types }: CardProperty) => !types.has("FAX") && !types.has("PAGER");

const bare = (value: string) => unescaped(value).replace(/^(?:mailto|tel):/i, "");

function rowOf(line: number, properties: readonly CardProperty[]): TableRow {
  const all = (name: string) => properties.filter((property) => property.name === name);
  const first = (name: string) => unescaped(all(name)[0]?.value ?? "");
  const [family = "", given = ""] = structured(all("N")[0]?.value ?? "");
  const organisation = structured(all("ORG")[0]?.value ?? "").filter((part) => part !== "");
  const [box = "", more = "", street = "", town = "", , postcode = "", country = ""] = structured(
    bestOf(all("ADR"))?.value ?? "",
  );
  const whole = first("FN");
  const isOrganisation =
    /^org$/i.test(first("KIND")) ||
    /^company$/i.test(first("X-ABSHOWAS")) ||
    (family === "" && given === "" && whole !== "" && whole === organisation[0]);
  const streets = [street, more, box].filter((part) => part !== "").join(", ");
  return {
    line,
    cells: [
      isOrganisation ? whole || organisation.join(", ") : family,
      isOrganisation ? "" : given,
      whole || organisation.join(", "),
      [...new Set(all("EMAIL").map(({ value }) => bare(value)))].join(", "),
      [
        ...new Set(
          all("TEL")
            .filter(isCalled)
            .map(({ value }) => bare(value)),
        ),
      ].join(" / "),
      streets
        .split("\n")
        .map((part) => part.trim())
        .join(", "),
      postcode,
      town,
      country,
      first("PRONOUNS"),
      organisation.join(", "),
      all("CATEGORIES")
        .map(({ value }) => unescaped(value))
        .join(", "),
      first("BDAY"),
      all("NOTE")
        .map(({ value }) => unescaped(value))
        .join("\n"),
    ],
  };
}

/** Reads cards line by line, of vCard 2.1, 3.0 and 4.0, and gives each as a line of a table. */
export class CardReader {
  #line = 0;
  #begins = 0;
  #held = "";
  #softEnd = false;
  #depth = 0;
  #properties: CardProperty[] = [];
  readonly #done: TableRow[] = [];

  /** The next physical line, without what ends it. */
  push(line: string): void {
    this.#line++;
    if (this.#softEnd) {
      this.#held = this.#held.slice(0, -1);
      this.#append(line);
      return;
    }
    if (/^[ \t]/.test(line) && this.#held !== "") this.#append(line.slice(1));
    // Telephones write a note's lines as they stand; none of them is a property.
    else if (this.#held !== "" && line !== "" && !line.includes(":")) this.#append(`\n${line}`);
    else {
      this.#take();
      this.#held = line;
      this.#mark();
    }
  }

  /** The cards that were whole since it was asked last. */
  rows(): TableRow[] {
    return this.#done.splice(0);
  }

  /** Ends the file; the line of a card that was never closed, or null. */
  end(): number | null {
    this.#take();
    return this.#depth === 0 ? null : this.#begins;
  }

  #append(text: string): void {
    if (this.#held.length < LONGEST_PROPERTY) this.#held += text;
    this.#mark();
  }

  #mark(): void {
    this.#softEnd = this.#held.endsWith("=") && isQuotedPrintable(this.#held);
  }

  #take(): void {
    const text = this.#held;
    this.#held = "";
    if (/^BEGIN:VCARD\s*$/i.test(text)) {
      // A card within a card (vCard 2.1, an agent's) is nobody's line.
      if (this.#depth++ > 0) return;
      this.#begins = this.#line - 1;
      this.#properties = [];
    } else if (/^END:VCARD\s*$/i.test(text)) {
      if (this.#depth > 0 && --this.#depth > 0) return;
      if (this.#properties.length > 0) this.#done.push(rowOf(this.#begins, this.#properties));
      this.#properties = [];
    } else if (this.#depth === 1 && text.length < LONGEST_PROPERTY) {
      const property = readProperty(text);
      if (property !== null && this.#properties.length < 500) this.#properties.push(property);
    }
  }
}
