import { expect, it } from "vitest";
import { picturePage as fr } from "#shared/i18n/fr/picture-page.ts";
import { writeBriefly } from "./write-in.ts";

const HEART = { x: 0, y: 0, r: 100 };
const named = (name: string) =>
  writeBriefly(HEART, { name, kind: "", holders: [], signs: [], people: 0 }, fr);

it("writes one long word whole, rather than cut in two, where its letters are not much smaller", () => {
  const { texts, size } = named("Déplacements");
  expect(texts).toEqual([
    { role: "name", text: "Déplacements", x: 0, y: 0, size, isBehindSign: false },
  ]);
  expect(size).toBeGreaterThan(23);
});

it("has what is cut stand around the middle, in as few lines as it takes", () => {
  const lines = named("Intercommunalités").texts;
  expect(lines.map(({ text }) => text).join("")).toBe("Intercommunalités");
  expect(lines).toHaveLength(2);
  expect((lines[0]?.y ?? 0) + (lines[1]?.y ?? 0)).toBeCloseTo(0);
});
