import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import { giveVaultKey } from "#main/vault/keys/vault-key.ts";
import { sodium } from "#main/vault/keys/sodium.ts";
import type { Signer } from "#main/vault/keys/signing.ts";
import { withVaultKey } from "#main/vault/keys/unlock.ts";
import { DeviceSlot } from "#shared/domain/vault/device-slot.ts";
import { canonicalJson } from "#shared/domain/vault/canonical-json.ts";
import type { OpenVault } from "#shared/ipc/vault.contract.ts";
import type { Result } from "#shared/ipc/result.ts";
import { Machine } from "#test/helpers/machine.ts";
import { hashUntilTestEnds } from "#test/helpers/remember-derivations.ts";
import { openTestVault, PASSPHRASE, TestVault } from "#test/helpers/test-vault.ts";

beforeEach(hashUntilTestEnds);

const DAY = 24 * 60 * 60 * 1000;
const START = Date.UTC(2026, 10, 22, 10);

/** A vault that its laptop opens quickly, closed; and what time it is there. */
async function quickVault() {
  const machine = new Machine();
  const clock = { now: START };
  const vault = await openTestVault({ device: machine, now: () => new Date(clock.now) });
  await vault.call("vault.quickUnlockOn", { passphrase: PASSPHRASE });
  await vault.close();
  return { machine, clock, path: vault.path };
}

type Quick = Awaited<ReturnType<typeof quickVault>>;

function closedVault({ machine, clock }: Pick<Quick, "machine" | "clock">): TestVault {
  return new TestVault({ device: machine, now: () => new Date(clock.now) });
}

/** The code of the failure, or "open". */
async function openQuickly(quick: Quick): Promise<string> {
  const vault = closedVault(quick);
  const ref = vault.grant(quick.path);
  return closing(vault, vault.result("vault.openQuickly", { vault: ref }));
}

async function openWith(quick: Quick, passphrase: string): Promise<string> {
  const vault = closedVault(quick);
  const ref = vault.grant(quick.path);
  return closing(vault, vault.result("vault.open", { vault: ref, passphrase }));
}

async function closing(vault: TestVault, opening: Promise<Result<OpenVault>>): Promise<string> {
  const result = await opening;
  await vault.close();
  return result.ok ? "open" : result.error.code;
}

async function isOffered(quick: Quick): Promise<boolean> {
  const vault = closedVault(quick);
  const { isReady } = await vault.call("vault.canOpenQuickly", { vault: vault.grant(quick.path) });
  return isReady;
}

/** Opens with the passphrase, does something, closes. */
async function during(quick: Quick, work: (vault: TestVault) => Promise<unknown>): Promise<void> {
  const vault = closedVault(quick);
  await vault.call("vault.open", { vault: vault.grant(quick.path), passphrase: PASSPHRASE });
  await work(vault);
  await vault.close();
}

const fails = () => Promise.reject(new Error("the keyring is locked"));

const REFUSED = "quick.refused";

