import { cpSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { sodium } from "#main/vault/keys/sodium.ts";
import { unlockWithPassphrase } from "#main/vault/opening/passphrase.ts";
import { verifyHeader } from "#main/vault/features/vault/verify-header.ts";
import { tempFolder } from "#test/helpers/temp-folder.ts";

const KEPT = fileURLToPath(new URL("../fixtures/format-1.greffe", import.meta.url));

it("a header that version 0.1.0 wrote opens to the same keys in every later version", async () => {
  const path = join(tempFolder(), "format-1.greffe");
  cpSync(KEPT, path, { recursive: true });
  const passphrase = "fenêtre ouverte sur l’été";
  const vault = await unlockWithPassphrase(path, passphrase);
  const { databaseKey, headerKey, fileKey, publicKeys } = vault;
  const keys = [databaseKey, headerKey, fileKey, publicKeys.sign, publicKeys.box];
  expect(keys.map((key) => sodium.to_hex(sodium.crypto_generichash(16, key, null)))).toEqual([
    "917f1d77a2d8303f391c38583b7df66d",
    "fc971b6480beb4cdf7f98713f1690e51",
    "81089ea89e89c8f7070d05dd3e173e25",
    "19a934d1f69e042cc5eac3979ab37a38",
    "e2fd807380337f1d607add28edeabadf",
  ]);
  expect(await verifyHeader(path, vault)).toEqual({ ok: true });
  await vault.release();
});
