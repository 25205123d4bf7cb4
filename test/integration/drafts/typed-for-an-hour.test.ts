import { existsSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { runStoreTask } from "#main/vault/db/store-task.ts";
import { decryptedPages } from "#test/helpers/store-bytes.ts";
import { tempFolder } from "#test/helpers/temp-folder.ts";
import { openTestVault } from "#test/helpers/test-vault.ts";

/** Once every six seconds, for an hour. */
const SAVES = 600;
const PLACES = ["meeting-new", "person-new", "last-place"];

/** What the form holds at a save: it grows, is cut, and each time says what the next one does not. */
function typed(save: number): string {
  const kept = "Ordre du jour de la plénière. ".repeat(1 + ((save * 7) % 90));
  return JSON.stringify({ notes: `${kept}abandonné-${save}-abandonné` });
}

function abandonedIn(bytes: Buffer): string[] {
  return [...new Set(bytes.toString("utf8").match(/abandonné-\d+/g))];
}

it("leaves no entry, and of what was given up nothing in the store, its log or a backup", async () => {
  const vault = await openTestVault();
  const key = Uint8Array.from(vault.session.vault.unlocked.databaseKey);
  const store = join(vault.path, "store.db");
  const log = `${store}-wal`;
  const backup = () => {
    const to = join(tempFolder(), "copy.db");
    runStoreTask({ kind: "copy", path: store, to, key });
    return to;
  };
  const { entries } = await vault.call("vault.status", {});

  for (let save = 0; save < SAVES; save += 1) {
    const place = PLACES[save % PLACES.length] ?? "";
    await vault.call("drafts.save", { place, content: typed(save) });
  }
  // While the form is open, a backup has what stands in it and nothing of what stood there before.
  expect(abandonedIn(decryptedPages(backup(), key)).toSorted()).toEqual(
    PLACES.map((_place, index) => `abandonné-${SAVES - PLACES.length + index}`).toSorted(),
  );

  for (const place of PLACES) await vault.call("drafts.clear", { place });
  expect((await vault.call("vault.status", {})).entries).toBe(entries);
  expect(existsSync(log) ? statSync(log).size : 0).toBe(0);
  expect(abandonedIn(decryptedPages(store, key))).toEqual([]);
  expect(abandonedIn(decryptedPages(backup(), key))).toEqual([]);
  expect((await vault.call("vault.verify", {})).findings).toEqual([]);

  await vault.close();
  expect(existsSync(log)).toBe(false);
  expect(abandonedIn(decryptedPages(store, key))).toEqual([]);
  // And the search finds what is there.
  expect(decryptedPages(store, key).includes(Buffer.from("Collectif des Essais"))).toBe(true);
  expect(readFileSync(store).includes(Buffer.from("Collectif des Essais"))).toBe(false);
});
