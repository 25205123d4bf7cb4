import { existsSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { expect, it, onTestFinished } from "vitest";
import { launchApp } from "#test/helpers/launch-app.ts";
import { tempFolder } from "#test/helpers/temp-folder.ts";
import { createVault, lock, unlock } from "#test/walk/vault.ts";

const PASSPHRASE = "ardoise fenouil lundi tambour brise merle";

it("makes a vault and opens it again far down a tree of folders, past the 260 characters of Windows", async () => {
  const folder = join(tempFolder(), ...Array.from({ length: 10 }, () => "d".repeat(30)));
  mkdirSync(folder, { recursive: true });
  const app = await launchApp({ locale: "fr" });
  onTestFinished(() => app.close());
  await createVault(app, {
    folder,
    collective: "Collectif profond",
    userName: "Camille Essai",
    passphrase: PASSPHRASE,
  });
  await lock(app);
  await unlock(app, PASSPHRASE);
  const store = join(folder, "Collectif profond.greffe", "store.db");
  expect(store.length).toBeGreaterThan(300);
  expect(existsSync(store)).toBe(true);
});
