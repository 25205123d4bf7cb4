import { PERSON_FIELDS, type PersonFields } from "../people/person-fields.ts";
import type { ImportField } from "./import.ts";
import { splitAddress, splitPlace, tidyPostcode } from "./row-address.ts";
import { cleanCell, fitted } from "./row-cells.ts";
import type { RowNotes } from "./row-notes.ts";

export type Address = Pick<PersonFields, "street" | "postcode" | "town">;

/** The columns of one address: -1 for those a file has not. */
interface Place {
  readonly streets: number[];
  postcode: number;
  town: number;
}

const placeOf = (): Place => ({ streets: [], postcode: -1, town: -1 });

const HOUSE = /^\d{1,4} ?(?:bis|ter|quater|[a-d])?$/i;

/** A house’s number in a column of its own stands beside its street; other lines are joined by commas. */
function joinLines(lines: readonly string[]): string {
  let [street = "", ...others] = lines;
  for (const [at, line] of others.entries()) {
    const besideNumber = HOUSE.test(line) || HOUSE.test(lines[at] ?? "");
    street += besideNumber ? ` ${line}` : `, ${line}`;
  }
  return street;
}

/** The addresses beside the first, each with its columns side by side: an office’s, then another one. */
function otherPlaces(columns: readonly ImportField[]): Place[] {
  const places: Place[] = [];
  let place = placeOf();
  const next = () => {
    place = placeOf();
    places.push(place);
  };
  for (const [at, field] of columns.entries()) {
    if (field === "secondStreet") {
      const isOver = place.postcode >= 0 || place.town >= 0;
      if (places.length === 0 || (isOver && place.streets.length > 0)) next();
      place.streets.push(at);
    } else if (field === "secondPostcode") {
      if (places.length === 0 || place.postcode >= 0) next();
      place.postcode = at;
    } else if (field === "secondTown") {
      if (places.length === 0 || place.town >= 0) next();
      place.town = at;
    }
  }
  return places;
}

function columnsOf({ streets, postcode, town }: Place): number[] {
  return [...streets, postcode, town].filter((at) => at >= 0);
}

function readPlace(cells: readonly string[], place: Place, notes: RowNotes): Address {
  const { streets, postcode, town } = place;
  const [first = -1] = streets;
  const lines = [...new Set(streets.map((index) => (cells[index] ?? "").trim()))];
  const written = lines.filter((line) => line !== "");
  const found = {
    postcode: tidyPostcode(cleanCell(cells[postcode] ?? "")),
    town: cleanCell(cells[town] ?? ""),
  };
  let street = joinLines(written.map(cleanCell));
  if (postcode < 0 && town < 0 && street !== "") {
    const cut = splitAddress(written.join("\n"));
    if (cut !== null) {
      ({ street } = cut);
      Object.assign(found, { postcode: cut.postcode, town: cut.town });
    }
  } else if (found.postcode === "" || found.town === "") {
    Object.assign(found, splitPlace(found.postcode || found.town));
  }
  return {
    street: fitted(street, first, PERSON_FIELDS.street.max, notes),
    postcode: fitted(found.postcode, postcode, PERSON_FIELDS.postcode.max, notes),
    town: fitted(found.town, town, PERSON_FIELDS.town.max, notes),
  };
}

/** Makes the function that reads where a line’s person lives: at home, or where that says nothing, elsewhere. */
export function addressReader(columns: readonly ImportField[]) {
  const home = placeOf();
  for (const [at, field] of columns.entries()) {
    if (field === "street") home.streets.push(at);
    else if (field === "postcode") home.postcode = at;
    else if (field === "town") home.town = at;
  }
  const places = [home, ...otherPlaces(columns)];
  return (cells: readonly string[], notes: RowNotes): Address => {
    const says = (place: Place) => columnsOf(place).some((at) => (cells[at] ?? "").trim() !== "");
    return readPlace(cells, places.find(says) ?? home, notes);
  };
}
