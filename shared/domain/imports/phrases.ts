/**
 * Makes a test for folded text: whether one of these phrases, parted by commas, is in it as whole
 * words. A star ends the beginning of a word: `conseill*`. Words are looked for, and nothing goes
 * back over the text.
 */
export function phrases(list: string): (folded: string) => boolean {
  const needles = list
    .split(",")
    .map((phrase) => phrase.trim().replace(/\s/g, " "))
    .filter((phrase) => phrase !== "")
    .map((phrase) => (phrase.endsWith("*") ? ` ${phrase.slice(0, -1)}` : ` ${phrase} `));
  return (folded) => {
    const padded = ` ${folded} `;
    return needles.some((needle) => padded.includes(needle));
  };
}
