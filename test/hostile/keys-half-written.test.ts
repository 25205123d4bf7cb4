import { mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readHeaderCopies } from "#main/vault/keys/header-file.ts";
import { openTestVault, PASSPHRASE, TestVault } from "#test/helpers/test-vault.ts";

const NEXT = "une autre phrase, bien plus neuve";

async function opensWith(path: string, passphrase: string): Promise<string> {
  const vault = new TestVault({});
  const result = await vault.result("vault.open", { vault: vault.grant(path), passphrase });
  await vault.close();
  return result.ok ? "opens" : result.error.code;
}

async function generations(path: string) {
  const copies = await readHeaderCopies(path);
  return copies.map((copy) => (copy.kind === "valid" ? copy.header.generation : copy.kind));
}

/** A folder where a copy of the header would be written first: that copy cannot be replaced. */
function block(path: string, copy: "header" | "header.alt"): () => void {
  const place = join(path, `${copy}.new`);
  mkdirSync(join(place, "occupé"), { recursive: true });
  return () => rmSync(place, { recursive: true });
}

describe("a change of passphrase whose header cannot be written", () => {
  it("changes nothing at all when the first copy fails", async () => {
    const vault = await openTestVault();
    const unblock = block(vault.path, "header");
    const input = { current: PASSPHRASE, next: NEXT };
    expect((await vault.result("vault.changePassphrase", input)).ok).toBe(false);
    unblock();
    expect(await vault.call("vault.keyStatus", {})).toMatchObject({ passphraseChangedAt: null });
    expect(await vault.call("vault.status", {})).toMatchObject({ entries: 1 });
    // The same session goes on, and may try again.
    await vault.call("vault.changePassphrase", input);
    await vault.close();
    expect(await generations(vault.path)).toEqual([2, 2]);
    expect(await opensWith(vault.path, PASSPHRASE)).toBe("vault.wrong_passphrase");
    expect(await opensWith(vault.path, NEXT)).toBe("opens");
  });

  it("is done when the second copy alone fails, and the next opening renews that copy", async () => {
    const vault = await openTestVault();
    const unblock = block(vault.path, "header.alt");
    await vault.call("vault.changePassphrase", { current: PASSPHRASE, next: NEXT });
    expect(await vault.call("vault.verify", {})).toMatchObject({
      findings: [{ place: "header", at: "header.alt", problem: "outdated" }],
    });
    await vault.close();
    expect(await generations(vault.path)).toEqual([2, 1]);
    expect(await opensWith(vault.path, PASSPHRASE)).toBe("vault.wrong_passphrase");
    unblock();
    expect(await opensWith(vault.path, NEXT)).toBe("opens");
    expect(await generations(vault.path)).toEqual([2, 2]);
  });
});
