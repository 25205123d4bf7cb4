import { copyFileSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { aPerson } from "#test/fixtures/people/person.ts";
import { aMeeting, attach, bytesOf } from "#test/helpers/attachments.ts";
import { filesHolding } from "#test/helpers/canaries.ts";
import { tempFolder } from "#test/helpers/temp-folder.ts";
import { openTestVault, PASSPHRASE, TestVault } from "#test/helpers/test-vault.ts";

const CANARY = "Canari-Zéphyrine-7731";
const SEALED_PIECE = 64 * 1024 + 17;
const MAGIC = "GREFFE-BACKUP2\n".length;
const STREAM_HEADER = 24;

interface Layout {
  readonly bytes: Buffer;
  readonly headerAt: number;
  readonly streamAt: number;
  readonly summaryAt: number;
  readonly piecesAt: number;
}

async function twoBackups(): Promise<{ vault: TestVault; one: Buffer; other: Buffer }> {
  const vault = await openTestVault();
  await vault.call(
    "people.create",
    aPerson({ givenName: "Zéphyrine", familyName: CANARY, pronoun: "elle", notes: CANARY }),
  );
  const folder = tempFolder();
  const files: Buffer[] = [];
  for (let count = 0; count < 2; count += 1) {
    const { fileName } = await vault.call("backup.make", { folder: vault.grant(folder) });
    files.push(readFileSync(join(folder, fileName)));
  }
  expect(filesHolding([folder, vault.path], [CANARY])).toEqual([]);
  return { vault, one: files[0] ?? Buffer.alloc(0), other: files[1] ?? Buffer.alloc(0) };
}

function layoutOf(bytes: Buffer): Layout {
  const headerAt = MAGIC + 4;
  const lengthAt = headerAt + bytes.readUInt32BE(MAGIC);
  const summaryAt = lengthAt + 4 + STREAM_HEADER;
  const piecesAt = summaryAt + bytes.readUInt32BE(lengthAt);
  return { bytes, headerAt, streamAt: lengthAt + 4, summaryAt, piecesAt };
}

/** The code of restoring these bytes; what is refused must leave nothing behind. */
async function codeOf(bytes: Uint8Array, passphrase = PASSPHRASE): Promise<string> {
  const file = join(tempFolder(), "essai.greffe-backup");
  writeFileSync(file, bytes);
  const folder = tempFolder();
  const vault = new TestVault({});
  const result = await vault.result("backup.restore", {
    file: vault.grant(file),
    folder: vault.grant(folder),
    opener: { kind: "passphrase", passphrase },
  });
  expect(readdirSync(folder)).toHaveLength(result.ok ? 1 : 0);
  if (result.ok) return "restored";
  const { code, params } = result.error;
  return params?.["piece"] === undefined ? code : `${code} ${params["piece"]}`;
}

function flipped(bytes: Buffer, at: number): Buffer {
  const copy = Buffer.from(bytes);
  copy[at] = (copy[at] ?? 0) ^ 1;
  return copy;
}

describe("a backup that was altered", () => {
  it("is named for what it is, wherever a byte was flipped", async () => {
    const { one } = await twoBackups();
    const { headerAt, streamAt, summaryAt, piecesAt } = layoutOf(one);
    expect(await codeOf(one)).toBe("restored");
    expect(await codeOf(one, "ce n’est pas la bonne phrase")).toBe("backup.wrong_passphrase");
    const tried: [number, string][] = [
      [0, "backup.not_a_backup"],
      [MAGIC, "backup.damaged_header"],
      [MAGIC + 3, "backup.damaged_header"],
      [headerAt + 40, "backup.damaged_header"],
      [streamAt - 1, "backup.damaged_summary"],
      [streamAt, "backup.damaged_summary"],
      [summaryAt + 5, "backup.damaged_summary"],
      [piecesAt, "backup.damaged_content 1"],
      [piecesAt + SEALED_PIECE, "backup.damaged_content 2"],
      [
        one.length - 1,
        `backup.damaged_content ${Math.ceil((one.length - piecesAt) / SEALED_PIECE)}`,
      ],
    ];
    const found: [number, string][] = [];
    for (const [at] of tried) found.push([at, await codeOf(flipped(one, at))]);
    expect(found).toEqual(tried);
  }, 60_000);

  it("is said to be cut, wherever it was cut", async () => {
    const { one } = await twoBackups();
    const { headerAt, streamAt, summaryAt, piecesAt } = layoutOf(one);
    const cuts = [5, MAGIC, MAGIC + 4, headerAt + 50, streamAt, summaryAt, piecesAt - 1];
    for (let at = piecesAt; at < one.length; at += SEALED_PIECE) cuts.push(at);
    cuts.push(one.length - 1);
    const codes = [];
    for (const at of cuts) codes.push(await codeOf(one.subarray(0, at)));
    expect(codes).toEqual(cuts.map(() => "backup.truncated"));
    expect(await codeOf(Buffer.alloc(0))).toBe("backup.not_a_backup");
    expect(await codeOf(Buffer.concat([one, one.subarray(-1)]))).toContain("damaged_content");
  }, 60_000);

  it("is refused with its pieces in another order, or with those of another backup", async () => {
    const { one, other } = await twoBackups();
    const { piecesAt, streamAt } = layoutOf(one);
    const end = piecesAt + SEALED_PIECE;
    const swapped = Buffer.concat([
      one.subarray(0, piecesAt),
      one.subarray(end, end + SEALED_PIECE),
      one.subarray(piecesAt, end),
      one.subarray(end + SEALED_PIECE),
    ]);
    expect(await codeOf(swapped)).toBe("backup.damaged_content 1");
    const mixed = Buffer.concat([
      one.subarray(0, piecesAt),
      other.subarray(piecesAt, end),
      one.subarray(end),
    ]);
    expect(await codeOf(mixed)).toBe("backup.damaged_content 1");
    const stranger = layoutOf((await twoBackups()).one);
    const grafted = Buffer.concat([
      one.subarray(0, streamAt - 4),
      stranger.bytes.subarray(stranger.streamAt - 4),
    ]);
    expect(await codeOf(grafted)).toBe("backup.damaged_summary");
  }, 60_000);

  it("is refused wherever it is cut or altered within its documents", async () => {
    const vault = await openTestVault();
    const meetingId = await aMeeting(vault);
    await attach(vault, meetingId, "a.pdf", bytesOf(300_000));
    await attach(vault, meetingId, "b.pdf", bytesOf(300_000, 2));
    const folder = tempFolder();
    const { fileName } = await vault.call("backup.make", { folder: vault.grant(folder) });
    const bytes = readFileSync(join(folder, fileName));
    expect(await codeOf(bytes)).toBe("restored");
    const codes: string[] = [];
    for (let back = 1; back < 9; back += 1) {
      const at = bytes.length - Math.floor((back * 600_000) / 9);
      codes.push(await codeOf(bytes.subarray(0, at)));
      codes.push((await codeOf(flipped(bytes, at))).replace(/ \d+$/u, ""));
    }
    expect([...new Set(codes)]).toEqual(["backup.truncated", "backup.damaged_content"]);
    const end = bytes.length - SEALED_PIECE * 2;
    const swapped = Buffer.concat([
      bytes.subarray(0, end - SEALED_PIECE),
      bytes.subarray(end, end + SEALED_PIECE),
      bytes.subarray(end - SEALED_PIECE, end),
      bytes.subarray(end + SEALED_PIECE),
    ]);
    expect(await codeOf(swapped)).toContain("backup.damaged_content");
  }, 60_000);

  it("of a later format, or no backup at all, is told so", async () => {
    const later = Buffer.from("GREFFE-BACKUP3\n anything at all");
    expect(await codeOf(later)).toBe("backup.newer_format");
    expect(await codeOf(Buffer.from("PK\u0003\u0004"))).toBe("backup.not_a_backup");
  });

  it("is never removed by the rule, nor is a file that only bears the name", async () => {
    const { vault, one } = await twoBackups();
    const folder = tempFolder();
    writeFileSync(join(folder, "a.greffe-backup"), flipped(one, layoutOf(one).summaryAt + 5));
    writeFileSync(join(folder, "b.greffe-backup"), "photos de vacances");
    await vault.call("backup.changeSettings", { folder: vault.grant(folder), keep: 1 });
    const first = await vault.call("backup.make", {});
    copyFileSync(join(folder, first.fileName), join(folder, "c.greffe-backup"));
    const second = await vault.call("backup.make", {});
    expect(second.removed).toBe(2);
    expect(readdirSync(folder).toSorted()).toEqual(
      ["a.greffe-backup", "b.greffe-backup", second.fileName].toSorted(),
    );
  }, 60_000);
});
