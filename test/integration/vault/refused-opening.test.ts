import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { IN_ORDER } from "#main/vault/keys/try-passphrase.ts";
import { openSlot, type OpenKeys } from "#main/vault/keys/unlock.ts";
import { unlockWithPassphrase } from "#main/vault/opening/passphrase.ts";
import { unlock } from "#main/vault/opening/unlock.ts";
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
    const opener = { kind: "passphrase", passphrase: PASSPHRASE } as const;
    const opening = unlock(path, (header) => openSlot(header, opener), {
      become({ pairs, databaseKey, headerKey, fileKey, witnessKey }: OpenKeys) {
        seen.push(databaseKey, headerKey, fileKey, witnessKey);
        seen.push(pairs.box.privateKey, pairs.sign.privateKey);
        return refuse();
      },
    });
    expect(await codeOf(opening)).toBe("members.full");
    expect(seen.map(isWiped)).toEqual(Array(6).fill(true));
    expect(existsSync(join(path, "lock"))).toBe(false);
  });

  it("wipes the user key, where it comes no further", async () => {
    const path = await lockedVaultFolder();
    const seen: Uint8Array[] = [];
    const opened = async (_header: unknown, { userKey }: { userKey: Uint8Array }) => {
      seen.push(userKey);
      refuse();
    };
    const opening = unlockWithPassphrase(path, PASSPHRASE, IN_ORDER, opened);
    expect(await codeOf(opening)).toBe("members.full");
    expect(seen.map(isWiped)).toEqual([true]);
    expect(existsSync(join(path, "lock"))).toBe(false);
  });
});
