import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isMadeOfName, nameLikeness, type PersonName } from "./same-name.ts";

const person = (givenName: string, familyName: string): PersonName => ({ givenName, familyName });
const rozenn = person("Rozenn-Anaïs", "de La Villeneuve-Kerguélen");
const gael = person("Gaël", "Le Bihan");

const likenesses = (name: PersonName, typed: readonly string[]) =>
  typed.map((one) => nameLikeness(name, one));

describe("a name that somebody typed", () => {
  it("is the same in any case, order and with any accents and hyphens", () => {
    const typed = [
      "Gaël Le Bihan",
      "gael le bihan",
      "LE BIHAN Gaël",
      "Le-Bihan, Gae\u0308l",
      "M. Gaël LE BIHAN",
      "G\u200Baël Le Bihan",
      "Gаёl Lе Вihаn",
    ];
    expect(likenesses(gael, typed)).toEqual(typed.map(() => "same"));
    expect(nameLikeness(rozenn, "Kerguelen de la Villeneuve Rozenn Anais")).toBe("same");
  });

  it("may be the same where words are glued or split, particles left out, or one letter is wrong", () => {
    const typed = [
      "Gael Lebihan",
      "LEBIHAN GAEL",
      "Bihan Gaël",
      "gaellebihan",
      "Gaël Le Bihann",
      "Gaël Le Behan",
      "Ga-el Le Bihan",
    ];
    expect(likenesses(gael, typed)).toEqual(typed.map(() => "near"));
    const others = ["Rozenn Villeneuve", "Anaïs Kerguélen", "Rozenn Anaïs Lavilleneuve Kerguelen"];
    expect(likenesses(rozenn, others)).toEqual(others.map(() => "near"));
  });

  it("may be the same with initials, on either side", () => {
    const typed = ["G. Le Bihan", "Le Bihan G", "M. Le Bihan", "Gaël L.", "Gaël L. B.", "glebihan"];
    expect(likenesses(gael, typed)).toEqual(typed.map(() => "near"));
    expect(nameLikeness(rozenn, "R.-A. de la Villeneuve-Kerguélen")).toBe("near");
  });

  it("may be the same where it stands alone, or among other words", () => {
    const typed = [
      "Gaël",
      "Mme Le Bihan",
      "Gaël Le Bihan (cercle Logement)",
      "le voisin, Le Bihan Gaël",
    ];
    expect(likenesses(gael, typed)).toEqual(typed.map(() => "near"));
  });

  it("is another one otherwise", () => {
    const typed = [
      "Gaëlle Le Bras-Morvan",
      "Gaël Tanguy",
      "Paul Le Bihan",
      "B. Le Bihan",
      "Gaël T.",
      "une personne du cercle",
      "quelqu’un",
      "",
      "🙂",
      "Le",
    ];
    expect(likenesses(gael, typed)).toEqual(typed.map(() => null));
  });

  it("of an organisation, or of somebody with one name, is read too", () => {
    const one = person("", "Tiphaine");
    expect(likenesses(one, ["tiphaine", "Tifaine", "Tiphaine Morvan"])).toEqual([
      "same",
      null,
      null,
    ]);
    expect(nameLikeness(person("", ""), "Tiphaine")).toBeNull();
  });

  it("is read in no time, whatever is pasted", () => {
    expect(nameLikeness(gael, "le bihan ".repeat(20_000))).toBeNull();
    expect(nameLikeness(gael, "e\u0301".repeat(50_000))).toBeNull();
  });

  it("is found however its words are shuffled, raised, and hyphened", () => {
    const words = ["Rozenn", "Anaïs", "de", "La", "Villeneuve", "Kerguélen"];
    const any = fc.record({
      order: fc.shuffledSubarray(words, { minLength: words.length }),
      between: fc.constantFrom(" ", "-", "  ", ", ", "’"),
      change: fc.constantFrom(
        (text: string) => text,
        (text: string) => text.toUpperCase(),
        (text: string) => text.toLowerCase(),
        (text: string) => text.normalize("NFD"),
      ),
    });
    fc.assert(
      fc.property(any, ({ order, between, change }) => {
        expect(nameLikeness(rozenn, change(order.join(between)))).toBe("same");
      }),
    );
  });
});

describe("an address made of a name", () => {
  it("is told by both parts of it, one by its initial at most", () => {
    const made = ["gael.lebihan@ex.invalid", "g.le-bihan35@ex.invalid", "glebihan@ex.invalid"];
    expect(made.filter((address) => !isMadeOfName(gael, address))).toEqual([]);
    const other = [
      "gael@ex.invalid",
      "lebihan@ex.invalid",
      "contact@gael-le-bihan.invalid",
      "35@ex.invalid",
    ];
    expect(other.filter((address) => isMadeOfName(gael, address))).toEqual([]);
  });
});
