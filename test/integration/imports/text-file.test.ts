import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { csvChunks, NeverClosed } from "#main/vault/features/imports/text-file.ts";
import type { Encoding } from "#shared/domain/imports/reading.ts";
import type { TableRow } from "#shared/domain/imports/table-row.ts";
import { tempFolder } from "#test/helpers/temp-folder.ts";

function fileOf(content: string | Uint8Array): string {
  const path = join(tempFolder(), "file.csv");
  writeFileSync(path, content);
  return path;
}

async function read(content: string | Uint8Array, encoding: Encoding = "utf-8") {
  const rows: TableRow[] = [];
  const source = { kind: "text", separator: ";", encoding, misread: null } as const;
  try {
    for await (const chunk of csvChunks(fileOf(content), source)) {
      rows.push(...chunk.rows);
    }
  } catch (error) {
    if (error instanceof NeverClosed) return { rows, notClosed: error.line };
    throw error;
  }
  return { rows, notClosed: null };
}

describe("records and the lines they start on", () => {
  it.each(["\n", "\r\n", "\r"])("with %j", async (end) => {
    const content = [`a;b`, `1;"x${end}y${end}z"`, ``, `2;"un ""mot"""`, `3;=1+1`].join(end);
    expect(await read(content)).toEqual({
      rows: [
        { line: 1, cells: ["a", "b"] },
        { line: 2, cells: ["1", `x${end}y${end}z`] },
        { line: 5, cells: [""] },
        { line: 6, cells: ["2", 'un "mot"'] },
        { line: 7, cells: ["3", "=1+1"] },
      ],
      notClosed: null,
    });
  });

  it("with a mark, in each encoding", async () => {
    const cells = ["Zoé", "œuf"];
    const expected = { rows: [{ line: 1, cells }], notClosed: null };
    const utf16 = new Uint8Array(Buffer.from("\ufeffZoé;œuf\r\n", "utf16le"));
    const windows = Uint8Array.from([0x5a, 0x6f, 0xe9, 0x3b, 0x9c, 0x75, 0x66]);
    expect(await read("\ufeffZoé;œuf\n")).toEqual(expected);
    expect(await read(utf16, "utf-16le")).toEqual(expected);
    expect(await read(windows, "windows-1252")).toEqual(expected);
  });

  it("leaves out Excel's declaration, not its line", async () => {
    expect((await read("sep=;\r\na;b\r\n")).rows).toEqual([{ line: 2, cells: ["a", "b"] }]);
  });

  it("keeps quotes inside a cell", async () => {
    expect((await read('a "b" c;"d" e\n')).rows).toEqual([
      { line: 1, cells: ['a "b" c', '"d" e'] },
    ]);
  });

  it("says where a quote was opened", async () => {
    expect(await read('a;b\n1;2\n3;"4\n5;6\n')).toEqual({
      rows: [
        { line: 1, cells: ["a", "b"] },
        { line: 2, cells: ["1", "2"] },
      ],
      notClosed: 3,
    });
  });

  it("refuses a record beyond any line", async () => {
    await expect(read(`a\nb;"${"x\n".repeat(300_000)}`)).rejects.toMatchObject({
      code: "imports.line_too_long",
      params: { line: 2 },
    });
  });
});
