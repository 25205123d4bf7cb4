import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { openTestVault, PASSPHRASE, reopenTestVault, TestVault } from "#test/helpers/test-vault.ts";

describe("a vault", () => {
  it("is created, closed, and opened again with its passphrase and its name", async () => {
    const made = await openTestVault();
    const before = await made.call("vault.status", {});
    expect(before).toMatchObject({
      name: "Collectif des Essais",
      userName: "Camille Essai",
      people: 0,
      meetings: 0,
      entries: 1,
    });
    await made.close();
    const opened = await reopenTestVault(made.path);
    expect(await opened.call("vault.status", {})).toEqual(before);
    expect(await opened.call("vault.verify", {})).toMatchObject({ entries: 1, findings: [] });
  });

  it("refuses calls before it is open, unknown methods and malformed input", async () => {
    const vault = new TestVault({});
    expect(await vault.result("vault.status", {})).toEqual({
      ok: false,
      error: { code: "vault.locked" },
    });
    const open = await openTestVault();
    expect(await open.result("people.get", { id: "42" })).toEqual({
      ok: false,
      error: { code: "ipc.malformed", fields: [{ path: "id", code: "invalid_format" }] },
    });
    expect(await open.result("people.nothing" as never, {} as never)).toMatchObject({
      ok: false,
      error: { code: "ipc.unknown_method" },
    });
  });

  it("says a wrong passphrase is wrong, and opens with the right one after", async () => {
    const made = await openTestVault();
    await made.close();
    const vault = new TestVault({});
    const ref = vault.grant(made.path);
    expect(await vault.result("vault.open", { vault: ref, passphrase: "autre chose" })).toEqual({
      ok: false,
      error: { code: "vault.wrong_passphrase" },
    });
    expect(await vault.call("vault.open", { vault: ref, passphrase: PASSPHRASE })).toMatchObject({
      name: "Collectif des Essais",
    });
    await vault.close();
  });

  it("holds only ciphertext on disk", async () => {
    const vault = await openTestVault();
    await vault
      .call("drafts.save" as never, { place: "essai", content: "canari" } as never)
      .catch(() => undefined);
    await vault.close();
    const bytes = readFileSync(join(vault.path, "store.db"));
    expect(bytes.subarray(0, 15).toString()).not.toBe("SQLite format 3");
    expect(bytes.includes("Collectif des Essais")).toBe(false);
    expect(bytes.includes("Camille")).toBe(false);
  });

  it("renames itself, undoably", async () => {
    const vault = await openTestVault();
    const { seq } = await vault.call("vault.rename", { name: "Autre nom" });
    expect(await vault.call("vault.status", {})).toMatchObject({ name: "Autre nom" });
    await vault.call("journal.undo", { seq });
    expect(await vault.call("vault.status", {})).toMatchObject({ name: "Collectif des Essais" });
    const entries = await vault.call("journal.list", { before: null, limit: 10 });
    expect(entries.map(({ seq: n, command, undone }) => ({ n, command, undone }))).toEqual([
      { n: 3, command: "journal.undo", undone: false },
      { n: 2, command: "vault.rename", undone: true },
      { n: 1, command: "vault.create", undone: false },
    ]);
  });
});
