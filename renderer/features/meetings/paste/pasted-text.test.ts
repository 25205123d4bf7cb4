import { expect, it } from "vitest";
import { outline } from "#test/fixtures/meetings/pasted.ts";
import { pastedText } from "./pasted-text.ts";

it.each([
  ["a line a paragraph", "a\nb\r\nc\rd", ["a", "b", "c", "d"]],
  ["empty lines part no more than one", "a\n\n\nb", ["a", "b"]],
  [
    "a vertical tab is a break, a page's end a paragraph",
    "Saut\u000Bmanuel\fpage",
    ["Saut⏎manuel", "page"],
  ],
  ["Unicode's own separators", "a\u2028b\u2029c", ["a⏎b", "c"]],
  ["tabs of a spreadsheet", "Loyer\t450\nEau\t", ["Loyer\t450", "Eau\t"]],
  ["spaces stay", "a  b", ["a  b"]],
  ["signs that are not to be seen", "a\u0000\u001Bb", ["ab"]],
  ["a list with its numbers", "1. a\n2. b\n3) c", ["1. a", "2. b", "3. c"]],
  ["a list that begins elsewhere", "x\n4. a\n5. b", ["x", "4. a", "5. b"]],
  ["years are no list", "2026. Bilan\n2027. Suite", ["2026. Bilan", "2027. Suite"]],
  ["one number is no list", "1. Budget", ["1. Budget"]],
  ["initials are no numbers", "M. Durand\nN. Martin", ["M. Durand", "N. Martin"]],
  ["numbers that do not follow", "1. a\n3. b", ["1. a", "3. b"]],
])("%s", (_, text, expected) => {
  expect(outline(pastedText(text))).toEqual(expected);
});

const kinds = (text: string) => pastedText(text).map(({ type }) => type);

it("a numbered list is one, and text that only begins with figures is not", () => {
  expect(kinds("1. a\n2. b\nc")).toEqual(["orderedList", "paragraph"]);
  expect(kinds("1. a\nc\n2. b")).toEqual(["paragraph", "paragraph", "paragraph"]);
  expect(kinds("12.5 €\n13.5 €")).toEqual(["paragraph", "paragraph"]);
});
