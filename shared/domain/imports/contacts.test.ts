import { describe, expect, it } from "vitest";
import { readEmails, readPhones, saysNone } from "./contacts.ts";

const read = (found: string[], said: { isBroken?: boolean; hasWords?: boolean } = {}) => ({
  found,
  isBroken: false,
  hasWords: false,
  ...said,
});

describe("the e-mails of a cell", () => {
  it.each([
    ["a@x.org ; b@x.org", read(["a@x.org", "b@x.org"])],
    ["a@x.org / b@x.org", read(["a@x.org", "b@x.org"])],
    ["a@x.org/b@x.org", read(["a@x.org", "b@x.org"])],
    ["a@x.org ::: b@x.org", read(["a@x.org", "b@x.org"])],
    ["a@x.org\nb@x.org", read(["a@x.org", "b@x.org"])],
    ["a@x.org ou b@x.org", read(["a@x.org", "b@x.org"])],
    ["Ève Evenou <e@x.org>", read(["e@x.org"])],
    ["mailto:m@x.org", read(["m@x.org"])],
    ["h @x.org", read(["h@x.org"])],
    ["j(at)x.org", read(["j@x.org"])],
    ["j [at] x [dot] org", read(["j@x.org"])],
    ["o@x.org (pro)", read(["o@x.org"])],
    ["o@x.org.", read(["o@x.org"])],
    ["u@x.org;", read(["u@x.org"])],
    ["u@x.org ?", read(["u@x.org"])],
    ["u@x.org?", read(["u@x.org"])],
    ["o@x.org (sa fille)", read(["o@x.org"], { hasWords: true })],
    ["f@exemple", read([], { isBroken: true })],
    ["kéraudy@x.org", read([], { isBroken: true })],
    ["r..riou@x.org", read([], { isBroken: true })],
    ["a@x.org, b@@x.org", read(["a@x.org"], { isBroken: true })],
    ["à demander", read([], { hasWords: true })],
    ["", read([])],
  ])("%s", (cell, expected) => expect(readEmails(cell)).toEqual(expected));
});

describe("the phone numbers of a cell", () => {
  it.each([
    ["06.11.22.33.44", read(["06.11.22.33.44"])],
    ["611223344", read(["611223344"])],
    ["06 11 22 33 44 / 02 98 11 22 33", read(["06 11 22 33 44", "02 98 11 22 33"])],
    ["06 11 22 33 44 ou 02 98 11 22 33", read(["06 11 22 33 44", "02 98 11 22 33"])],
    ["06 11 22 33 44 02 98 11 22 33", read(["06 11 22 33 44", "02 98 11 22 33"])],
    ["06 11 22 33 44 - 02 98 11 22 33", read(["06 11 22 33 44", "02 98 11 22 33"])],
    ["06\u00A011\u00A022\u00A033\u00A044", read(["06 11 22 33 44"])],
    [
      "06\u202F11\u202F22\u202F33\u202F44\n02\u200998\u200911\u200922\u200933",
      read(["06 11 22 33 44", "02 98 11 22 33"]),
    ],
    ["06_11_22_33_44", read(["06 11 22 33 44"])],
    ["06/11/22/33/44", read(["06 11 22 33 44"])],
    ["tél : 06 11 22 33 44", read(["06 11 22 33 44"])],
    ["02 98 11 22 33 (bureau)", read(["02 98 11 22 33"])],
    ["(+33) 6 11 22 33 44", read(["+33 6 11 22 33 44"])],
    ["+33 (0)6 11 22 33 44", read(["+33 (0)6 11 22 33 44"])],
    ["0611223344.0", read(["0611223344"])],
    ["33611223344", read(["+33611223344"])],
    ["3.3611223344E+10", read(["+33611223344"])],
    ["'0611223344", read(["0611223344"])],
    ["+1 (555) 010-9999", read(["+1 (555) 010-9999"])],
    ["06 11 22 33 44 (après 18h)", read(["06 11 22 33 44"], { hasWords: true })],
    ["3.36112E+10", read([], { isBroken: true })],
    ["3,36E+10", read([], { isBroken: true })],
    ["06 xx", read([], { isBroken: true, hasWords: true })],
    ["liste rouge", read([], { hasWords: true })],
  ])("%s", (cell, expected) => expect(readPhones(cell)).toEqual(expected));
});

it.each(["-", "néant", "N/A", "aucun", "pas de mail", "sans adresse", "?"])(
  "takes %s for nothing",
  (cell) => expect(saysNone(cell)).toBe(true),
);
it.each(["liste rouge", "a@x.org", "non merci"])("takes %s for something", (cell) =>
  expect(saysNone(cell)).toBe(false),
);

describe("a French number that is not whole", () => {
  it.each([
    "06 39 98 11 0",
    "06.39.98.11.000",
    "063998110",
    "06 39 98 11",
    "+33 6 39 98 11 0",
    "0033 6 39 98 11 001",
  ])("%s", (cell) => expect(readPhones(cell)).toMatchObject({ found: [], isBroken: true }));

  it.each([
    "06 39 98 11 00",
    "+33 (0)6 39 98 11 00",
    "02 123 45 67",
    "065 12 34 56",
    "+32 2 123 45 67",
  ])("but %s is", (cell) =>
    expect(readPhones(cell)).toEqual({ found: [cell], isBroken: false, hasWords: false }),
  );

  it("is one abroad", () => {
    expect(readPhones("079123456", true).found).toEqual(["079123456"]);
  });
});
