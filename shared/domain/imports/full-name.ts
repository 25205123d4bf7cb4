interface Name {
  givenName: string;
  familyName: string;
}

function isShouted(word: string): boolean {
  return word.length > 1 && word === word.toUpperCase() && word !== word.toLowerCase();
}

/**
 * Cuts a whole name: `Le Bris, Anne`; `LE BRIS Anne` and `Anne LE BRIS` by their capitals;
 * otherwise the first word is the given name.
 */
export function splitFullName(text: string): Name {
  const comma = text.indexOf(",");
  if (comma >= 0) {
    return { familyName: text.slice(0, comma).trim(), givenName: text.slice(comma + 1).trim() };
  }
  const words = text.split(" ");
  const shouted = words.filter(isShouted);
  if (shouted.length > 0 && shouted.length < words.length) {
    const others = words.filter((word) => !isShouted(word));
    return { familyName: shouted.join(" "), givenName: others.join(" ") };
  }
  return { givenName: words[0] ?? "", familyName: words.slice(1).join(" ") };
}
