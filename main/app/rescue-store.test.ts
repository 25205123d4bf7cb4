import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { tempFolder } from "#test/helpers/temp-folder.ts";
import { RescueStore, type RescueFolder } from "./rescue-store.ts";

const NAME = "0123456789abcdef0123456789abcdef";
const FILE = `greffe-rescue-${NAME}`;
const bytes = (text: string) => Buffer.from(text);
const keep = (text: string, inMemory = false) =>
  ({ act: "keep", sealed: bytes(text), inMemory }) as const;

/** Two places; a folder that is no folder takes nothing, to root either. */
function twoPlaces() {
  const base = tempFolder();
  const [settings, temporary] = [join(base, "settings"), join(base, "temporary")];
  mkdirSync(temporary);
  const store = new RescueStore(() => [
    { place: "settings", path: settings },
    { place: "temporary", path: temporary },
  ]);
  const found = async () =>
    (await store.exchange(NAME, { act: "read" })).found.map((one) => Buffer.from(one).toString());
  return { store, settings, temporary, found };
}

describe("text that a store did not take", () => {
  it("is kept in the first place that takes it, whole, for its owner alone", async () => {
    const { store, settings, temporary, found } = twoPlaces();
    expect(await store.exchange(NAME, keep("un"))).toEqual({ place: "temporary", found: [] });
    expect(statSync(join(temporary, FILE)).mode & 0o777).toBe(0o600);
    mkdirSync(settings);
    expect((await store.exchange(NAME, keep("deux"))).place).toBe("settings");
    expect(readdirSync(temporary)).toEqual([]);
    expect(await found()).toEqual(["deux"]);
    expect(store.place).toBe("settings");
    await store.exchange(NAME, { act: "forget" });
    expect([await found(), store.place]).toEqual([[], null]);
  });

  it("is not said to be kept where it is longer than what is read back", async () => {
    const folder = tempFolder();
    const store = new RescueStore(() => [{ place: "settings", path: folder }], 4);
    expect((await store.exchange(NAME, keep("quatr"))).place).toBeNull();
    expect(readdirSync(folder)).toEqual([]);
    expect((await store.exchange(NAME, keep("quat"))).place).toBe("settings");
    expect((await store.exchange(NAME, keep("quatre", true))).place).toBe("memory");
    const { found } = await store.exchange(NAME, { act: "read" });
    expect(found.map((one) => Buffer.from(one).toString())).toEqual(["quatre", "quat"]);
  });

  it("is in memory where no place takes it and that is asked for, until one does", async () => {
    const store = new RescueStore(() => [{ place: "settings", path: folder }]);
    const folder = join(tempFolder(), "absent");
    expect((await store.exchange(NAME, keep("un"))).place).toBeNull();
    expect(store.isInMemory).toBe(false);
    expect((await store.exchange(NAME, keep("un", true))).place).toBe("memory");
    expect(await store.settle()).toBe(false);
    expect((await store.exchange(NAME, { act: "read" })).found).toEqual([bytes("un")]);
    mkdirSync(folder);
    expect([await store.settle(), store.place]).toEqual([true, "settings"]);
    expect(readFileSync(join(folder, FILE), "utf8")).toBe("un");
  });

  it("that is newer is not replaced by what was in memory", async () => {
    const folders: RescueFolder[] = [];
    const store = new RescueStore(() => folders);
    await store.exchange(NAME, keep("vieux", true));
    folders.push({ place: "chosen", path: tempFolder() });
    const newer = store.exchange(NAME, keep("neuf", true));
    expect(await store.settle()).toBe(true);
    expect((await newer).place).toBe("chosen");
    expect((await store.exchange(NAME, { act: "read" })).found).toEqual([bytes("neuf")]);
  });

  it("of a trial leaves the memory for no place", async () => {
    const { store, temporary } = twoPlaces();
    expect(store.exchangeOfTrial(NAME, keep("un")).place).toBe("memory");
    expect(readdirSync(temporary)).toEqual([]);
    expect(store.exchangeOfTrial(NAME, { act: "read" }).found).toEqual([bytes("un")]);
    store.exchangeOfTrial(NAME, { act: "forget" });
    expect([store.exchangeOfTrial(NAME, { act: "read" }).found, store.isInMemory]).toEqual([
      [],
      false,
    ]);
  });
});

describe("what somebody puts where it is kept", () => {
  it("a link is neither read nor written through, and goes itself", async () => {
    const { store, settings, temporary, found } = twoPlaces();
    const target = join(tempFolder(), "lettre.txt");
    writeFileSync(target, "à moi");
    symlinkSync(target, join(temporary, FILE));
    expect(await found()).toEqual([]);
    await store.exchange(NAME, { act: "forget" });
    expect(existsSync(join(temporary, FILE))).toBe(false);
    symlinkSync(target, join(temporary, FILE));
    symlinkSync(target, join(temporary, `${FILE}.new`));
    await store.exchange(NAME, keep("un"));
    expect([readFileSync(target, "utf8"), await found()]).toEqual(["à moi", ["un"]]);
    // A link for the folder of settings is the person’s own.
    symlinkSync(temporary, settings);
    expect((await store.exchange(NAME, keep("deux"))).place).toBe("settings");
  });

  it("a folder in its place is left, and the next place takes it", async () => {
    const { store, settings, temporary, found } = twoPlaces();
    mkdirSync(join(settings, FILE, "à moi"), { recursive: true });
    expect((await store.exchange(NAME, keep("un"))).place).toBe("temporary");
    expect(await found()).toEqual(["un"]);
    await store.exchange(NAME, { act: "forget" });
    expect(readdirSync(join(settings, FILE))).toEqual(["à moi"]);
    expect(readdirSync(temporary)).toEqual([]);
  });

  it("thousands of others are neither listed nor touched", async () => {
    const { store, temporary, found } = twoPlaces();
    const others = Array.from(
      { length: 300 },
      (_, index) => `greffe-rescue-${index.toString(16).padStart(32, "0")}`,
    );
    for (const name of others) writeFileSync(join(temporary, name), "");
    await store.exchange(NAME, keep("un"));
    expect(await found()).toEqual(["un"]);
    await store.exchange(NAME, { act: "forget" });
    expect(readdirSync(temporary).toSorted()).toEqual(others.toSorted());
  });
});
