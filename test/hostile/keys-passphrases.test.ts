import { describe, expect, it } from "vitest";
import { Passphrase } from "#shared/domain/vault/kdf.ts";
import { suggestPassphrase } from "#main/vault/keys/suggest-passphrase.ts";
import { unlockWithPassphrase } from "#main/vault/opening/passphrase.ts";
import { codeOf, lockedVaultFolder } from "#test/helpers/vault-folder.ts";

async function opens(path: string, passphrase: string): Promise<boolean> {
  const code = await codeOf(
    unlockWithPassphrase(path, passphrase).then((vault) => vault.release()),
  );
  if (code !== "none" && code !== "vault.wrong_passphrase") throw new Error(code);
  return code === "none";
}

describe("a passphrase", () => {
  it("typed on another system (decomposed, no-break spaces) opens the same vault", async () => {
    const composed = "l\u2019\u00e9t\u00e9 \u00e0 la for\u00eat, No\u00ebl";
    const path = await lockedVaultFolder({ passphrase: composed });
    expect(await opens(path, composed.normalize("NFD"))).toBe(true);
    expect(await opens(path, composed.replaceAll(" ", "\u00a0"))).toBe(true);
    expect(await opens(path, composed.normalize("NFD").replaceAll("\u0301", ""))).toBe(false);
  });

  it("as suggested opens the vault, however its accents are written", async () => {
    const words = suggestPassphrase().join(" ");
    const path = await lockedVaultFolder({ passphrase: words });
    expect(await opens(path, words.normalize("NFD"))).toBe(true);
  });

  it("of emoji, right-to-left letters or lone surrogates is told from its neighbours", async () => {
    const family = "👨‍👩‍👧‍👦🏳️‍🌈✊🏽 نشيد الأممية \ud83d";
    const path = await lockedVaultFolder({ passphrase: family });
    expect(await opens(path, family)).toBe(true);
    expect(await opens(path, family.replace("🏽", "🏿"))).toBe(false);
  });

  it("with a NUL does not end there", async () => {
    const path = await lockedVaultFolder({ passphrase: "avant\0après" });
    expect(await opens(path, "avant\0après")).toBe(true);
    expect(await opens(path, "avant\0")).toBe(false);
    expect(await opens(path, "avant")).toBe(false);
  });

  it("of 1 MB opens, differs by its last letter, and is the longest taken", async () => {
    const long = "é".repeat(1024 * 1024 - 1);
    const path = await lockedVaultFolder({ passphrase: `${long}a` });
    expect(await opens(path, `${long}a`.normalize("NFD"))).toBe(true);
    expect(await opens(path, `${long}b`)).toBe(false);
    expect(Passphrase.safeParse(`${long}a`).success).toBe(true);
    expect(Passphrase.safeParse(`${long}ab`).success).toBe(false);
  });
});
