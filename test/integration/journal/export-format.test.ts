import { createPublicKey, verify } from "node:crypto";
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { blake2b256 } from "#test/helpers/blake2b.ts";
import { checkOf, exportTo, person } from "#test/helpers/exported-journal.ts";
import { tempFolder } from "#test/helpers/temp-folder.ts";
import { openTestVault } from "#test/helpers/test-vault.ts";

/** An export of the first format: it has to be checked for ever. */
const FIRST = new URL("../../fixtures/journal-export-1.greffe-journal.jsonl", import.meta.url);

type Value = string | number | boolean | null | undefined;
type Line = Record<string, Value> & { kind: string };

/** A number of the file's, as its hashes have it. */
function integer(value: number): Buffer {
  const written = Buffer.alloc(8);
  written.writeBigInt64BE(BigInt(value));
  return written;
}

function bytes(value: Buffer): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(value.length);
  return Buffer.concat([length, value]);
}

const hex = (value: Value) => bytes(Buffer.from(String(value), "hex"));
const id = (value: Value) => hex(String(value).replaceAll("-", ""));
const text = (value: Value) =>
  value === null ? Buffer.from("ffffffff", "hex") : bytes(Buffer.from(String(value)));

const hashOf = (...fields: Buffer[]) => blake2b256(Buffer.concat(fields)).toString("hex");

function entryBytes(entry: Line): Buffer[] {
  const numbers = (...names: string[]) => names.map((name) => integer(Number(entry[name] ?? 0)));
  return [
    ...numbers("seq", "wall", "counter"),
    id(entry["actor"]),
    text(entry["command"]),
    ...numbers("undoes", "firstChange", "lastChange"),
    hex(entry["changesHash"]),
    hex(entry["prev"]),
  ];
}

/** The same of an entry that stands by itself, of a vault and after a root. */
const statedBytes = (entry: Line, vaultId: Value, root: string | null): Buffer[] => [
  text("greffe.entry.2"),
  id(vaultId),
  hex(root ?? ""),
  hex(entry["prev"]),
  hex(entry["directory"]),
  id(entry["actor"]),
  hex(entry["device"]),
  integer(Number(entry["deviceCount"])),
  hex(entry["authorPrev"] ?? ""),
  integer(Number(entry["wall"])),
  integer(Number(entry["counter"])),
  text(entry["command"]),
  hex(entry["undone"] ?? ""),
  text(entry["statement"]),
  integer(Number(entry["lastChange"]) - Number(entry["firstChange"]) + 1),
  hex(entry["changesHash"]),
  ...(entry.kind === "sealed" ? [hex(entry["sealed"])] : []),
];

const idOf = (entry: Line) =>
  hashOf(text("greffe.entry-id.2"), hex(entry["hash"]), hex(entry["signature"]));

const changeBytes = (change: Line, at: number) => [
  integer(at),
  text(change["table"]),
  text(change["columns"]),
  hex(change["key"]),
  text(change["before"]),
  text(change["after"]),
];

function isSigned(publicKey: string, message: Buffer, signature: Value): boolean {
  const x = Buffer.from(publicKey, "hex").toString("base64url");
  const key = createPublicKey({ key: { kty: "OKP", crv: "Ed25519", x }, format: "jwk" });
  return verify(null, message, key, Buffer.from(String(signature), "hex"));
}

const isEntry = ({ kind }: Line) => kind === "entry" || kind === "stated" || kind === "sealed";

