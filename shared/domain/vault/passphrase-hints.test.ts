import { expect, it } from "vitest";
import { passphraseHints } from "./passphrase-hints.ts";

const PHRASE = "six mots inventés pour essayer ici";

it.each([
  ["nothing of what is as it was chosen", PHRASE, []],
  ["nothing of what is derived alike", "six mots\u00A0inventés ﬁns", []],
  ["a space at the end", `${PHRASE} `, ["space_around"]],
  ["a space at the start", ` ${PHRASE}`, ["space_around"]],
  ["a no-break space at the end", `${PHRASE}\u00A0`, ["space_around"]],
  ["a line end", `${PHRASE}\n`, ["line_end"]],
  ["a line end of Windows", `${PHRASE}\r\n`, ["line_end"]],
  ["two spaces between words", "six  mots", ["space_twice"]],
  ["what nobody sees", "six\u200B mots", ["invisible"]],
  ["a byte order mark", `\uFEFF${PHRASE}`, ["space_around", "invisible"]],
  ["a curly apostrophe", "l’orée du bois", ["apostrophe"]],
  ["curly quotes", "dit “bonsoir”", ["quote"]],
  ["French quotes", "dit «bonsoir»", ["quote"]],
  ["a long dash", "six – mots", ["dash"]],
  ["joined letters", "un cœur léger", ["joined_letters"]],
  ["a capital that a telephone puts first", "Six mots inventés", ["first_capital"]],
  ["all of them", " L’œuf\n", ["line_end", "space_around", "apostrophe", "joined_letters"]],
])("tells %s", (_what, typed, hints) => {
  expect(passphraseHints(typed)).toEqual(hints);
});
