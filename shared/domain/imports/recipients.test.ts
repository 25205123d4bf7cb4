import { describe, expect, it } from "vitest";
import { eachRecipient, isRecipientList, recipientsIn, rejoinRecipients } from "./recipients.ts";

describe("the recipients of a line", () => {
  it.each([
    ["Anne Le Bris <a@x.org>; Paul Petit <p@x.org>", ["Anne Le Bris", "Paul Petit"]],
    ["Anne Le Bris <a@x.org>, Paul Petit <p@x.org>,", ["Anne Le Bris", "Paul Petit"]],
    ['"Le Bris, Anne" <a@x.org>, p@x.org', ["Le Bris, Anne", ""]],
    ["Le Bris, Anne <a@x.org>; Petit, Paul <p@x.org>;", ["Le Bris, Anne", "Petit, Paul"]],
    ["À : a@x.org <a@x.org>; Paul <p@x.org>", ["", "Paul"]],
  ])("%s", (line, names) => expect(recipientsIn(line)?.map(({ name }) => name)).toEqual(names));

  it.each(["Anne;Le Bris;a@x.org", "Nom;Prénom", "Anne <a@x.org>; Paul"])(
    "of %s are none",
    (line) => expect(recipientsIn(line)).toBeNull(),
  );
});

it("tells a list of recipients from a table", () => {
  expect(isRecipientList("Anne <a@x.org>; Paul <p@x.org>\n")).toBe(true);
  expect(isRecipientList("a@x.org, p@x.org")).toBe(true);
  expect(isRecipientList("Nom;E-mail\nAnne;a@x.org\n")).toBe(false);
  expect(isRecipientList("Anne <a@x.org>\nPaul <p@x.org>\n")).toBe(false);
});

it("makes a line of each person in the one cell of a table, unless the line names somebody", () => {
  const both = "Anne Le Bris <a@x.org>; Paul Petit <p@x.org>";
  expect(eachRecipient([both, "Brest"], ["fullName", "town"])).toEqual([
    ["Anne Le Bris <a@x.org>", "Brest"],
    ["Paul Petit <p@x.org>", "Brest"],
  ]);
  const named = ["Zoé", both];
  expect(eachRecipient(named, ["fullName", "email"])).toEqual([named]);
});

it.each([
  ["Anne <a@x.org>; Paul <p@x.org>;Brest", ["Anne <a@x.org>; Paul <p@x.org>", "Brest"]],
  [
    "Anne <a@x.org>; Paul <p@x.org>; Zoé <z@x.org>;",
    ["Anne <a@x.org>; Paul <p@x.org>; Zoé <z@x.org>", ""],
  ],
  ["Brest;Anne <a@x.org>;Paul <p@x.org>", ["Brest", "Anne <a@x.org>; Paul <p@x.org>"]],
  ["Anne <a@x.org>;Brest", ["Anne <a@x.org>", "Brest"]],
  ["Anne <a@x.org>;Brest;France", ["Anne <a@x.org>", "Brest", "France"]],
  ["Anne <a@x.org>;Paul;Brest", ["Anne <a@x.org>", "Paul", "Brest"]],
])("makes one cell again of the people that the separator of the file parts: %s", (line, cells) =>
  expect(rejoinRecipients(line.split(";"), 2)).toEqual(cells),
);
