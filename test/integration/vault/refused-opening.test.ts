import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { unlockVaultFolder, unlockVaultFolderWith } from "#main/vault/opening/unlock.ts";
import { ExpectedError } from "#shared/ipc/result.ts";
import { PASSPHRASE } from "#test/helpers/test-vault.ts";
import { codeOf, lockedVaultFolder } from "#test/helpers/vault-folder.ts";

const refuse = (): never => {
  throw new ExpectedError("members.full");
};

function isWiped(key: Uint8Array): boolean {
  return key.length > 0 && key.every((byte) => byte === 0);
}

describe("an opening that is refused once its keys are known", () => {
  it("wipes them, and lets others in", async () => {
    const path = await lockedVaultFolder();
    const seen: Uint8Array[] = [];
    const opening = unlockVaultFolderWith(
      path,
      { kind: "passphrase", passphrase: PASSPHRASE },
      ({ pairs, databaseKey, headerKey, fileKey, witnessKey }) => {
        seen.push(databaseKey, headerKey, fileKey, witnessKey);
        seen.push(pairs.box.privateKey, pairs.sign.privateKey);
        return refuse();
      },
    );
    expect(await codeOf(opening)).toBe("members.full");
    expect(seen.map(isWiped)).toEqual(Array(6).fill(true));
    expect(existsSync(join(path, "lock"))).toBe(false);
  });

  it("wipes the user key, where it comes no further", async () => {
    const path = await lockedVaultFolder();
    const seen: Uint8Array[] = [];
    const opening = unlockVaultFolder({
      path,
      passphrase: PASSPHRASE,
      opened: async (_header, { userKey }) => {
        seen.push(userKey);
        refuse();
      },
    });
    expect(await codeOf(opening)).toBe("members.full");
    expect(seen.map(isWiped)).toEqual([true]);
    expect(existsSync(join(path, "lock"))).toBe(false);
  });
});
