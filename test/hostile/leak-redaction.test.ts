import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Inline, RichBlock } from "#shared/domain/meetings/rich-text.ts";
import type { Subject } from "#shared/domain/publication/subject.ts";
import {
  guard,
  item,
  meeting,
  mention,
  named,
  paragraph,
  publishPure,
} from "#test/integration/publication/builders.ts";

const GIVEN = [
  "Marie",
  "Jean-Pierre",
  "Rose",
  "Awa",
  "Maïwenn",
  "Œdipe",
  "Inès",
  "Noé",
  "ليلى",
  "伟",
  "Anne Claire",
  "Bo",
];
const FAMILY = [
  "Lefèvre",
  "Le Goff",
  "Petit",
  "Diallo",
  "d’Angelo",
  "Kerc’hoat",
  "Martin-Duval",
  "Martin",
  "Li",
  "بن يوسف",
  "Ó Briain",
  "Groß",
];
const STREETS = ["12 rue des Lilas", "3 place de l’Église, appt 4", "8 bd Voltaire", ""];
const WORDS =
  "la le plénière propose un petit budget rose pour notre salle et décide de voter avec joie demain matin sans débat".split(
    " ",
  );

const person = fc
  .record({
    given: fc.constantFrom(...GIVEN),
    family: fc.constantFrom(...FAMILY),
    consent: fc.boolean(),
    involved: fc.boolean(),
    street: fc.constantFrom(...STREETS),
    digits: fc.integer({ min: 100_000_000, max: 999_999_999 }),
    status: fc.constantFrom("adherent" as const, "elected" as const, null),
  })
  .map(({ given, family, consent, involved, street, digits, status }) =>
    named(given, family, {
      mayPublishName: consent,
      involved,
      street,
      postcode: "86000",
      town: "Poitiers",
      phones: [`0${digits}`],
      emails: [`p${digits}@courriel.example`],
      statuses: status === null ? [] : [status],
    }),
  );

const roster = fc.array(person, { minLength: 1, maxLength: 6 });

/** The ways in which somebody writes of somebody. */
const WAYS: readonly ((one: Subject) => string)[] = [
  (one) => `${one.givenName} ${one.familyName}`,
  (one) => `${one.familyName.toUpperCase()} ${one.givenName}`,
  (one) => `${one.givenName} ${one.familyName}`.toLowerCase(),
  (one) => `${one.givenName}\u00A0${one.familyName}`.normalize("NFD"),
  (one) => `${one.givenName.replace("-", " ")} ${one.familyName.replace("’", "'")}`,
  (one) => `${one.familyName}, ${one.givenName}`,
  (one) => `${one.givenName}\u200B${one.familyName}`,
  (one) => one.givenName,
  (one) => `Mme ${one.familyName}`,
  (one) => one.emails[0] ?? "",
  (one) => one.emails[0]?.replace("@", " [at] ").toUpperCase() ?? "",
  (one) => one.phones[0] ?? "",
  (one) => (one.phones[0] ?? "").replace(/(..)(?=.)/g, "$1 "),
  (one) => `+33 (0)${(one.phones[0] ?? "").slice(1)}`,
  (one) => one.street,
  (one) => one.street.replace("rue", "r.").toUpperCase(),
];

interface Mark {
  who: number;
  way: number;
  bold: boolean;
  mention: boolean;
}

const phrase = fc.record({
  words: fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 6 }),
  after: fc.constantFrom(" ", ", ", ". ", " : "),
  named: fc.record({
    who: fc.nat(),
    way: fc.nat(),
    bold: fc.boolean(),
    mention: fc.boolean(),
  }),
});

function inlines(people: readonly Subject[], mark: Mark): Inline[] {
  const one = people[mark.who % people.length];
  if (one === undefined) return [];
  if (mark.mention && one.involved) return [mention(one)];
  const words = WAYS[mark.way % WAYS.length]?.(one) ?? "";
  if (words === "") return [];
  if (!mark.bold || words.length < 2) return [{ type: "text", text: words }];
  const middle = Math.floor(words.length / 2);
  return [
    { type: "text", text: words.slice(0, middle), marks: [{ type: "bold" }] },
    { type: "text", text: words.slice(middle) },
  ];
}

describe("what was redacted", () => {
  it("leaves nothing for the guard, whoever is written of and however", () => {
    const evening = fc.array(fc.array(phrase, { minLength: 1, maxLength: 4 }), { maxLength: 5 });
    fc.assert(
      fc.property(roster, evening, fc.constantFrom("role", "initials"), (people, blocks, style) => {
        const minutes: RichBlock[] = blocks.map((phrases) =>
          paragraph(
            ...phrases.flatMap((one) => [
              `${one.words.join(" ")} `,
              ...inlines(people, one.named),
              one.after,
            ]),
          ),
        );
        const published = publishPure(meeting([item("Budget", minutes)]), people, style);
        expect(published.leaks).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it.each<[string, string, Subject[]]>([
    [
      "a published name that loses a word to another one",
      "la d’Angelo, Maïwenn petit la",
      [
        named("Maïwenn", "d’Angelo", { mayPublishName: true, involved: false }),
        named("Maïwenn", "Petit", { involved: false }),
        named("Marie", "d’Angelo"),
      ],
    ],
    [
      "a name that ends at a hidden character",
      "petit Rose\u200BLefèvre",
      [
        named("Rose", "Petit", { involved: false }),
        named("Rose", "Lefèvre", { mayPublishName: true, involved: false }),
        named("Marie", "Lefèvre", { involved: false }),
      ],
    ],
    [
      "a name without letters beside a family name that somebody else bears",
      "la 🌻 de la Tour",
      [
        named("Noé", "de la Tour"),
        named("🌻", "de la Tour", { mayPublishName: true, involved: false }),
      ],
    ],
  ])("leaves nothing of %s", (_case, words, people) => {
    expect(publishPure(meeting([item("P", [paragraph(words)])]), people).leaks).toEqual([]);
  });

  it("keeps nothing of what was not public", () => {
    const secret = "La médiation entre les deux personnes commence lundi prochain.";
    const published = publishPure(
      meeting([
        item("Budget", [paragraph("On vote.")]),
        item("Conflit au local", [paragraph(secret)], "confidential"),
      ]),
      [],
    );
    expect(published.leaks).toEqual([]);
    expect(published.html + published.markdown).not.toContain("médiation");
    expect(published.result.heldBack.map((one) => one.kind)).toEqual(["item"]);
  });
});

describe("whatever is put into a clean page", () => {
  it("is found, in any of its forms", () => {
    fc.assert(
      fc.property(person, fc.nat(), fc.boolean(), (one, way, markdown) => {
        const hidden = { ...one, mayPublishName: false, involved: true };
        const words = WAYS[way % WAYS.length]?.(hidden) ?? "";
        const isLower = words === words.toLowerCase() && way % WAYS.length === 7;
        fc.pre(words !== "" && !isLower);
        const page = markdown
          ? `# Page\n\nOn a vu ${words} hier.\n`
          : `<p>On a vu ${words} hier.</p>`;
        const lone = way % WAYS.length === 7 && hidden.givenName.length < 2;
        fc.pre(!lone);
        expect(guard(page, [hidden], markdown ? "markdown" : "html")).not.toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});
