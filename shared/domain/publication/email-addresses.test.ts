import fc from "fast-check";
import { expect, it } from "vitest";
import { emailsIn } from "./email-addresses.ts";

/** The same by expressions that go back over the text. */
function readBack(text: string): string[] {
  const plain = text
    .replace(/\s*(?:@|[[({<]\s*(?:at|arobase)\s*[\])}>]|\s(?:at|arobase)\s)\s*/g, "@")
    .replace(/\s*(?:[[({<]\s*(?:dot|point)\s*[\])}>]|\s(?:dot|point)\s)\s*/g, ".");
  const found = plain.match(/[^\s@<>()[\]{},;:"'«»]+@[^\s@<>()[\]{},;:"'«»]+/gu) ?? [];
  return [...new Set(found.flatMap((email) => [email, email.replace(/[.!?…]+$/u, "")]))];
}

it("reads the signs of an address, spelt out or not", () => {
  expect(emailsIn("Écrire à Lea [at] exemple point org ou à sam@exemple.org.")).toEqual([
    "lea@exemple.org",
    "sam@exemple.org.",
    "sam@exemple.org",
  ]);
});

it("finds what expressions that go back over the text find", () => {
  const unit = fc.constantFrom(
    "@",
    "at",
    "arobase",
    "dot",
    "point",
    "[",
    "]",
    "(",
    ")",
    " ",
    "\n",
    "a",
    ".",
    "!",
    ",",
  );
  fc.assert(
    fc.property(fc.string({ unit, maxLength: 20 }), (text) => {
      expect(emailsIn(text)).toEqual(readBack(text));
    }),
    { numRuns: 2000 },
  );
});
