import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { newId } from "#main/vault/db/ids.ts";
import { signerOf } from "#main/vault/keys/signing.ts";
import { sodium } from "#main/vault/keys/sodium.ts";
import { closingMessage, ExportClosing, ExportHeader } from "#shared/domain/journal/export.ts";
import { canonicalJson, type Json } from "#shared/domain/vault/canonical-json.ts";
import { checkLines, checkOf, exportTo, linesOf, person } from "#test/helpers/exported-journal.ts";
import { FAST_KDF, PASSPHRASE, TestVault } from "#test/helpers/vault-in-process.ts";

/** Line 1 is the header, line n + 1 the entry n; the last one closes. */
let bare: string[] = [];
/** The same with contents: header, then each entry and its changes. */
let whole: string[] = [];
let other: string[] = [];
let path = "";
let folder = "";

async function newVault(): Promise<TestVault> {
  const vault = new TestVault({});
  await vault.call("vault.create", {
    folder: vault.grant(mkdtempSync(join(folder, "vault-"))),
    name: "Collectif des Essais",
    userName: "Camille Essai",
    passphrase: PASSPHRASE,
    kdf: FAST_KDF,
  });
  for (const name of ["Le Goff", "Nédélec", "Tanguy", "Ollivier"]) {
    await vault.call("people.create", person(name));
  }
  return vault;
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "greffe-export-"));
  const [vault, stranger] = [await newVault(), await newVault()];
  path = await exportTo(vault, folder);
  bare = linesOf(path);
  whole = linesOf(await exportTo(vault, folder, { contents: true }));
  other = linesOf(await exportTo(stranger, folder));
  await Promise.all([vault.close(), stranger.close()]);
}, 60_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const without = (lines: readonly string[], at: number) => lines.toSpliced(at - 1, 1);
const swapped = (lines: readonly string[], one: number, two: number) =>
  lines.with(one - 1, lines[two - 1] ?? "").with(two - 1, lines[one - 1] ?? "");

/** A line with some of its fields changed, written as Greffe writes it. */
function altered(lines: readonly string[], at: number, patch: Record<string, Json>): string[] {
  const fields = JSON.parse(lines[at - 1] ?? "") as Record<string, Json>;
  return lines.with(at - 1, canonicalJson({ ...fields, ...patch }));
}

/** The line that the contents of a change stand on. */
const changeLine = () => whole.findIndex((line) => line.includes("Tanguy")) + 1;

async function findingIn(lines: readonly string[]) {
  const { findings } = await checkLines(lines);
  return findings;
}

const found = (problem: string, line: number, seq: number | null = null) => [
  { problem, line, seq, ord: null },
];

