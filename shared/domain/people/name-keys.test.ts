import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { foldKey, nameKey, phoneKey, postcodeKey } from "./name-keys.ts";

const key = (familyName: string, givenName: string) => nameKey({ familyName, givenName });

describe("nameKey", () => {
  it.each([
    ["L’Helgouac’h", "Anaïg", "l helgouac h\u001fanaig"],
    ["L'Helgouac'h", "ANAIG", "l helgouac h\u001fanaig"],
    ["Le Goff-Sœur", "Zoé", "le goff soeur\u001fzoe"],
    ["Ñuñez", "Łukasz", "nunez\u001flukasz"],
    ["الخطّابي", "أمينة", "الخطابي\u001fامينة"],
    ["🦊", "", "🦊\u001f"],
    ["Renard 🦊", "Zoé", "renard\u001fzoe"],
  ])("folds %s %s", (familyName, givenName, expected) => {
    expect(key(familyName, givenName)).toBe(expected);
  });

  it("sorts a family name before the longer ones that begin with it", () => {
    const sorted = [key("Martin Dupont", "Anne"), key("Martin", "Zoé"), key("Martin", "Anne")];
    expect(sorted.toSorted()).toEqual([
      key("Martin", "Anne"),
      key("Martin", "Zoé"),
      key("Martin Dupont", "Anne"),
    ]);
  });

  it("depends neither on case nor on how accents are encoded", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        expect(foldKey(text.normalize("NFD"))).toBe(foldKey(text.normalize("NFC")));
      }),
    );
  });
});

describe("phoneKey", () => {
  it.each(["06 12 34 56 78", "+33 6 12 34 56 78", "0033612345678", "+33 (0)6.12.34.56.78"])(
    "reads %s as the same number",
    (phone) => expect(phoneKey(phone)).toBe("33612345678"),
  );

  it("gives back the zero that a spreadsheet ate", () => {
    expect(phoneKey("612345678")).toBe("33612345678");
  });

  it("leaves a foreign and a short number alone", () => {
    expect([phoneKey("+32 470 12 34 56"), phoneKey("3114")]).toEqual(["32470123456", "3114"]);
  });
});

it("compares postcodes without spaces nor case", () => {
  expect(postcodeKey("sw1a 1aa")).toBe("SW1A1AA");
});
