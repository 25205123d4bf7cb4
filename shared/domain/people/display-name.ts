interface Name {
  givenName: string;
  familyName: string;
}

/** The name as people say it: given name, then family name. */
export function displayName(name: Name): string {
  return `${name.givenName} ${name.familyName}`.trim();
}

const graphemes = new Intl.Segmenter("fr", { granularity: "grapheme" });

function firstSign(word: string): string {
  const [first] = graphemes.segment(word);
  return first === undefined ? "" : first.segment.toUpperCase();
}

function initialsOf(part: string): string {
  return part
    .split(/\s+/)
    .filter((word) => /[\p{L}\p{N}\p{Extended_Pictographic}]/u.test(word))
    .map((word) =>
      word
        .split("-")
        .filter((piece) => piece !== "")
        .map((piece) => `${firstSign(piece)}.`)
        .join("-"),
    )
    .join(" ");
}

/** Initials with their points: `Marie-Claude Le Goff` → `M.-C. L. G.`; never empty for a name. */
export function initials(name: Name): string {
  const all = `${initialsOf(name.givenName)} ${initialsOf(name.familyName)}`.trim();
  return all || "?";
}
