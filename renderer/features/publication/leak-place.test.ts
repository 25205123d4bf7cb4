import { expect, it } from "vitest";
import type { AgendaItem } from "#shared/domain/meetings/meeting.ts";
import type { Leak } from "#shared/domain/publication/publication.ts";
import { meeting as meetingOf } from "#test/integration/publication/builders.ts";
import { leakPlaces, leaksToCorrect } from "./leak-place.ts";

const item = (
  id: string,
  title: string,
  text: string,
  confidentiality: AgendaItem["confidentiality"] = "public",
): AgendaItem => ({
  id,
  title,
  confidentiality,
  version: 1,
  minutes: [{ type: "paragraph", content: [{ type: "text", text }] }],
});

const meeting = meetingOf(
  [
    item("a", "Budget", "Samir présente les comptes."),
    item("b", "Salle", "Samir a la clé, dit Léa."),
    item("c", "Départ", "Yann part en silence.", "confidential"),
  ],
  { place: "chez Léa Le Goff" },
);

const leak = (found: string, before = "", after = "") =>
  ({ kind: "name", format: "html", found, before, after }) as Leak;

it("finds the item that holds the words", () => {
  expect(leakPlaces(meeting)(leak("Léa", "Samir a la clé, dit ", "."))).toEqual({
    kind: "item",
    id: "b",
    title: "Salle",
  });
});

it("tells two items apart by the words around", () => {
  expect(leakPlaces(meeting)(leak("Samir", "", " présente les comptes."))).toMatchObject({
    id: "a",
  });
  expect(leakPlaces(meeting)(leak("Samir", "", " a la clé, dit Léa."))).toMatchObject({ id: "b" });
});

it("sends to the meeting for its own words and for those of items that stay in", () => {
  expect(leakPlaces(meeting)(leak("Le Goff"))).toEqual({ kind: "meeting" });
  expect(leakPlaces(meeting)(leak("Yann part"))).toEqual({ kind: "meeting" });
});

it("counts once what both files say", () => {
  const inPage = leak("Léa");
  const inMarkdown = { ...inPage, format: "markdown" } as Leak;
  const alone = { ...leak("Samir"), format: "markdown" } as Leak;
  expect(leaksToCorrect([inPage, inMarkdown, alone])).toEqual([inPage, alone]);
});
