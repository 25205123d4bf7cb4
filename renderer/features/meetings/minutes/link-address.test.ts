import { expect, it } from "vitest";
import { linkAddress } from "./link-address.ts";

it.each([
  ["https://example.org/a?b=c", "https://example.org/a?b=c"],
  ["example.org/page", "https://example.org/page"],
  ["localhost.test:8080", "https://localhost.test:8080"],
  ["lea@example.org", "mailto:lea@example.org"],
  ["+33.5.49.00.00.00", "tel:+33.5.49.00.00.00"],
  ["tel:0549", "tel:0549"],
  ["javascript:alert(1)", null],
  ["JaVaScRiPt:alert(1)", null],
  ["data:text/html,x", null],
  ["file:///etc/passwd", null],
  ["vbscript:x", null],
  ["deux mots", null],
  ["mot", null],
  ["", null],
])("%s", (typed, expected) => {
  expect(linkAddress(typed)).toBe(expected);
});
