import { expect, it } from "vitest";
import type { AgendaItem } from "#shared/domain/meetings/meeting.ts";
import { meeting } from "#test/integration/publication/builders.ts";
import { withNewestMinutes } from "./newest-minutes.ts";

const item = (id: string, title: string, version: number, text: string): AgendaItem => ({
  id,
  title,
  confidentiality: "public",
  version,
  minutes: [{ type: "paragraph", content: [{ type: "text", text }] }],
});

it("never puts minutes back to before a save that has been answered", () => {
  const answered = meeting([item("a", "Renamed", 3, "old"), item("b", "Other", 5, "new")]);
  const known = meeting([item("a", "Before", 4, "newest"), item("b", "Other", 4, "older")]);
  expect(withNewestMinutes(answered, known).items).toEqual([
    item("a", "Renamed", 4, "newest"),
    item("b", "Other", 5, "new"),
  ]);
});

it("takes an answer as it is when nothing is known", () => {
  const answered = meeting([item("a", "A", 1, "text")]);
  expect(withNewestMinutes(answered, undefined)).toEqual(answered);
});
