import { mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { aMeeting, attach, bytesOf } from "#test/helpers/attachments.ts";
import { tempFolder } from "#test/helpers/temp-folder.ts";
import { WitnessMemory } from "#test/helpers/witness-memory.ts";
import { openTestVault, reopenTestVault, type TestVault } from "#test/helpers/test-vault.ts";

const START = "GREFFE-FILE1\n".length + 24;
const SEALED = 64 * 1024 + 17;
/** Four chunks, the last one short. */
const SIZE = 3 * 64 * 1024 + 1000;

interface Victim {
  readonly vault: TestVault;
  readonly id: string;
  readonly path: string;
  readonly bytes: Buffer;
  /** Another document of the same vault, as long. */
  readonly other: Buffer;
}

async function aVictim(): Promise<Victim> {
  const vault = await openTestVault();
  const meetingId = await aMeeting(vault);
  const { id } = await attach(vault, meetingId, "scan.pdf", bytesOf(SIZE));
  const folder = join(vault.path, "files");
  const path = join(folder, readdirSync(folder)[0] ?? "");
  await attach(vault, meetingId, "autre.pdf", bytesOf(SIZE, 2));
  const other = readdirSync(folder)
    .map((name) => join(folder, name))
    .find((file) => file !== path);
  return { vault, id, path, bytes: readFileSync(path), other: readFileSync(other ?? "") };
}

/** What verification names, and what a copy is refused with; a refused copy leaves nothing. */
async function said({ vault, id }: Victim): Promise<[string[], string]> {
  const { findings } = await vault.call("vault.verify", {});
  const folder = tempFolder();
  const copied = await vault.result("attachments.saveCopy", { id, folder: vault.grant(folder) });
  expect(readdirSync(folder)).toHaveLength(copied.ok ? 1 : 0);
  const named = findings.map(({ place, at, problem }) => `${place} ${at} ${problem}`);
  return [named, copied.ok ? "copied" : `${copied.error.code} ${copied.error.params?.["name"]}`];
}

const chunk = (bytes: Buffer, index: number) =>
  bytes.subarray(START + index * SEALED, START + (index + 1) * SEALED);
const start = (bytes: Buffer) => bytes.subarray(0, START);

const ALTERED: [string, (victim: Victim) => Buffer][] = [
  ["with a byte of its first letters flipped", ({ bytes }) => flipped(bytes, 3)],
  ["with a byte of its stream’s header flipped", ({ bytes }) => flipped(bytes, START - 2)],
  ["with a byte of a chunk flipped", ({ bytes }) => flipped(bytes, START + SEALED + 9)],
  ["with its last byte flipped", ({ bytes }) => flipped(bytes, bytes.length - 1)],
  [
    "with two chunks in each other’s place",
    ({ bytes }) =>
      Buffer.concat([
        start(bytes),
        chunk(bytes, 1),
        chunk(bytes, 0),
        bytes.subarray(START + 2 * SEALED),
      ]),
  ],
  [
    "with a chunk written twice over the next",
    ({ bytes }) =>
      Buffer.concat([
        start(bytes),
        chunk(bytes, 0),
        chunk(bytes, 0),
        bytes.subarray(START + 2 * SEALED),
      ]),
  ],
  ["with a chunk added", ({ bytes }) => Buffer.concat([bytes, chunk(bytes, 3)])],
  [
    "with a chunk of another file",
    ({ bytes, other }) =>
      Buffer.concat([
        start(bytes),
        chunk(bytes, 0),
        chunk(other, 1),
        bytes.subarray(START + 2 * SEALED),
      ]),
  ],
  ["that is another file of the same vault", ({ other }) => other],
];

const CUT: [string, (bytes: Buffer) => Buffer][] = [
  ["at a chunk’s end", (bytes) => bytes.subarray(0, START + 3 * SEALED)],
  ["inside a chunk", (bytes) => bytes.subarray(0, START + SEALED + 100)],
  ["inside its beginning", (bytes) => bytes.subarray(0, 10)],
  ["to nothing", () => Buffer.alloc(0)],
];

function flipped(bytes: Buffer, at: number): Buffer {
  const copy = Buffer.from(bytes);
  copy[at] = (copy[at] ?? 0) ^ 1;
  return copy;
}

describe("a document’s file", () => {
  it.each(ALTERED)("%s is named, and not copied", async (_how, altered) => {
    const victim = await aVictim();
    writeFileSync(victim.path, altered(victim));
    expect(await said(victim)).toEqual([["file scan.pdf altered"], "attachments.altered scan.pdf"]);
    writeFileSync(victim.path, victim.bytes);
    expect(await said(victim)).toEqual([[], "copied"]);
  });

  it.each(CUT)("cut %s is named as cut", async (_where, cut) => {
    const victim = await aVictim();
    writeFileSync(victim.path, cut(victim.bytes));
    expect(await said(victim)).toEqual([["file scan.pdf cut"], "attachments.cut scan.pdf"]);
  });

  it("that is gone, a link, a folder or a stranger’s is named for what it is", async () => {
    const victim = await aVictim();
    rmSync(victim.path);
    expect(await said(victim)).toEqual([["file scan.pdf missing"], "attachments.missing scan.pdf"]);
    const elsewhere = join(tempFolder(), "ailleurs");
    writeFileSync(elsewhere, victim.bytes);
    symlinkSync(elsewhere, victim.path);
    expect((await said(victim))[0]).toEqual(["file scan.pdf altered"]);
    rmSync(victim.path);
    mkdirSync(victim.path);
    expect((await said(victim))[0]).toEqual(["file scan.pdf altered"]);
    rmSync(victim.path, { recursive: true });
    writeFileSync(victim.path, victim.bytes);
    writeFileSync(join(victim.vault.path, "files", "note.txt"), "bonjour");
    expect(await said(victim)).toEqual([["file note.txt unknown"], "copied"]);
  });

  it("under the name of another vault’s file does not open there", async () => {
    const one = await aVictim();
    const two = await aVictim();
    writeFileSync(two.path, one.bytes);
    expect((await said(two))[0]).toEqual(["file scan.pdf altered"]);
  });

  it("whose row was given another’s key and digest behind the journal is found", async () => {
    const victim = await aVictim();
    await victim.vault.session.vault.commands.run(
      { name: "vault.noteKeyChange" },
      async ({ raw }) =>
        raw.exec(`UPDATE stored_file SET wrapped_key =
        (SELECT wrapped_key FROM stored_file ORDER BY row DESC LIMIT 1) WHERE row = 1`),
    );
    expect((await said(victim))[0]).toEqual(["file scan.pdf altered"]);
  });
});

describe("the next opening", () => {
  it("removes what a kill left, and nothing that a row or a person put there", async () => {
    const { vault, id, path, bytes } = await aVictim();
    await vault.call("attachments.remove", { id });
    await vault.close();
    const folder = join(vault.path, "files");
    const before = readdirSync(folder).toSorted();
    writeFileSync(join(folder, "0193b3c0-0000-7000-8000-000000000001"), bytes);
    writeFileSync(join(folder, "0193b3c0-0000-7000-8000-000000000002.partial"), bytes);
    writeFileSync(join(folder, "note.txt"), "bonjour");
    await reopenTestVault(vault.path);
    expect(readdirSync(folder).toSorted()).toEqual([...before, "note.txt"].toSorted());
    expect(readFileSync(path).equals(bytes)).toBe(true);
  });

  it("of a second process, which only reads, removes nothing", async () => {
    const { vault } = await aVictim();
    const left = join(vault.path, "files", "0193b3c0-0000-7000-8000-000000000001");
    writeFileSync(left, "x");
    const reader = await reopenTestVault(vault.path);
    expect((await reader.call("vault.status", {})).readOnly).not.toBeNull();
    expect(readFileSync(left, "utf8")).toBe("x");
  });

  it("removes nothing of a vault that was put back in time, until that is accepted", async () => {
    const witnesses = new WitnessMemory();
    const first = await openTestVault({ witnesses });
    await first.close();
    const store = join(first.path, "store.db");
    const old = readFileSync(store);
    const vault = await reopenTestVault(first.path, { witnesses });
    await attach(vault, await aMeeting(vault), "scan.pdf", bytesOf(10));
    await vault.close();
    const files = readdirSync(join(vault.path, "files"));
    const newer = readFileSync(store);
    writeFileSync(store, old);
    const doubtful = await reopenTestVault(vault.path, { witnesses });
    await doubtful.close();
    expect(readdirSync(join(vault.path, "files"))).toEqual(files);
    writeFileSync(store, newer);
    const again = await reopenTestVault(vault.path, { witnesses });
    expect(await again.call("vault.verify", {})).toMatchObject({ files: 1, findings: [] });
  });
});
