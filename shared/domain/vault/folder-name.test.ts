import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { vaultFolderName } from "./folder-name.ts";

describe("vaultFolderName", () => {
  it.each([
    ["Quartier Nord", "Quartier Nord.greffe"],
    ["Comité : Quartier / Nord", "Comité Quartier Nord.greffe"],
    ["Comite\u0301", "Comit\u00e9.greffe"],
    ["../../etc/passwd", "etc passwd.greffe"],
    ["..\\..\\Windows", "Windows.greffe"],
    [".caché", "caché.greffe"],
    ["Trêve. . ", "Trêve.greffe"],
    ["nul", "_nul.greffe"],
    ["COM1.sauvegarde", "_COM1.sauvegarde.greffe"],
    ["a\u202egnp.exe", "a gnp.exe.greffe"],
    ["deux\nlignes\u0000", "deux lignes.greffe"],
    ["✊🏽", "✊🏽.greffe"],
  ])("%j → %j", (name, folder) => {
    expect(vaultFolderName(name)).toBe(folder);
  });

  it.each(["", "   ", "...", "///", "\u200b", "--"])("finds nothing usable in %j", (name) => {
    expect(vaultFolderName(name)).toBeNull();
  });

  it("cuts a long name between characters", () => {
    expect(vaultFolderName("👨‍👩‍👧".repeat(50))).toMatch(/^(👨‍👩‍👧)+\.greffe$/u);
  });

  it("always gives one safe path component", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (name) => {
        const folder = vaultFolderName(name);
        if (folder === null) return;
        expect(folder).not.toMatch(/[<>:"/\\|?*\p{Cc}]|^[.\s]|[.\s]\.greffe$/u);
        expect(Buffer.byteLength(folder)).toBeLessThan(130);
      }),
    );
  });
});
