/** How a time zone is spoken of: by its city, or by itself where it has none. */
export interface ZoneName {
  readonly name: string;
  /** What French puts before the name: “de”, “d’”, or nothing. */
  readonly link: "of" | "ofVowel" | "bare";
}

/** “Europe/Paris” → Paris; “Etc/GMT-2” → UTC+2, for these names count westward (IANA, `etcetera`). */
export function zoneName(zone: string): ZoneName {
  const parts = zone.split("/");
  const name = (parts.at(-1) ?? "").replaceAll("_", " ");
  if (parts.length === 1) return { name, link: "bare" };
  if (parts[0] === "Etc") return { name: offsetName(name), link: "bare" };
  // “y” and “h” take “de” in the names of cities: de Yakutsk, de Hong Kong.
  const isVowel = /^[aeiou]/iu.test(name.normalize("NFD"));
  return { name, link: isVowel ? "ofVowel" : "of" };
}

function offsetName(name: string): string {
  const [, sign, hours] = /^GMT([+-])([1-9]\d?)$/u.exec(name) ?? [];
  return hours === undefined ? name : `UTC${sign === "-" ? "+" : "-"}${hours}`;
}
