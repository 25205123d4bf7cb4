import { expect, it } from "vitest";
import { MAX_BLOCK_LENGTH, SentBlock } from "./rich-text.ts";

/** A paragraph of texts of 100,000 letters, whose JSON is so many characters long. */
function paragraphOf(length: number) {
  const content = Array.from({ length: 19 }, () => ({ type: "text", text: "a".repeat(100_000) }));
  const paragraph = { type: "paragraph", content };
  const left = length - JSON.stringify(paragraph).length - ',{"type":"text","text":""}'.length;
  content.push({ type: "text", text: "a".repeat(left) });
  return paragraph;
}

it("takes a block at its longest, as it is, and none that is longer", () => {
  const longest = paragraphOf(MAX_BLOCK_LENGTH);
  expect(JSON.stringify(longest)).toHaveLength(MAX_BLOCK_LENGTH);
  expect(SentBlock.parse(longest)).toEqual(longest);
  expect(SentBlock.safeParse(paragraphOf(MAX_BLOCK_LENGTH + 1)).success).toBe(false);
});

it("looks into no block that is too long, or nested without end", () => {
  let looked = 0;
  const text = "a".repeat(MAX_BLOCK_LENGTH);
  const watched = {
    toJSON: () => text,
    get type() {
      looked += 1;
      return "paragraph";
    },
  };
  expect(SentBlock.safeParse(watched).success).toBe(false);
  expect(looked).toBe(0);
  let nested: unknown = { type: "horizontalRule" };
  for (let depth = 0; depth < 100_000; depth += 1)
    nested = { type: "blockquote", content: [nested] };
  expect(SentBlock.safeParse(nested).success).toBe(false);
});
