import { expect, it } from "vitest";
import { zoneName } from "./zone-name.ts";

it.each([
  ["Europe/Paris", "Paris", "of"],
  ["Europe/Athens", "Athens", "ofVowel"],
  ["Asia/Urumqi", "Urumqi", "ofVowel"],
  ["Asia/Yakutsk", "Yakutsk", "of"],
  ["Asia/Hong_Kong", "Hong Kong", "of"],
  ["America/Argentina/Buenos_Aires", "Buenos Aires", "of"],
  ["America/Port-au-Prince", "Port-au-Prince", "of"],
  ["UTC", "UTC", "bare"],
  ["CET", "CET", "bare"],
  ["Etc/UTC", "UTC", "bare"],
  ["Etc/GMT-2", "UTC+2", "bare"],
  ["Etc/GMT+11", "UTC-11", "bare"],
  ["Etc/GMT+0", "GMT+0", "bare"],
])("speaks of %s as %s, linked by %s", (zone, name, link) => {
  expect(zoneName(zone)).toEqual({ name, link });
});

it("gives every zone that this machine knows a name without slash or underscore", () => {
  for (const zone of Intl.supportedValuesOf("timeZone")) {
    expect(zoneName(zone).name).toMatch(/^[^/_]+$/u);
  }
});
