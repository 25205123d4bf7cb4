/** A postcode of France in a text, and what stands before and after it. */
function aroundPostcode(text: string): { before: string; postcode: string; after: string } | null {
  let found: { before: string; postcode: string; after: string } | null = null;
  for (const match of text.matchAll(/(?<!\d)\d{5}(?!\d)/g)) {
    const [postcode] = match;
    found = {
      before: trimmed(text.slice(0, match.index)),
      postcode,
      after: trimmed(text.slice(match.index + postcode.length)),
    };
  }
  return found;
}

/** Without the commas, dashes and brackets that part it from what stands beside it. */
function trimmed(text: string): string {
  let [from, to] = [0, text.length];
  const parts = (at: number) => " ,;-–()\n\t\r".includes(text.charAt(at));
  while (from < to && parts(from)) from++;
  while (to > from && parts(to - 1)) to--;
  return text.slice(from, to).replace(/\s+/g, " ");
}

const COUNTRY = /^(?:france|fr|fra)$/i;

export interface WholeAddress {
  readonly street: string;
  readonly postcode: string;
  readonly town: string;
}

/**
 * Cuts an address written whole: `2 rue des Ajoncs, 29200 Brest`, on several lines, or as Mailchimp
 * writes it (`2 rue des Ajoncs  Brest  29200 FR`). Null where no postcode is in it.
 */
export function splitAddress(text: string): WholeAddress | null {
  const found = aroundPostcode(text);
  if (found === null) return null;
  const { postcode } = found;
  const after = found.after
    .split(",")
    .map(trimmed)
    .find((part) => !COUNTRY.test(part) && part !== "");
  const town = after ?? "";
  const last = town.split(" ").at(-1) ?? "";
  const named = COUNTRY.test(last) ? trimmed(town.slice(0, -last.length)) : town;
  if (named !== "") return { street: found.before, postcode, town: named };
  const start = text.slice(0, text.lastIndexOf(postcode));
  const parts = start
    .split(/ {2}|[,\n]/)
    .map(trimmed)
    .filter((part) => part !== "");
  const place = parts.pop() ?? "";
  return { street: parts.join(", "), postcode, town: place };
}

/** Cuts `29200 Brest`, or `Brest (29200)`: a place in one cell; null where it is not so written. */
export function splitPlace(text: string): { postcode: string; town: string } | null {
  const found = aroundPostcode(text);
  if (found === null || (found.before === "") === (found.after === "")) return null;
  const town = found.before || found.after;
  return /\d/.test(town) ? null : { postcode: found.postcode, town };
}

/** `01 000` and `F-01000` are `01000`; a blank stands after three figures where other countries have one. */
export function tidyPostcode(text: string): string {
  const found = /^(?:FR?[ -]?)?(\d{2}) ?(\d{3})$/i.exec(text);
  return found === null ? text : `${found[1]}${found[2]}`;
}