/** What main/vault/journal/README.md says, and nothing else of Greffe. Throws on what does not hold. */
function verifyAsDocumented(file: Buffer): { entries: number; changes: number } {
  const lines = file.toString("utf8").split("\n").slice(0, -1);
  const [header, ...rest] = lines.map((line) => JSON.parse(line) as Line);
  const closing = rest.pop();
  if (header === undefined || closing === undefined) throw new Error("no export");
  const people = header["people"] as unknown as { id: string; signPublicKey: string }[];
  const keys = new Map(people.map((one) => [one.id, one.signPublicKey]));
  const keyOf = (actor: Value) => keys.get(String(actor)) ?? "";
  expect(header["genesis"]).toBe(hashOf(text("greffe.journal.1"), id(header["vaultId"])));

  const root = (header["root"] ?? null) as { seq: number; id: string } | null;
  let prev = header["previous"];
  let prevId = header["previous"];
  let seq = Number(header["firstSeq"]);
  let changes = 0;
  const entries = rest.filter(isEntry);
  for (const entry of entries) {
    const isStated = entry.kind !== "entry";
    expect([entry["seq"], entry["prev"]]).toEqual([seq, isStated ? prevId : prev]);
    const rootThen = root !== null && root.seq < seq ? root.id : null;
    const fields = isStated ? statedBytes(entry, header["vaultId"], rootThen) : entryBytes(entry);
    expect(entry["hash"]).toBe(hashOf(...fields));
    const hash = Buffer.from(String(entry["hash"]), "hex");
    expect(isSigned(keyOf(entry["actor"]), hash, entry["signature"])).toBe(true);
    const from = rest.indexOf(entry) + 1;
    const until = rest.findIndex((line, at) => at >= from && isEntry(line));
    const own = rest.slice(from, until === -1 ? rest.length : until);
    if (own.length > 0) {
      expect(own.map(({ ord }) => ord)).toEqual(
        own.map((_, at) => Number(entry["firstChange"]) + at),
      );
      const start = isStated ? [hex(entry["salt"])] : [];
      const first = isStated ? 0 : Number(entry["firstChange"]);
      const told = own.flatMap((change, at) => changeBytes(change, first + at));
      expect(entry["changesHash"]).toBe(hashOf(...start, ...told));
    }
    changes += own.length;
    prev = entry["hash"] ?? null;
    prevId = idOf(entry);
    seq += 1;
  }
  expect([entries.length, prev]).toEqual([header["entries"], header["last"]]);

  const signed = file.subarray(0, file.lastIndexOf("\n", file.length - 2) + 1);
  expect(closing["digest"]).toBe(blake2b256(signed).toString("hex"));
  const { digest, headHash, headSeq } = closing;
  const { exporter, vaultId } = header;
  const purpose = "greffe.journal-export.1";
  const message = JSON.stringify({ digest, exporter, headHash, headSeq, purpose, vaultId });
  expect(isSigned(keyOf(exporter), Buffer.from(message), closing["signature"])).toBe(true);
  return { entries: entries.length, changes };
}

describe("the format of an exported journal", () => {
  it("is what its description says, for a verifier that shares no code with Greffe", async () => {
    const vault = await openTestVault();
    await vault.call("people.create", { ...person("Le Goff"), notes: "« Né·e »\n𝄞 \u2028 \\ /" });
    await vault.call("journal.undo", { seq: 2 });
    const file = readFileSync(await exportTo(vault, tempFolder(), { contents: true }));
    expect(verifyAsDocumented(file)).toEqual({ entries: 3, changes: 4 });
    const bare = readFileSync(await exportTo(vault, tempFolder()));
    expect(verifyAsDocumented(bare)).toEqual({ entries: 4, changes: 0 });
  });

  it("has not changed since the first one", async () => {
    const file = readFileSync(FIRST);
    expect(verifyAsDocumented(file)).toEqual({ entries: 4, changes: 4 });
    expect(await checkOf(file)).toMatchObject({
      entries: 4,
      about: { exporter: { fingerprint: expect.any(Array) } },
      findings: [],
    });
  });

  it("gives the hash of the example in its description", () => {
    const [, line = ""] = readFileSync(FIRST, "utf8").split("\n");
    const entry = JSON.parse(line) as Line;
    const described = readFileSync(
      new URL("../../../main/vault/journal/README.md", import.meta.url),
      "utf8",
    );
    const [, example = ""] = /```hex\n([^`]+)```/u.exec(described) ?? [];
    expect(example.replaceAll(/\s/gu, "")).toBe(Buffer.concat(entryBytes(entry)).toString("hex"));
    expect(hashOf(...entryBytes(entry))).toBe(entry["hash"]);
  });
});
