import { statSync } from "node:fs";
import { expect, it } from "vitest";
import { aLongFile, LONG_FILE_PLAN as plan } from "#test/fixtures/people/roster-file.ts";
import { openTestVault } from "#test/helpers/test-vault.ts";

const MB = 1_000_000;

it("imports a file of 200 MB without ever holding it", async () => {
  const vault = await openTestVault();
  const notes = "Une très longue note, sur plusieurs lignes.\r\n".repeat(178);
  const path = await aLongFile(25_000, notes);
  expect(statSync(path).size).toBeGreaterThan(200 * MB);
  const file = vault.grant(path);

  globalThis.gc?.();
  const before = process.memoryUsage().rss;
  let most = before;
  let steps = 0;
  const report = () => {
    steps++;
    most = Math.max(most, process.memoryUsage().rss);
  };
  const inspected = await vault.call("imports.inspect", { file });
  expect(inspected.columns.map((column) => column.guess)).toEqual(plan.columns);
  const { report: done } = await vault.call("imports.run", { file, plan }, { report });
  expect(done).toMatchObject({ total: 25_000, created: 25_000, refused: 0 });
  expect(steps).toBeGreaterThan(20);
  // Two page caches of 64 MiB, the encryption's buffers, and what waits for collection.
  expect((most - before) / MB).toBeLessThan(400);
}, 120_000);