describe("quick unlock", () => {
  it("opens, is journaled, and is turned off with nothing left of it", async () => {
    const quick = await quickVault();
    expect([await isOffered(quick), await openQuickly(quick)]).toEqual([true, "open"]);
    await during(quick, async (vault) => {
      expect(await vault.call("vault.quickUnlockStatus", {})).toEqual({
        kind: "on",
        until: new Date(START + 14 * DAY).toISOString(),
      });
      await vault.call("vault.quickUnlockOff", {});
      expect(await vault.call("vault.quickUnlockStatus", {})).toEqual({ kind: "off" });
      const entries = await vault.call("journal.list", { before: null, limit: 10 });
      expect(entries.map(({ command }) => command)).toEqual([
        "vault.quickUnlockOff",
        "vault.quickUnlockOn",
        "vault.create",
      ]);
      expect(await vault.call("vault.verify", {})).toMatchObject({ findings: [] });
    });
    expect([quick.machine.secrets.size, quick.machine.devices]).toEqual([0, {}]);
    expect([await isOffered(quick), await openQuickly(quick)]).toEqual([false, REFUSED]);
  });

  it("leaves nothing of either half in the vault's folder", async () => {
    const { machine, path } = await quickVault();
    const [secret = ""] = machine.secrets.values();
    const [sealed = "{}"] = Object.values(machine.devices);
    const { ciphertext } = DeviceSlot.parse(JSON.parse(sealed)).wrappedUserKey;
    const files = readdirSync(path, { recursive: true, encoding: "utf8" })
      .map((name) => join(path, name))
      .filter((name) => statSync(name).isFile());
    expect(files.length).toBeGreaterThan(2);
    for (const half of [secret, ciphertext]) {
      expect(half).toMatch(/^[0-9a-f]{64,}$/u);
      for (const file of files) {
        const bytes = readFileSync(file);
        expect(bytes.includes(half)).toBe(false);
        expect(bytes.includes(Buffer.from(half, "hex"))).toBe(false);
      }
    }
  });

  it("of a vault copied to another laptop is not offered there", async () => {
    const quick = await quickVault();
    const elsewhere = { ...quick, machine: new Machine() };
    expect([await isOffered(elsewhere), await openQuickly(elsewhere)]).toEqual([false, REFUSED]);
    expect(await openWith(elsewhere, PASSPHRASE)).toBe("open");
    expect(elsewhere.machine.devices).toEqual({});
  });

  it("asks for the passphrase after fourteen days, and goes on once it was typed", async () => {
    const quick = await quickVault();
    const [before] = quick.machine.secrets.values();
    quick.clock.now += 14 * DAY;
    expect([await isOffered(quick), await openQuickly(quick)]).toEqual([false, REFUSED]);
    expect(quick.machine.secrets.size).toBe(0);
    expect(await openWith(quick, PASSPHRASE)).toBe("open");
    const [after] = quick.machine.secrets.values();
    expect(after).not.toBe(before);
    expect([await isOffered(quick), await openQuickly(quick)]).toEqual([true, "open"]);
  });

  it("does not last longer for a clock that is set back", async () => {
    const quick = await quickVault();
    quick.clock.now -= 2 * DAY;
    expect([await isOffered(quick), await openQuickly(quick)]).toEqual([false, REFUSED]);
  });

  it("asks for the new passphrase after it was changed", async () => {
    const quick = await quickVault();
    const next = "une tout autre phrase de passe";
    await during(quick, (vault) =>
      vault.call("vault.changePassphrase", { current: PASSPHRASE, next }),
    );
    expect([await isOffered(quick), await openQuickly(quick)]).toEqual([false, REFUSED]);
    expect(await openWith(quick, PASSPHRASE)).toBe("vault.wrong_passphrase");
    expect(await isOffered(quick)).toBe(false);
    expect(await openWith(quick, next)).toBe("open");
    expect([await isOffered(quick), await openQuickly(quick)]).toEqual([true, "open"]);
  });

  it("asks for the passphrase once the vault key was given anew", async () => {
    const quick = await quickVault();
    await during(quick, async (vault) => {
      const { unlocked } = vault.session.vault;
      const { header, userId, publicKeys } = unlocked;
      const opener = { kind: "passphrase", passphrase: PASSPHRASE } as const;
      const to = { ...header, userId, boxPublicKey: publicKeys.box };
      const { grantTerms } = vault.session.vault;
      const give = (key: Uint8Array, giver: Signer) => giveVaultKey(to, key, giver, grantTerms);
      const given = await withVaultKey(header, opener, give);
      await unlocked.changeHeader((old) => ({
        ...old,
        users: old.users.map((user) => (user.id === userId ? { ...user, vaultKey: given } : user)),
      }));
    });
    expect([await isOffered(quick), await openQuickly(quick)]).toEqual([false, REFUSED]);
    expect(await openWith(quick, PASSPHRASE)).toBe("open");
    expect(await openQuickly(quick)).toBe("open");
  });

  it("is not brought back by this laptop's old settings and keychain, once it was turned off", async () => {
    const quick = await quickVault();
    const secrets = [...quick.machine.secrets];
    const devices = { ...quick.machine.devices };
    await during(quick, (vault) => vault.call("vault.quickUnlockOff", {}));
    for (const [name, secret] of secrets) quick.machine.secrets.set(name, secret);
    quick.machine.putDevices(devices);
    expect(await openQuickly(quick)).toBe(REFUSED);
    expect([quick.machine.secrets.size, quick.machine.devices]).toEqual([0, {}]);
  });

  it("refuses a sealed half in which anything was changed", async () => {
    const quick = await quickVault();
    const [place = "", text = "{}"] = Object.entries(quick.machine.devices)[0] ?? [];
    const [name = "", secret = ""] = [...quick.machine.secrets][0] ?? [];
    const slot = DeviceSlot.parse(JSON.parse(text));
    const other = "01a20165-53fa-7451-8015-2557dc3255be";
    const { ciphertext } = slot.wrappedUserKey;
    const flipped = `${ciphertext.startsWith("0") ? "1" : "0"}${ciphertext.slice(1)}`;
    const changes: Partial<DeviceSlot>[] = [
      { id: other },
      { vaultId: other },
      { userId: other },
      { passphraseSlot: other },
      { grant: "00".repeat(32) },
      { madeAt: slot.madeAt + 1 },
      { wrappedUserKey: { ...slot.wrappedUserKey, ciphertext: flipped } },
    ];
    for (const change of changes) {
      quick.machine.secrets.set(name, secret);
      quick.machine.putDevices({ [place]: canonicalJson({ ...slot, ...change }) });
      expect(await openQuickly(quick)).toBe(REFUSED);
      expect(quick.machine.secrets.size).toBe(0);
    }
    quick.machine.secrets.set(name, secret);
    quick.machine.putDevices({ [place]: text });
    expect(await openQuickly(quick)).toBe("open");
  });

  const junk: [string, (secret: string) => string | null][] = [
    ["nothing, as a keyring that was lost", () => null],
    ["an empty text", () => ""],
    ["words", () => "mot de passe"],
    ["a shorter secret", (secret) => secret.slice(2)],
    ["a longer secret", (secret) => `${secret}00`],
    ["another secret", () => "ab".repeat(32)],
    ["its secret in capitals", (secret) => secret.toUpperCase().replace(/^\d+$/u, "X")],
    ["ten million letters", () => "a".repeat(10_000_000)],
  ];
  it.each(junk)("with a keychain that gives %s leaves the passphrase", async (_name, give) => {
    const quick = await quickVault();
    const [secret = ""] = quick.machine.secrets.values();
    quick.machine.behaviour = { read: () => Promise.resolve(give(secret)) };
    expect(await openQuickly(quick)).toBe(REFUSED);
    expect(await openWith(quick, PASSPHRASE)).toBe("open");
  });

  it("with the secret of another vault leaves the passphrase", async () => {
    const [quick, other] = [await quickVault(), await quickVault()];
    const [stolen = ""] = other.machine.secrets.values();
    quick.machine.behaviour = { read: () => Promise.resolve(stolen) };
    expect(await openQuickly(quick)).toBe(REFUSED);
    // Both halves of the other vault, under this one's name.
    const [place = ""] = Object.keys(quick.machine.devices);
    quick.machine.putDevices({ [place]: Object.values(other.machine.devices)[0] ?? "" });
    expect(await openQuickly(quick)).toBe(REFUSED);
    expect(await openWith(quick, PASSPHRASE)).toBe("open");
  });

  it("with a keychain that fails or goes away leaves the passphrase", async () => {
    const behaviours = [
      { read: fails },
      { read: fails, keep: fails, forget: fails },
      { available: () => Promise.resolve(false) },
      {
        available: () => Promise.reject(new Error("no D-Bus")),
      },
    ];
    for (const behaviour of behaviours) {
      const quick = await quickVault();
      quick.machine.behaviour = behaviour;
      expect([await isOffered(quick), await openQuickly(quick)]).toEqual([false, REFUSED]);
      expect(await openWith(quick, PASSPHRASE)).toBe("open");
    }
  });

  it("whose secret a keychain will not give up opens nothing after a failure", async () => {
    const quick = await quickVault();
    quick.clock.now += 20 * DAY;
    quick.machine.behaviour = { forget: () => Promise.reject(new Error("no")) };
    expect(await openQuickly(quick)).toBe(REFUSED);
    expect(quick.machine.devices).toEqual({});
    quick.clock.now = START;
    expect(await openQuickly(quick)).toBe(REFUSED);
  });

  it("is not turned on without the passphrase, nor by a keychain that keeps nothing", async () => {
    const machine = new Machine();
    const vault = await openTestVault({ device: machine });
    const turnOn = async (passphrase: string) => {
      const result = await vault.result("vault.quickUnlockOn", { passphrase });
      return result.ok ? "on" : result.error.code;
    };
    expect(await turnOn("une autre phrase")).toBe("vault.wrong_passphrase");
    machine.behaviour = { keep: () => Promise.resolve() };
    expect(await turnOn(PASSPHRASE)).toBe("quick.no_keychain");
    machine.behaviour = { keep: () => Promise.reject(new Error("no")) };
    expect(await turnOn(PASSPHRASE)).toBe("quick.no_keychain");
    machine.behaviour = { available: () => Promise.resolve(false) };
    expect(await turnOn(PASSPHRASE)).toBe("quick.no_keychain");
    expect(await vault.call("vault.quickUnlockStatus", {})).toEqual({ kind: "unavailable" });
    expect([machine.secrets.size, machine.devices]).toEqual([0, {}]);
    expect(await vault.call("vault.status", {})).toMatchObject({ entries: 1 });
  });

  it("asked for on a vault that is not there says so, and erases nothing", async () => {
    const quick = await quickVault();
    const gone = { ...quick, path: join(quick.path, "..", "Absent.greffe") };
    expect([await isOffered(gone), await openQuickly(gone)]).toEqual([false, "vault.missing"]);
    expect(await openQuickly(quick)).toBe("open");
  });

  it("on a vault that another window holds waits for it, and still opens after", async () => {
    const quick = await quickVault();
    await during(quick, async () => {
      expect(await openQuickly(quick)).toBe("vault.in_use");
    });
    expect(await openQuickly(quick)).toBe("open");
  });

  it("draws a new secret each time it is turned on", async () => {
    const secrets = new Set<string>();
    const machine = new Machine();
    const vault = await openTestVault({ device: machine });
    for (let time = 0; time < 3; time += 1) {
      await vault.call("vault.quickUnlockOn", { passphrase: PASSPHRASE });
      for (const secret of machine.secrets.values()) secrets.add(secret);
    }
    expect(secrets.size).toBe(3);
    expect([...secrets].every((secret) => sodium.from_hex(secret).length === 32)).toBe(true);
    const rows = vault.context.rawRead.prepare("SELECT count(*) AS n FROM quick_unlock").get();
    expect(rows).toEqual({ n: 1 });
  });
});
