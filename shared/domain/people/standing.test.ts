import { describe, expect, it } from "vitest";
import { mayPublishName, statusesAsOf } from "./standing.ts";

describe("statusesAsOf", () => {
  const memberships = [
    { status: "elected", start: "2024-07-01", end: null },
    { status: "adherent", start: "2023-01-01", end: "2024-01-01" },
    { status: "adherent", start: "2024-03-01", end: null },
  ] as const;

  it.each([
    ["2022-12-31", []],
    ["2023-06-01", ["adherent"]],
    ["2024-02-01", []],
    ["2024-08-01", ["adherent", "elected"]],
  ])("on %s are %o", (date, expected) => {
    expect(statusesAsOf(memberships, date)).toEqual(expected);
  });
});

describe("mayPublishName", () => {
  const consents = [
    { givenOn: "2024-01-10", withdrawnOn: "2024-05-01" },
    { givenOn: "2024-09-01", withdrawnOn: null },
  ];

  it.each([
    ["2024-01-09", false],
    ["2024-01-10", true],
    ["2024-04-30", true],
    ["2024-05-01", false],
    ["2024-09-01", true],
  ])("on %s is %s", (date, expected) => expect(mayPublishName(consents, date)).toBe(expected));
});
