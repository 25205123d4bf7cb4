import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import {
  forgeHeader,
  headerBytes,
  headerOf,
  lockedVaultFolder,
  newVaultFolder,
} from "#test/helpers/vault-folder.ts";
import { encodeHeader } from "#main/vault/keys/header-codec.ts";
import { verifyHeader } from "./verify-header.ts";

describe("verifyHeader", () => {
  it("finds nothing in a new vault", async () => {
    const vault = await newVaultFolder();
    expect(await verifyHeader(vault.path, vault)).toEqual({ ok: true });
  });

  it("names the copy and what became of it", async () => {
    const vault = await newVaultFolder();
    const alt = join(vault.path, "header.alt");
    const whole = headerBytes(vault.path);
    const other = headerBytes(await lockedVaultFolder());
    const next = { ...headerOf(vault.path), generation: 2 };
    const problems = [];
    for (const bytes of [
      whole.subarray(1),
      other,
      Buffer.from("GREFFE3\n"),
      encodeHeader(next, vault.headerKey),
    ]) {
      writeFileSync(alt, bytes);
      problems.push(await verifyHeader(vault.path, vault));
    }
    rmSync(alt);
    problems.push(await verifyHeader(vault.path, vault));
    expect(problems).toEqual(
      ["damaged", "other_vault", "newer_format", "outdated", "missing"].map((problem) => ({
        ok: false,
        at: "header.alt",
        problem,
      })),
    );
  });

  it("finds a header whose checksum is right and whose author has no key", async () => {
    const vault = await newVaultFolder();
    forgeHeader(vault.path, { ...headerOf(vault.path), createdWith: "9.9.9" });
    expect(await verifyHeader(vault.path, vault)).toEqual({
      ok: false,
      at: "header",
      problem: "altered",
    });
  });
});
