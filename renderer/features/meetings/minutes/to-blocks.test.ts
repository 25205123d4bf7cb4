import { describe, expect, it } from "vitest";
import { blockLines } from "#shared/domain/meetings/block-text.ts";
import { MAX_DEPTH } from "#shared/domain/meetings/rich-text.ts";
import { toBlocks } from "./to-blocks.ts";

const text = (words: string) => ({ type: "text", text: words });
const paragraph = (words: string) => ({ type: "paragraph", content: [text(words)] });
const item = (words: string) => ({ type: "listItem", content: [paragraph(words)] });

describe("toBlocks", () => {
  it("keeps what the vault knows and drops what only the editor needs", () => {
    const link = {
      type: "text",
      text: "ici",
      marks: [{ type: "link", attrs: { href: "https://example.org", target: null, rel: "x" } }],
    };
    const document = {
      type: "doc",
      content: [
        { type: "heading", attrs: { level: 2 }, content: [text("Budget")] },
        { type: "paragraph", content: [link] },
        { type: "paragraph" },
      ],
    };
    expect(toBlocks(document)).toEqual([
      { type: "heading", attrs: { level: 2 }, content: [text("Budget")] },
      {
        type: "paragraph",
        content: [
          {
            type: "text",
            text: "ici",
            marks: [{ type: "link", attrs: { href: "https://example.org" } }],
          },
        ],
      },
    ]);
  });

  it("keeps the words of lists nested deeper than the vault accepts", () => {
    let list: { type: string; content: unknown[] } = {
      type: "bulletList",
      content: [{ type: "listItem", content: [paragraph("au fond")] }],
    };
    for (let depth = 0; depth < MAX_DEPTH + 2; depth += 1) {
      list = {
        type: "bulletList",
        content: [{ type: "listItem", content: [paragraph(`niveau ${depth}`), list] }],
      };
    }
    const blocks = toBlocks({ type: "doc", content: [list] } as Parameters<typeof toBlocks>[0]);
    const lines = blocks.flatMap(blockLines);
    expect(lines).toHaveLength(MAX_DEPTH + 3);
    expect(lines.at(-1)).toBe("au fond");
  });

  it("cuts a text that is longer than one node may be", () => {
    const long = "é".repeat(250_000);
    const blocks = toBlocks({ type: "doc", content: [paragraph(long)] });
    expect(blocks.flatMap(blockLines).join("")).toBe(long);
  });

  it("goes on in another list, quote or paragraph where one is too long, with its marks", () => {
    const items = Array.from({ length: 4500 }, (_, at) => item(String(at)));
    const bold = { type: "text", text: "b".repeat(150_000), marks: [{ type: "bold" }] };
    const lines = Array.from({ length: 2001 }, () => paragraph("cité"));
    const blocks = toBlocks({
      type: "doc",
      content: [
        { type: "orderedList", attrs: { start: 3 }, content: items },
        { type: "blockquote", content: lines },
        { type: "paragraph", content: [bold] },
      ],
    } as Parameters<typeof toBlocks>[0]);
    expect(blocks.map(({ type }) => type).join(" ")).toBe(
      "orderedList orderedList orderedList blockquote blockquote paragraph",
    );
    expect(blocks.slice(0, 3).map((one) => one.type === "orderedList" && one.attrs)).toEqual([
      { start: 3 },
      { start: 2003 },
      { start: 4003 },
    ]);
    expect(blocks.flatMap(blockLines).filter((line) => /^\d+$/.test(line))).toHaveLength(4500);
    expect(blocks.at(-1)).toEqual({
      type: "paragraph",
      content: [
        { ...bold, text: "b".repeat(100_000) },
        { ...bold, text: "b".repeat(50_000) },
      ],
    });
  });

  it("makes nothing of an empty page", () => {
    expect(toBlocks({ type: "doc", content: [{ type: "paragraph" }] })).toEqual([]);
  });
});
