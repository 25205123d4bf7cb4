import { describe, expect, it } from "vitest";
import { sayBytes } from "./bytes.ts";

describe("the size of a file", () => {
  it.each([
    [0, "0 o"],
    [1, "1 o"],
    [999, "999 o"],
    [1000, "1 ko"],
    [1240, "1,2 ko"],
    [15_700, "16 ko"],
    [999_499, "999 ko"],
    [999_999, "1 Mo"],
    [209_715_200, "210 Mo"],
    [5_000_000_000_000, "5 000 Go"],
  ])("of %i bytes is said %s", (bytes, said) => {
    expect(sayBytes(bytes, "fr-FR").replace(/[\u00A0\u202F]/gu, " ")).toBe(said);
  });
});
