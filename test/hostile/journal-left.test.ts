import { copyFileSync, existsSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { openStore } from "#main/vault/db/open.ts";
import { openStorePair } from "#main/vault/db/store.ts";
import { tempFolder } from "#test/helpers/temp-folder.ts";

const KEY = new Uint8Array(32).fill(7);

it("a store killed in the middle of a write without a log opens as it was before", () => {
  const folder = tempFolder();
  const path = join(folder, "store.db");
  openStorePair(path, KEY, () => undefined).close();
  const alone = openStore({ path, key: KEY, mode: "alone" });
  alone.exec("PRAGMA journal_mode = DELETE");
  alone.exec("PRAGMA cache_size = 1; PRAGMA cache_spill = 1; BEGIN");
  const insert = alone.prepare("INSERT INTO journal_shape VALUES (?, ?, '')");
  for (let row = 0; row < 2000; row += 1) insert.run(row, `${row}${"x".repeat(1000)}`);
  const killed = join(tempFolder(), "store.db");
  for (const end of ["", "-journal"]) copyFileSync(`${path}${end}`, `${killed}${end}`);
  alone.exec("ROLLBACK");
  alone.close();
  expect(existsSync(`${killed}-journal`)).toBe(true);

  const store = openStorePair(killed, KEY, () => undefined);
  expect(store.rawRead.prepare("SELECT count(*) AS n FROM journal_shape").get()).toEqual({ n: 0 });
  store.close();
});
