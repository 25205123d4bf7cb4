import { expect, it } from "vitest";
import { startApp } from "#main/app/app.ts";
import { KeptThings, type Kept } from "#main/app/kept.ts";
import { forkVaultProcess } from "#main/host/chromium/vault-child.ts";
import type { Keychain, VaultLink } from "#main/host/host.ts";
import type { Result } from "#shared/ipc/result.ts";
import { aPerson } from "#test/fixtures/people/person.ts";
import { ListHost } from "#test/helpers/list-host.ts";
import { openTestVault, PASSPHRASE } from "#test/helpers/test-vault.ts";
import { bundled } from "#test/helpers/vault-bundle.ts";

const entry = bundled("main/vault/process.ts");
const broken = () => Promise.reject(new Error("the keyring is gone"));

/** Lists, but for the vault process, which is a real one. */
class ListHostWithVault extends ListHost {
  override startVaultProcess(): VaultLink {
    return forkVaultProcess(entry.path);
  }
}

/** One laptop: its settings stay from one evening to the next, whatever its keychain does. */
class Laptop {
  #kept: Kept | Record<string, never> = {};

  /** The code of opening with the passphrase, and of one write after `during`; then everything quits. */
  async evening(
    path: string,
    keychain: Keychain,
    during: (call: Call) => Promise<unknown> = () => Promise.resolve(),
  ): Promise<string[]> {
    const host = new ListHostWithVault();
    host.keychain = keychain;
    host.path = path;
    const store = { read: () => this.#kept, write: (kept: Kept) => void (this.#kept = kept) };
    const app = await startApp(host, new KeptThings(store, "fr"), "1.2.3");
    const call: Call = async (method, input) => {
      if (host.window === null) throw new Error("no window");
      return host.window.onCall(method, input, undefined);
    };
    const chosen = await call("app.chooseFolder", { purpose: "vault" });
    const { ref } = (chosen.ok ? chosen.value : null) as { ref: string };
    const results = [await call("vault.open", { vault: ref, passphrase: PASSPHRASE })];
    await during(call);
    results.push(await call("people.create", aPerson()));
    await app.quit();
    return results.map((result) => (result.ok ? "done" : result.error.code));
  }
}

type Call = (method: string, input: unknown) => Promise<Result<unknown>>;

function goodKeychain(secrets: Map<string, string>): Keychain {
  return {
    available: () => Promise.resolve(true),
    keep: (name, secret) => Promise.resolve(void secrets.set(name, secret)),
    read: (name) => Promise.resolve(secrets.get(name) ?? null),
    forget: (name) => Promise.resolve(void secrets.delete(name)),
  };
}

const turnOn = (call: Call) => call("vault.quickUnlockOn", { passphrase: PASSPHRASE });

it("a keychain that held everything, then is lost in any way, keeps nobody with a passphrase out", async () => {
  const vault = await openTestVault();
  await vault.close();
  const laptop = new Laptop();
  const secrets = new Map<string, string>();
  const good = goodKeychain(secrets);
  expect(await laptop.evening(vault.path, good, turnOn)).toEqual(["done", "done"]);
  // Else nothing would be lost: what opens quickly, and how far the vault had come.
  const kinds = new Set([...secrets.keys()].map((name) => name.split(".")[0]));
  expect(kinds).toEqual(new Set(["device", "witness"]));

  const lost: Record<string, Keychain> = {
    "is emptied": goodKeychain(new Map()),
    "is not there": {
      available: () => Promise.resolve(false),
      keep: broken,
      read: broken,
      forget: broken,
    },
    "fails at each call": {
      available: () => Promise.resolve(true),
      keep: broken,
      read: broken,
      forget: broken,
    },
    "fails when it is asked for": {
      ...good,
      available: () => Promise.reject(new Error("no D-Bus")),
    },
    "gives back something else": { ...good, read: () => Promise.resolve("\u0000{[") },
    "is back": good,
  };
  const opened: Record<string, string[]> = {};
  for (const [how, keychain] of Object.entries(lost)) {
    opened[how] = await laptop.evening(vault.path, keychain);
  }
  expect(opened).toEqual(
    Object.fromEntries(Object.keys(lost).map((how) => [how, ["done", "done"]])),
  );
}, 180_000);
