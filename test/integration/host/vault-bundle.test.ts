import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { createBuilder } from "vite";
import { expect, it, onTestFinished } from "vitest";
import { VaultProcess } from "#main/app/vault-process.ts";
import { forkVaultProcess } from "#main/host/chromium/vault-child.ts";
import { tempFolder } from "#test/helpers/temp-folder.ts";
import { FAST_KDF, PASSPHRASE } from "#test/helpers/test-vault.ts";

const ROOT = fileURLToPath(new URL("../../..", import.meta.url));

/** What Electron runs, built beside the real one, from where the addon is found. */
async function buildMain(): Promise<string> {
  mkdirSync(join(ROOT, "dist"), { recursive: true });
  const outDir = mkdtempSync(join(ROOT, "dist/.main-"));
  onTestFinished(() => rmSync(outDir, { recursive: true, force: true }));
  const builder = await createBuilder({
    configFile: join(ROOT, "build/vite.config.ts"),
    logLevel: "warn",
    environments: { main: { build: { outDir } } },
  });
  const main = builder.environments["main"];
  if (main === undefined) throw new Error("the configuration has no bundle of main");
  await builder.build(main);
  return outDir;
}

/** Electron's Node is built on BoringSSL, which has no Argon2: the thread has to derive. */
const AS_IN_ELECTRON = `
  import crypto from "node:crypto";
  crypto.argon2 = () => {
    throw Object.assign(new Error("none"), { code: "ERR_CRYPTO_ARGON2_NOT_SUPPORTED" });
  };
  await import("./vault.js");
`;

it("the built vault process finds its own threads, derives on one and copies a store on the other", async () => {
  const built = await buildMain();
  expect(existsSync(join(built, "store-worker.js"))).toBe(true);
  expect(existsSync(join(built, "argon2-worker.js"))).toBe(true);
  const entry = join(built, "as-in-electron.js");
  writeFileSync(entry, AS_IN_ELECTRON);
  const vault = new VaultProcess(forkVaultProcess(entry, ["--trust-paths"]), {
    onOpened: () => undefined,
    onEvent: () => undefined,
    onExit: () => undefined,
    print: () => Promise.resolve(null),
  });
  const name = "Essai";
  const passphrase = PASSPHRASE;
  const made = { folder: tempFolder(), name, userName: name, passphrase, kdf: FAST_KDF };
  expect(await vault.call("vault.create", made)).toMatchObject({ ok: true });
  const saved = await vault.call("backup.make", { folder: tempFolder() });
  await vault.end();
  expect(saved).toMatchObject({ ok: true, value: { entries: 1 } });
}, 60_000);
