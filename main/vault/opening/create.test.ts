import { existsSync, mkdirSync, readdirSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { aRoot } from "#test/helpers/a-root.ts";
import { tempFolder } from "#test/helpers/temp-folder.ts";
import { codeOf, headerOf, newVaultFolder } from "#test/helpers/vault-folder.ts";

describe("createVaultFolder", () => {
  it.skipIf(process.platform === "win32")(
    "makes a folder for its owner only, with two copies of the header",
    async () => {
      const parent = tempFolder();
      const vault = await newVaultFolder({ parent, name: "Comité : Nord" });
      expect(vault.path).toBe(join(parent, "Comité Nord.greffe"));
      expect(readdirSync(parent)).toEqual(["Comité Nord.greffe"]);
      expect(readdirSync(vault.path).toSorted()).toEqual(["header", "header.alt", "lock"]);
      expect(statSync(vault.path).mode & 0o777).toBe(0o700);
      const modes = readdirSync(vault.path).map((n) => statSync(join(vault.path, n)).mode & 0o777);
      expect(modes).toEqual([0o600, 0o600, 0o600]);
      expect(headerOf(vault.path)).toMatchObject({ vaultId: vault.vaultId, generation: 1 });
    },
  );

  it("names neither the vault nor the person in its header", async () => {
    const vault = await newVaultFolder({ name: "Comité secret" });
    expect(JSON.stringify(headerOf(vault.path))).not.toContain("secret");
  });

  it("fills the folder under a hidden name, and shows it whole", async () => {
    const parent = tempFolder();
    let seen: string[] = [];
    const vault = await newVaultFolder({
      parent,
      initialise: (temporary) => {
        seen = readdirSync(parent);
        writeFileSync(join(temporary, "store.db"), "chiffré");
        return Promise.resolve(aRoot());
      },
    });
    expect(seen).toEqual([expect.stringMatching(/^\.Essai\.greffe\.[0-9a-f]{12}\.partial$/)]);
    expect(readdirSync(parent)).toEqual(["Essai.greffe"]);
    expect(existsSync(join(vault.path, "store.db"))).toBe(true);
  });

  it("leaves nothing when the store cannot be made", async () => {
    const parent = tempFolder();
    const full = Object.assign(new Error("full"), { code: "ENOSPC" });
    const failing = newVaultFolder({ parent, initialise: () => Promise.reject(full) });
    expect(await codeOf(failing)).toBe("vault.disk_full");
    expect(readdirSync(parent)).toEqual([]);
  });

  it("refuses what exists, be it a file, and a folder that appears meanwhile", async () => {
    const parent = tempFolder();
    writeFileSync(join(parent, "Essai.greffe"), "");
    expect(await codeOf(newVaultFolder({ parent }))).toBe("vault.exists");
    const initialise = () => {
      mkdirSync(join(parent, "Autre.greffe"));
      writeFileSync(join(parent, "Autre.greffe", "header"), "");
      return Promise.resolve(aRoot());
    };
    expect(await codeOf(newVaultFolder({ parent, name: "Autre", initialise }))).toBe(
      "vault.exists",
    );
    expect(readdirSync(parent).toSorted()).toEqual(["Autre.greffe", "Essai.greffe"]);
  });

  it("refuses a name without letters and a parent that is no folder", async () => {
    const parent = tempFolder();
    writeFileSync(join(parent, "file"), "");
    expect(await codeOf(newVaultFolder({ name: "///" }))).toBe("vault.name_unusable");
    for (const place of [join(parent, "none"), join(parent, "file")]) {
      expect(await codeOf(newVaultFolder({ parent: place }))).toBe("vault.folder_missing");
    }
  });
});