describe("an exported journal", () => {
  it("that nobody touched is sound, with and without contents, on a machine without the vault", async () => {
    expect(await checkLines(bare)).toMatchObject({ entries: 5, findings: [] });
    expect(await checkLines(whole)).toMatchObject({ entries: 6, findings: [] });
  });

  const fields: [string, Json][] = [
    ["wall", 0],
    ["counter", 7],
    ["actor", newId()],
    ["command", "people.remove"],
    ["undone", "00".repeat(32)],
    ["device", "00".repeat(16)],
    ["deviceCount", 9],
    ["authorPrev", null],
    ["directory", "00".repeat(32)],
    ["statement", "{}"],
    ["firstChange", 1],
    ["lastChange", 9],
    ["changesHash", "00".repeat(32)],
    ["prev", "00".repeat(32)],
    ["hash", "00".repeat(32)],
  ];
  it.each(fields)("with another %s in an entry names that entry", async (field, value) => {
    expect(await findingIn(altered(bare, 4, { [field]: value }))).toEqual(found("altered", 4, 3));
  });

  it("with another signature on an entry", async () => {
    const lines = altered(bare, 4, { signature: "00".repeat(64) });
    expect(await findingIn(lines)).toEqual(found("bad_signature", 4, 3));
  });

  it("with a field more, a field less, or another spelling of the same values", async () => {
    const seen = [];
    const more = altered(bare, 4, { note: "ajoutée" });
    const less = bare.with(3, (bare[3] ?? "").replace('"undone":null,', ""));
    const spaced = bare.with(3, (bare[3] ?? "").replace('"counter":', '"counter": '));
    for (const lines of [more, less, spaced]) seen.push(...(await findingIn(lines)));
    expect(seen).toEqual(Array(3).fill(found("not_as_written", 4, 3)[0]));
  });

  it("with an entry deleted names the one that is missing", async () => {
    expect(await findingIn(without(bare, 4))).toEqual(found("missing", 4, 3));
    expect(await findingIn(without(bare, 2))).toEqual(found("missing", 2, 1));
    expect(await findingIn(without(bare, 6))).toEqual(found("missing", 6, 5));
  });

  it("with two entries exchanged, far apart or side by side", async () => {
    expect(await findingIn(swapped(bare, 3, 4))).toEqual(found("reordered", 3, 2));
    expect(await findingIn(swapped(bare, 2, 6))).toEqual(found("reordered", 2, 1));
  });

  it("with a line twice", async () => {
    expect(await findingIn(bare.toSpliced(3, 0, bare[2] ?? ""))).toEqual(found("repeated", 4, 2));
    const twice = whole.toSpliced(2, 0, whole[2] ?? "");
    expect(await findingIn(twice)).toMatchObject([{ problem: "repeated", line: 4 }]);
    expect(await findingIn([...bare, bare.at(-1) ?? ""])).toEqual(found("after_the_end", 8));
    expect(await findingIn(bare.toSpliced(1, 0, bare[0] ?? ""))).toEqual(found("misplaced", 2));
  });

  it("cut at a line, or within one, at every byte of its end", async () => {
    expect(await findingIn(bare.slice(0, -1))).toEqual(found("cut", 7, 6));
    expect(await findingIn(bare.slice(0, 3))).toEqual(found("cut", 4, 3));
    const bytes = readFileSync(path);
    const start = bytes.lastIndexOf("\n", bytes.length - 2) + 1;
    for (let length = start + 1; length < bytes.length; length += 7) {
      const { findings } = await checkOf(bytes.subarray(0, length));
      expect(findings).toEqual(found("cut_in_line", 7, 6));
    }
    expect((await checkOf(bytes.subarray(0, -1))).findings).toEqual(found("cut_in_line", 7, 6));
    expect((await checkOf(bytes.subarray(0, 40))).findings).toEqual(found("cut_in_line", 1));
  });

  it("whose tail was cut, with a closing line made for what is left", async () => {
    const header = ExportHeader.parse(JSON.parse(bare[0] ?? ""));
    const left = [
      canonicalJson({ ...header, entries: 4, last: JSON.parse(bare[4] ?? "").hash as string }),
      ...bare.slice(1, 5),
    ];
    const forged = closedBy(sodium.crypto_sign_keypair(), header, left);
    expect(await findingIn([...left, forged])).toEqual(found("bad_closing", 6));
    // The closing line of the whole, kept.
    expect(await findingIn([...left, bare.at(-1) ?? ""])).toEqual(found("header_altered", 1));
  });

  it("with the closing line of another export of the same vault", async () => {
    const lines = bare.with(bare.length - 1, whole.at(-1) ?? "");
    expect(await findingIn(lines)).toEqual(found("header_altered", 1));
  });

  it("with another key for whoever signed", async () => {
    const keys = sodium.crypto_sign_keypair();
    const header = ExportHeader.parse(JSON.parse(bare[0] ?? ""));
    const people = header.people.map((one) => ({
      ...one,
      signPublicKey: sodium.to_hex(keys.publicKey),
    }));
    const left = [canonicalJson({ ...header, people }), ...bare.slice(1, -1)];
    const closing = closedBy(keys, header, left);
    expect(await findingIn([...left, closing])).toEqual(found("bad_signature", 2, 1));
  });

  it("with another person as its exporter, or one whom nobody named", async () => {
    const header = ExportHeader.parse(JSON.parse(bare[0] ?? ""));
    const keys = sodium.crypto_sign_keypair();
    const id = newId();
    const stranger = {
      id,
      name: "Camille Essai",
      signPublicKey: sodium.to_hex(keys.publicKey),
      boxPublicKey: null,
    };
    const unnamed = altered(bare, 1, { exporter: id });
    expect(await findingIn(unnamed)).toEqual(found("header_altered", 1));
    const claimed = { ...header, exporter: id, people: [...header.people, stranger] };
    const left = [canonicalJson(claimed), ...bare.slice(1, -1)];
    expect(await findingIn([...left, bare.at(-1) ?? ""])).toEqual(found("bad_closing", 7));
    // Whoever signs the whole again with a key of their own is told apart by that key alone.
    const report = await checkLines([...left, closedBy(keys, claimed, left)]);
    expect(report.findings).toEqual([]);
    expect(report.about?.exporter.signPublicKey).toBe(sodium.to_hex(keys.publicKey));
  });

  const headers: [string, Record<string, Json>][] = [
    ["collective", { collective: "Un autre collectif" }],
    ["date", { madeAt: "2020-01-01T00:00:00.000Z" }],
    ["period", { from: "2020-01-01T00:00:00.000Z" }],
    ["first hash", { first: "00".repeat(32) }],
    ["last hash", { last: "00".repeat(32) }],
    ["start", { genesis: "00".repeat(32) }],
    ["hash before the first", { previous: "00".repeat(32) }],
  ];
  it.each(headers)("with another %s in its header", async (_name, patch) => {
    expect(await findingIn(altered(bare, 1, patch))).toEqual(found("header_altered", 1));
  });

  it("with another vault's entry, or another vault's header", async () => {
    expect(await findingIn(bare.with(3, other[3] ?? ""))).toEqual(found("altered", 4, 3));
    expect(await findingIn(bare.with(0, other[0] ?? ""))).toEqual(found("altered", 2, 1));
    expect(await findingIn(bare.with(bare.length - 1, other.at(-1) ?? ""))).toEqual(
      found("bad_closing", 7),
    );
  });

  it("with lines of an export that has contents among those of one that has not", async () => {
    const lines = bare.toSpliced(2, 0, whole[2] ?? "");
    expect(await findingIn(lines)).toMatchObject([{ problem: "repeated", line: 3 }]);
    const mixed = whole.slice(0, 2).concat(bare.slice(2));
    expect(await findingIn(mixed)).toEqual([{ problem: "missing", line: 3, seq: 1, ord: 1 }]);
  });

  it("with its contents altered, deleted, or moved", async () => {
    const at = changeLine();
    const entry = whole.slice(0, at).findLastIndex((line) => line.includes('"kind":"stated"')) + 1;
    const { seq } = JSON.parse(whole[entry - 1] ?? "") as { seq: number };
    const { ord } = JSON.parse(whole[at - 1] ?? "") as { ord: number };
    const renamed = whole.with(at - 1, (whole[at - 1] ?? "").replace("Tanguy", "Tangui"));
    expect(await findingIn(renamed)).toEqual(found("changes_altered", entry, seq));
    expect(await findingIn(without(whole, at))).toEqual([
      { problem: "missing", line: at, seq, ord },
    ]);
    const first = whole.findIndex((line) => line.includes('"kind":"change"')) + 1;
    expect(await findingIn(swapped(whole, first, first + 1))).toEqual([
      { problem: "reordered", line: first, seq: 1, ord: 1 },
    ]);
  });

  it("that an editor converted: line endings, byte order mark, another encoding", async () => {
    const text = readFileSync(path, "utf8");
    const crlf = await checkOf(text.replaceAll("\n", "\r\n"));
    const mark = await checkOf(`\uFEFF${text}`);
    const oneLine = await checkOf(bare.with(2, `${bare[2]}\r`).join("\n"));
    expect([crlf, mark, oneLine].map(({ findings }) => findings)).toEqual([
      found("reencoded", 1),
      found("reencoded", 1),
      found("reencoded", 3, 2),
    ]);
    const latin = (whole.join("\n") + "\n").replaceAll("Nédélec", "Nédélec\u00e9");
    const { findings } = await checkOf(Buffer.from(latin, "latin1"));
    expect(findings).toMatchObject([{ problem: "not_as_written" }]);
  });

  it("with a line that is longer than memory should hold, or a file that is one line", async () => {
    const long = Buffer.alloc(70 * 1024 * 1024, 0x20);
    const start = Buffer.from(`${bare[0]}\n`);
    expect((await checkOf(Buffer.concat([start, long]))).findings).toEqual(
      found("line_too_long", 2),
    );
    expect((await checkOf(long)).findings).toEqual(found("not_an_export", 1));
  });

  const strangers: [string, string | Uint8Array][] = [
    ["nothing", ""],
    ["a line feed", "\n"],
    ["a list of names", "Nom;Prénom\r\nLe Goff;Nolwenn\r\n"],
    ["another JSON", '{"kind":"header","format":"autre"}\n'],
    ["null", "null\n"],
    ["bytes", Buffer.from([0, 159, 146, 150, 10])],
    ["a nest of brackets", `${"[".repeat(200_000)}\n`],
  ];
  it.each(strangers)("that is none but %s", async (_name, content) => {
    expect(await checkOf(content)).toEqual({
      entries: 0,
      about: null,
      findings: found("not_an_export", 1),
    });
  });

  it("of a later version of Greffe is not taken for an altered one", async () => {
    expect(await findingIn(altered(bare, 1, { version: 3, more: true }))).toEqual(
      found("newer_format", 1),
    );
  });

  it("with any single bit of any byte flipped is refused", async () => {
    const files = [bare, whole].map((lines) => Buffer.from(`${lines.join("\n")}\n`));
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...files),
        fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
        fc.integer({ min: 0, max: 7 }),
        async (file, where, bit) => {
          const bytes = Buffer.from(file);
          const at = Math.floor(where * bytes.length);
          bytes[at] = (bytes[at] ?? 0) ^ (1 << bit);
          const { findings } = await checkOf(bytes);
          expect(findings).toHaveLength(1);
        },
      ),
      { numRuns: 500 },
    );
  }, 60_000);
});

/** The closing line that a key would write for these lines. */
function closedBy(
  keys: { publicKey: Uint8Array; privateKey: Uint8Array },
  header: ExportHeader,
  lines: readonly string[],
): string {
  const { headSeq, headHash } = ExportClosing.parse(JSON.parse(bare.at(-1) ?? ""));
  const bytes = Buffer.from(lines.map((line) => `${line}\n`).join(""));
  const digest = sodium.to_hex(sodium.crypto_generichash(32, bytes, null));
  const closing = { kind: "closing" as const, headSeq, headHash, digest };
  const message = Buffer.from(canonicalJson(closingMessage(header, closing)));
  const signature = signerOf(header.exporter, keys.privateKey).sign(message);
  return canonicalJson({ ...closing, signature: sodium.to_hex(signature) });
}
