import { existsSync, readdirSync, readFileSync } from "node:fs";
import { utimes } from "node:fs/promises";
import { join } from "node:path";
import { beforeEach, expect, it, vi } from "vitest";
import { copyToRead } from "#main/vault/opening/read-copy.ts";
import { aPerson } from "#test/fixtures/people/person.ts";
import { earlierVault } from "#test/helpers/earlier-vault.ts";
import { onReadOnlyMedium } from "#test/helpers/read-only-medium.ts";
import { tempFolder } from "#test/helpers/temp-folder.ts";
import { openTestVault, PASSPHRASE, reopenTestVault, TestVault } from "#test/helpers/test-vault.ts";
import { codeOf } from "#test/helpers/vault-folder.ts";

let temporary = "";
beforeEach(() => {
  temporary = tempFolder();
  vi.stubEnv("TMPDIR", temporary);
  return () => vi.unstubAllEnvs();
});

/** The folders of copies to read, of this process. */
function copies(): string[] {
  return readdirSync(temporary).filter((name) => name.startsWith("greffe-read-"));
}

it("is opened to read with all that its log holds, and no word of it is written anywhere", async (context) => {
  const writer = await openTestVault();
  await writer.call("people.create", aPerson({ familyName: "Kermarrec" }));
  // Not closed: its log is not in the store, and its lock lies there.
  const path = onReadOnlyMedium(context, writer.path);
  if (path === null) return;
  expect(readdirSync(path)).toEqual(expect.arrayContaining(["lock", "store.db-wal"]));

  const reader = await reopenTestVault(path);
  expect(await reader.call("vault.status", {})).toMatchObject({
    people: 1,
    readOnly: { why: "medium" },
  });
  expect((await reader.call("witness.standing", {})).readOnly).toEqual({ why: "medium" });
  expect((await reader.call("vault.verify", {})).findings).toEqual([]);
  for (const attempt of [
    reader.call("people.create", aPerson()),
    reader.call("vault.rename", { name: "Autre" }),
    reader.call("drafts.save", { place: "people/new", content: "tapé" }),
    reader.call("backup.make", { folder: reader.grant(tempFolder()) }),
  ]) {
    expect(await codeOf(attempt)).toBe("vault.read_only");
  }

  const [copy = ""] = copies();
  for (const name of readdirSync(join(temporary, copy))) {
    const bytes = readFileSync(join(temporary, copy, name), "latin1");
    expect(bytes).not.toMatch(/SQLite format 3|Kermarrec/u);
  }
  await reader.close();
  expect(copies()).toEqual([]);
});

it("is brought up to date in the copy alone, where an older version wrote it", async (context) => {
  const path = onReadOnlyMedium(context, earlierVault());
  if (path === null) return;
  const reader = await reopenTestVault(path);
  expect(await reader.call("vault.status", {})).toMatchObject({ readOnly: { why: "medium" } });
  await reader.close();
  expect(copies()).toEqual([]);
});

it("leaves no copy when it is not opened", async (context) => {
  const writer = await openTestVault();
  await writer.close();
  const path = onReadOnlyMedium(context, writer.path);
  if (path === null) return;
  const closed = new TestVault({});
  const vault = closed.grant(path);
  const opening = closed.call("vault.open", { vault, passphrase: `${PASSPHRASE}.` });
  expect(await codeOf(opening)).toBe("vault.wrong_passphrase");
  expect(copies()).toEqual([]);
});

it("is not copied while somebody else writes to it: the copy could be of two moments", async () => {
  const vault = await openTestVault();
  await vault.close();
  const store = join(vault.path, "store.db");
  const over = new AbortController();
  const copying = codeOf(copyToRead(vault.path)).finally(() => over.abort());
  for (let at = 1; !over.signal.aborted; at += 1) await utimes(store, at, at);
  expect(await copying).toBe("vault.in_use");
  expect(copies()).toEqual([]);
  expect(existsSync(store)).toBe(true);
});
