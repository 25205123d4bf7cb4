import { mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { tempFolder } from "#test/helpers/temp-folder.ts";
import { PASSPHRASE } from "#test/helpers/test-vault.ts";
import { codeOf, lockedVaultFolder, newVaultFolder } from "#test/helpers/vault-folder.ts";
import { verify } from "../keys/signing.ts";
import { unlockWithPassphrase } from "./passphrase.ts";

function unlock(path: string, passphrase = PASSPHRASE) {
  return unlockWithPassphrase(path, passphrase);
}

describe("unlocking with a passphrase", () => {
  it("gives the keys that creation gave, until it is released", async () => {
    const created = await newVaultFolder();
    const { databaseKey, fileKey, headerKey } = created;
    const keys = [databaseKey, fileKey, headerKey].map((key) => Buffer.from(key));
    const signature = created.signer.sign(Buffer.from("fait"));
    await created.release();

    const opened = await unlock(created.path);
    expect([opened.databaseKey, opened.fileKey, opened.headerKey]).toEqual(
      keys.map((key) => new Uint8Array(key)),
    );
    expect(opened).toMatchObject({
      path: created.path,
      vaultId: created.vaultId,
      userId: created.userId,
      publicKeys: created.publicKeys,
      headerGeneration: 1,
    });
    expect(verify(opened.publicKeys.sign, Buffer.from("fait"), signature)).toBe(true);

    await opened.release();
    const zeros = new Uint8Array(32);
    expect([opened.databaseKey, opened.fileKey, opened.headerKey]).toEqual([zeros, zeros, zeros]);
    expect(() => opened.signer.sign(Buffer.from("trop tard"))).toThrow("locked");
    expect(readdirSync(created.path).toSorted()).toEqual(["header", "header.alt"]);
  });

  it("refuses a wrong passphrase and lets the next one in", async () => {
    const path = await lockedVaultFolder();
    expect(await codeOf(unlock(path, `${PASSPHRASE}.`))).toBe("vault.wrong_passphrase");
    expect(await codeOf(unlock(path, ""))).toBe("vault.wrong_passphrase");
    await (await unlock(path)).release();
  });

  it("tells what is not there, what is no vault, and what lost its header", async () => {
    const folder = tempFolder();
    writeFileSync(join(folder, "file"), "");
    mkdirSync(join(folder, "photos"));
    mkdirSync(join(folder, "headless"));
    writeFileSync(join(folder, "headless", "store.db"), "chiffré");
    const found = await Promise.all(
      ["none", "file", "photos", "headless"].map((name) => codeOf(unlock(join(folder, name)))),
    );
    expect(found).toEqual([
      "vault.missing",
      "vault.not_a_vault",
      "vault.not_a_vault",
      "vault.header_damaged",
    ]);
    expect(readdirSync(join(folder, "photos"))).toEqual([]);
  });
});
