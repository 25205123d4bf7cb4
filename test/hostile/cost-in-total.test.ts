import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it, onTestFinished, vi } from "vitest";
import { newId } from "#main/vault/db/ids.ts";
import { argon2id, derivedOnThread } from "#main/vault/keys/argon2.ts";
import { encodeHeader } from "#main/vault/keys/header-codec.ts";
import { storeHeader } from "#main/vault/keys/header-file.ts";
import { derivePassphraseKey, newKdf } from "#main/vault/keys/kdf.ts";
import { unlockWithPassphrase } from "#main/vault/opening/passphrase.ts";
import { MAX_USERS, type Header } from "#shared/domain/vault/header.ts";
import { DEFAULT_KDF_COST, MAX_TOTAL_COST, type KdfCost } from "#shared/domain/vault/kdf.ts";
import { derivationsIn } from "#test/helpers/derivations.ts";
import { deriveEachTime } from "#test/helpers/remember-derivations.ts";
import { openTestVault, PASSPHRASE, TestVault } from "#test/helpers/test-vault.ts";
import { codeOf, headerOf, lockedVaultFolder } from "#test/helpers/vault-folder.ts";

const MOST = { memoryMiB: 1024, passes: 10 };

/** As many people as a header takes, each at this cost. */
function crowded(header: Header, cost: KdfCost, people = MAX_USERS): Header {
  const [user] = header.users;
  const [slot] = header.slots;
  if (user === undefined || slot?.kind !== "passphrase") throw new Error("one person");
  const ids = Array.from({ length: people }, () => newId());
  return {
    ...header,
    users: ids.map((id) => ({ ...user, id, vaultKey: { ...user.vaultKey, givenBy: id } })),
    slots: ids.map((userId) => ({ ...slot, id: newId(), userId, kdf: newKdf(cost) })),
  };
}

function readAs(header: Header): string {
  try {
    encodeHeader(header, Buffer.alloc(32, 7));
    return "written";
  } catch {
    return "refused";
  }
}

describe("a header whose slots ask for much together", () => {
  it("is refused before the first derivation, each slot being within its bounds", async () => {
    const path = await lockedVaultFolder();
    expect(readAs(crowded(headerOf(path), MOST))).toBe("refused");
    expect(readAs(crowded(headerOf(path), MOST, 7))).toBe("refused");
    expect(readAs(crowded(headerOf(path), MOST, 6))).toBe("written");
  });

  it("takes as many people as it may hold at the usual cost, twice over", async () => {
    const path = await lockedVaultFolder();
    expect(readAs(crowded(headerOf(path), DEFAULT_KDF_COST))).toBe("written");
    const total = MAX_USERS * DEFAULT_KDF_COST.memoryMiB * DEFAULT_KDF_COST.passes;
    expect(total * 1.7).toBeLessThan(MAX_TOTAL_COST);
  });

  it("is not written by somebody who raises their own cost: nobody would open it again", async () => {
    const path = await lockedVaultFolder();
    const key = Buffer.alloc(32, 7);
    const tooMuch = crowded(headerOf(path), MOST, 7);
    expect(await codeOf(storeHeader(path, tooMuch, key))).toBe("keys.cost_too_high");
    expect(await codeOf(unlockWithPassphrase(path, PASSPHRASE).then((v) => v.release()))).toBe(
      "none",
    );
  });
});

describe("an opening that is called off", () => {
  it("ends in the middle of a derivation, gives the lock back, and wipes the late key", async () => {
    const made = await openTestVault();
    await made.close();
    const { path } = made;
    const key = new Uint8Array(32).fill(9);
    const derived = Promise.withResolvers<Uint8Array>();
    const started = Promise.withResolvers<undefined>();
    const derive = vi.spyOn(argon2id, "derive").mockImplementation(() => {
      started.resolve(undefined);
      return derived.promise;
    });
    onTestFinished(() => derive.mockRestore());
    const vault = new TestVault({});
    const abort = new AbortController();
    const opening = vault.result(
      "vault.open",
      { vault: vault.grant(path), passphrase: PASSPHRASE },
      { signal: abort.signal },
    );
    await started.promise;
    abort.abort();
    expect(await opening).toEqual({ ok: false, error: { code: "job.cancelled" } });
    expect(existsSync(join(path, "lock"))).toBe(false);
    derived.resolve(key);
    await expect.poll(() => key.every((byte) => byte === 0)).toBe(true);
  });

  it("begins no derivation once it is", async () => {
    const derivations = await derivationsIn(async () => {
      const deriving = derivePassphraseKey("phrase", newKdf(MOST), AbortSignal.abort());
      expect(await codeOf(deriving)).toBe("job.cancelled");
    });
    expect(derivations).toBe(0);
  });

  it("ends the thread that derives where the platform does not", async () => {
    deriveEachTime();
    const abort = new AbortController();
    const input = { typed: Buffer.from("phrase"), salt: "00".repeat(16), ...MOST };
    const deriving = derivedOnThread(input, abort.signal);
    setTimeout(() => abort.abort(), 20);
    await expect(deriving).rejects.toThrow("ended without a word");
  });
});
