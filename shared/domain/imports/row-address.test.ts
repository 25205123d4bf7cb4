import { expect, it } from "vitest";
import { tidyPostcode } from "./row-address.ts";

it.each([
  ["01000", "01000"],
  ["01 000", "01000"],
  ["F-06000", "06000"],
  ["FR-06000", "06000"],
  ["f 06000", "06000"],
  ["1000", "1000"],
  ["110 00", "110 00"],
  ["00-950", "00-950"],
  ["TE1 1ZZ", "TE1 1ZZ"],
  ["01000 Bourg", "01000 Bourg"],
  ["", ""],
])("the postcode « %s » is « %s »", (text, expected) => expect(tidyPostcode(text)).toBe(expected));
