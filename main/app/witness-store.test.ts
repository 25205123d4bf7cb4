import { describe, expect, it } from "vitest";
import type { Keychain } from "#main/host/host.ts";
import { KeptThings } from "./kept.ts";
import { WitnessStore } from "./witness-store.ts";

function memoryKeychain(isAvailable: boolean) {
  const secrets = new Map<string, string>();
  const keychain: Keychain = {
    available: () => Promise.resolve(isAvailable),
    keep: (name, secret) => Promise.resolve(void secrets.set(name, secret)),
    read: (name) => Promise.resolve(secrets.get(name) ?? null),
    forget: (name) => Promise.resolve(void secrets.delete(name)),
  };
  return { secrets, keychain };
}

function settings() {
  const written: unknown[] = [];
  const store = { read: () => written.at(-1), write: (kept: unknown) => void written.push(kept) };
  return { written, kept: () => new KeptThings(store, "fr") };
}

describe("WitnessStore", () => {
  it("keeps witnesses in a keychain that encrypts, and nothing in the settings", async () => {
    const { secrets, keychain } = memoryKeychain(true);
    const { written, kept } = settings();
    const witnesses = new WitnessStore(keychain, kept());
    expect(await witnesses.exchange("a", null)).toBeNull();
    await witnesses.exchange("a", "one");
    await witnesses.exchange("a", "two");
    expect(await witnesses.exchange("a", null)).toBe("two");
    expect([...secrets]).toEqual([["witness.a", "two"]]);
    expect(written).toEqual([expect.objectContaining({ witnesses: {} })]);
  });

  it("keeps them with the settings otherwise, for the next start too", async () => {
    const { keychain } = memoryKeychain(false);
    const { kept } = settings();
    const before = new WitnessStore(keychain, kept());
    await before.exchange("a", "one");
    await before.exchange("b", "two");
    const after = new WitnessStore(keychain, kept());
    expect(await after.exchange("a", null)).toBe("one");
    expect(await after.exchange("b", null)).toBe("two");
  });

  it("still reads from the settings once a keychain is there", async () => {
    const { kept } = settings();
    await new WitnessStore(memoryKeychain(false).keychain, kept()).exchange("a", "one");
    const witnesses = new WitnessStore(memoryKeychain(true).keychain, kept());
    expect(await witnesses.exchange("a", null)).toBe("one");
  });

  it("forgets the oldest of too many", async () => {
    const { keychain } = memoryKeychain(false);
    const witnesses = new WitnessStore(keychain, settings().kept());
    for (let n = 0; n <= 200; n += 1) await witnesses.exchange(`place-${n}`, `${n}`);
    expect(await witnesses.exchange("place-0", null)).toBeNull();
    expect(await witnesses.exchange("place-1", null)).toBe("1");
  });

  it("keeps which slots opened a vault only where vaults are remembered, and never in a keychain", async () => {
    const { secrets, keychain } = memoryKeychain(true);
    const { kept } = settings();
    const things = kept();
    const witnesses = new WitnessStore(keychain, things);
    await witnesses.exchange("slots.a", "[1]");
    await witnesses.exchange("a", "one");
    expect(await witnesses.exchange("slots.a", null)).toBe("[1]");
    expect([...secrets]).toEqual([["witness.a", "one"]]);
    things.change({ settings: { ...things.current.settings, rememberVaults: false } });
    witnesses.forgetOrders();
    await witnesses.exchange("slots.a", "[2]");
    expect(things.current.witnesses).toEqual({});
    things.change({ settings: { ...things.current.settings, rememberVaults: true } });
    expect(await witnesses.exchange("slots.a", null)).toBeNull();
  });
});
