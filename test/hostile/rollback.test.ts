import { cpSync, readFileSync, rmSync, truncateSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import { aPerson } from "#test/fixtures/people/person.ts";
import { hashUntilTestEnds } from "#test/helpers/remember-derivations.ts";
import { tempFolder } from "#test/helpers/temp-folder.ts";
import { openTestVault, PASSPHRASE, reopenTestVault, TestVault } from "#test/helpers/test-vault.ts";
import { codeOf } from "#test/helpers/vault-folder.ts";
import { WitnessMemory } from "#test/helpers/witness-memory.ts";

beforeEach(hashUntilTestEnds);

const NEXT_PASSPHRASE = "une autre phrase de passe, plus tard";

async function addPeople(vault: TestVault, count: number): Promise<void> {
  for (let n = 1; n <= count; n += 1) await vault.call("people.create", aPerson());
}

/** A copy of a vault's folder as it lies on the disk now, without the lock. */
function copyOf(path: string): string {
  const copy = join(tempFolder(), "copie.greffe");
  cpSync(path, copy, { recursive: true });
  rmSync(join(copy, "lock"), { force: true });
  return copy;
}

function putBack(copy: string, path: string): void {
  rmSync(path, { recursive: true });
  cpSync(copy, path, { recursive: true });
}

async function verdictOf(vault: TestVault) {
  return (await vault.call("witness.standing", {})).verdict;
}

async function putBackYesterday() {
  const witnesses = new WitnessMemory();
  const vault = await openTestVault({ witnesses });
  await addPeople(vault, 2);
  await vault.close();
  const yesterday = copyOf(vault.path);
  const today = await reopenTestVault(vault.path, { witnesses });
  expect(await verdictOf(today)).toEqual({ kind: "same" });
  await addPeople(today, 3);
  const { head } = await today.call("witness.standing", {});
  await today.close();
  putBack(yesterday, vault.path);
  return { witnesses, path: vault.path, seen: head?.at };
}

async function changedPassphrase() {
  const witnesses = new WitnessMemory();
  const vault = await openTestVault({ witnesses });
  const header = readFileSync(join(vault.path, "header"));
  const old = copyOf(vault.path);
  await vault.call("vault.changePassphrase", { current: PASSPHRASE, next: NEXT_PASSPHRASE });
  await vault.close();
  return { witnesses, path: vault.path, old, header };
}

/** Two moments of a vault whose process is then killed, its log not yet in the store. */
async function killedVault() {
  const witnesses = new WitnessMemory();
  const vault = await openTestVault({ witnesses });
  await addPeople(vault, 2);
  const before = copyOf(vault.path);
  await addPeople(vault, 3);
  await vault.session.vault.witness.tell();
  const after = copyOf(vault.path);
  rmSync(join(after, "store.db-shm"), { force: true });
  return { witnesses, before, after, log: join(after, "store.db-wal") };
}

/** The verdict, or the code of what keeps the vault from opening. */
async function noticed(path: string, witnesses: WitnessMemory): Promise<unknown> {
  try {
    const { kind } = await verdictOf(await reopenTestVault(path, { witnesses }));
    return kind;
  } catch (error) {
    return error instanceof Error ? error.message : "?";
  }
}

describe("yesterday's whole vault put back", () => {
  it("is said with its date, and nothing is written before a person decides", async () => {
    const { witnesses, path, seen } = await putBackYesterday();
    const kept = new Map(witnesses.kept);
    const old = await reopenTestVault(path, { witnesses });
    const { verdict, head } = await old.call("witness.standing", {});
    expect(verdict).toEqual({ kind: "older", part: "journal", from: head?.at, seen, missing: 3 });
    for (const attempt of [
      old.call("vault.rename", { name: "Autre" }),
      old.call("drafts.save", { place: "a", content: "b" }),
      old.call("journal.undo", { seq: 2 }),
    ]) {
      expect(await codeOf(attempt)).toBe("witness.undecided");
    }
    expect(await old.call("vault.status", {})).toMatchObject({ people: 2, entries: 3 });
    await old.close();
    expect(witnesses.kept).toEqual(kept);
    const again = await reopenTestVault(path, { witnesses });
    expect(await verdictOf(again)).toMatchObject({ kind: "older", missing: 3 });
  });

  it("is accepted once, in the journal, and not asked about again", async () => {
    const { witnesses, path } = await putBackYesterday();
    const old = await reopenTestVault(path, { witnesses });
    await old.call("witness.accept", {});
    expect(await codeOf(old.call("witness.accept", {}))).toBe("witness.nothing_to_accept");
    await old.call("vault.rename", { name: "Autre" });
    expect((await old.call("vault.verify", {})).findings).toEqual([]);
    const commands = old.context.rawRead
      .prepare<[], { command: string }>("SELECT command FROM journal_entry ORDER BY seq DESC")
      .all();
    expect(commands.slice(0, 2).map(({ command }) => command)).toEqual([
      "vault.rename",
      "vault.acceptedOlderCopy",
    ]);
    await old.close();
    expect(await verdictOf(await reopenTestVault(path, { witnesses }))).toEqual({ kind: "same" });
  });

  it("is told from the vault when it went on elsewhere", async () => {
    const { witnesses, path } = await putBackYesterday();
    const elsewhere = await reopenTestVault(path);
    expect(await verdictOf(elsewhere)).toEqual({ kind: "unknown" });
    await addPeople(elsewhere, 8);
    await elsewhere.close();
    const back = await reopenTestVault(path, { witnesses });
    expect(await verdictOf(back)).toMatchObject({ kind: "diverged", at: 6 });
  });

  it.each([
    ["forward", 10],
    ["back", -10],
  ])("is noticed with the clock ten years %s", async (_name, years) => {
    const { witnesses, path } = await putBackYesterday();
    const now = new Date();
    now.setFullYear(now.getFullYear() + years);
    const old = await reopenTestVault(path, { witnesses, now: () => now });
    expect(await verdictOf(old)).toMatchObject({ kind: "older", missing: 3 });
  });

  it("goes unsaid where nothing is known, or where what is kept was not sealed by the vault", async () => {
    const { witnesses, path } = await putBackYesterday();
    const entry = /"seq":6/u;
    const kept = [...witnesses.kept].filter(([, sealed]) => entry.test(sealed));
    expect(kept).toHaveLength(2);
    for (const [place, sealed] of kept) {
      witnesses.kept.set(place, sealed.replace(entry, '"seq":9'));
    }
    const vault = await reopenTestVault(path, { witnesses });
    expect(await verdictOf(vault)).toEqual({ kind: "unknown" });
  });
});

describe("clocks", () => {
  it.each([10, -10])("of %i years do not make a vault that went on an older one", async (years) => {
    const witnesses = new WitnessMemory();
    const vault = await openTestVault({ witnesses });
    await addPeople(vault, 1);
    await vault.close();
    const now = new Date();
    now.setFullYear(now.getFullYear() + years);
    const other = await reopenTestVault(vault.path, { witnesses, now: () => now });
    await addPeople(other, 2);
    await other.close();
    const back = await reopenTestVault(vault.path, { witnesses });
    expect(await verdictOf(back)).toEqual({ kind: "same" });
    expect((await back.call("vault.verify", {})).findings).toEqual([]);
  });
});

describe("an older header put back", () => {
  it("opens with the passphrase that was changed, and is said", async () => {
    const { witnesses, path, old } = await changedPassphrase();
    for (const name of ["header", "header.alt"]) cpSync(join(old, name), join(path, name));
    const vault = await reopenTestVault(path, { witnesses });
    expect(await verdictOf(vault)).toMatchObject({ kind: "older", part: "header", missing: 0 });
    expect(await codeOf(vault.call("vault.rename", { name: "Autre" }))).toBe("witness.undecided");
  });

  it("in one of its two copies neither opens nor stays", async () => {
    const { witnesses, path, old, header } = await changedPassphrase();
    cpSync(join(old, "header"), join(path, "header"));
    expect(await codeOf(reopenTestVault(path, { witnesses }))).toBe("vault.wrong_passphrase");
    const vault = new TestVault({ witnesses });
    const input = { vault: vault.grant(path), passphrase: NEXT_PASSPHRASE };
    await vault.call("vault.open", input);
    expect(await verdictOf(vault)).toEqual({ kind: "same" });
    await vault.close();
    expect(readFileSync(join(path, "header")).equals(header)).toBe(false);
  });
});

describe("a write-ahead log", () => {
  it("left by a kill is whole: nothing is said", async () => {
    const { witnesses, after } = await killedVault();
    expect(await noticed(after, witnesses)).toBe("same");
  });

  it("that is older is noticed", async () => {
    const { witnesses, before, log, after } = await killedVault();
    cpSync(join(before, "store.db-wal"), log);
    expect(await noticed(after, witnesses)).toBe("older");
  });

  it("that is cut short is noticed", async () => {
    const { witnesses, after, log } = await killedVault();
    truncateSync(log, readFileSync(log).length - 4096);
    expect(await noticed(after, witnesses)).toBe("older");
  });

  it("that is gone is noticed", async () => {
    const { witnesses, after, log } = await killedVault();
    rmSync(log);
    expect(["older", "vault.store_damaged"]).toContain(await noticed(after, witnesses));
  });

  it("of another vault is noticed", async () => {
    const { witnesses, after, log } = await killedVault();
    const other = await openTestVault();
    await addPeople(other, 3);
    cpSync(join(other.path, "store.db-wal"), log);
    expect(["older", "vault.store_damaged"]).toContain(await noticed(after, witnesses));
  });
});
