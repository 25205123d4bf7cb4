import { expect, it } from "vitest";
import { validate, version } from "uuid";
import { bulkIds } from "./bulk-ids.ts";
import { fromBlob } from "./ids.ts";

it("makes valid version 7 identifiers, each after the one before, even when the clock goes back", () => {
  const times = [5, 5, 5, 4, 6];
  let call = 0;
  const next = bulkIds(() => 1_750_000_000_000 + (times[call++ % times.length] ?? 0));
  const made = Array.from({ length: 2000 }, () => fromBlob(next()));
  expect(made.every((id) => validate(id) && version(id) === 7)).toBe(true);
  expect(made.toSorted()).toEqual(made);
  expect(new Set(made).size).toBe(made.length);
});
