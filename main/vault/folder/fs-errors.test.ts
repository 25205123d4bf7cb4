import { describe, expect, it } from "vitest";
import { ExpectedError } from "#shared/ipc/result.ts";
import { asFolderError, withFolderErrors } from "./fs-errors.ts";

function systemError(code: string): Error {
  return Object.assign(new Error(code), { code });
}

describe("asFolderError", () => {
  it.each([
    ["ENOSPC", "vault.disk_full"],
    ["EDQUOT", "vault.disk_full"],
    ["EACCES", "vault.not_writable"],
    ["EPERM", "vault.not_writable"],
    ["EROFS", "vault.not_writable"],
    ["ENOENT", "vault.missing"],
    ["ENOTDIR", "vault.not_a_vault"],
    ["EIO", "vault.disk_failing"],
  ] as const)("%s is %s", (system, code) => {
    expect(asFolderError(systemError(system))).toEqual(new ExpectedError(code));
  });

  it("leaves other errors as they are", () => {
    const errors = [systemError("EMFILE"), new Error("a fault"), "text", null];
    expect(errors.map(asFolderError)).toEqual(errors);
  });

  it("turns what a piece of work throws, and passes on what it gives", async () => {
    await expect(withFolderErrors(() => Promise.resolve(3))).resolves.toBe(3);
    const failing = withFolderErrors(() => Promise.reject(systemError("EROFS")));
    await expect(failing).rejects.toMatchObject({ code: "vault.not_writable" });
  });
});
