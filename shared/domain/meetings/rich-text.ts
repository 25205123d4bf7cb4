import { z } from "zod";
import { Id } from "../kernel/ids.ts";
import { IsoDate } from "../kernel/dates.ts";

/**
 * Minutes as blocks of the editor's own document form (ProseMirror JSON), limited to what minutes
 * need. What is not listed here cannot enter the vault, whatever the renderer sends.
 */
export const WebLink = z
  .string()
  .max(2000)
  .regex(/^(https?:\/\/|mailto:|tel:)/i);

const Mark = z.discriminatedUnion("type", [
  z.object({ type: z.literal("bold") }),
  z.object({ type: z.literal("italic") }),
  z.object({ type: z.literal("underline") }),
  z.object({ type: z.literal("strike") }),
  z.object({ type: z.literal("link"), attrs: z.object({ href: WebLink }) }),
]);
export type Mark = z.infer<typeof Mark>;

/** Each mark once: the editor never gives one twice. */
const MAX_MARKS = Mark.options.length;

/** Letters of one piece. */
export const MAX_TEXT = 100_000;

const Text = z.object({
  type: z.literal("text"),
  text: z.string().min(1).max(MAX_TEXT),
  marks: z.array(Mark).max(MAX_MARKS).optional(),
});

/** A person named in the minutes: the label is what was written, the id who is meant. */
const Mention = z.object({
  type: z.literal("mention"),
  attrs: z.object({ id: Id, label: z.string().max(400) }),
});

const HardBreak = z.object({ type: z.literal("hardBreak") });

export const Inline = z.discriminatedUnion("type", [Text, Mention, HardBreak]);
export type Inline = z.infer<typeof Inline>;

/** Pieces of a line: words that look alike, names, breaks. */
export const MAX_PIECES = 5000;

const inlines = z.array(Inline).max(MAX_PIECES).optional();

const Paragraph = z.object({ type: z.literal("paragraph"), content: inlines });
const Heading = z.object({
  type: z.literal("heading"),
  attrs: z.object({ level: z.union([z.literal(2), z.literal(3)]) }),
  content: inlines,
});

/** A decision as recorded: its text is what was decided. */
const Decision = z.object({ type: z.literal("decision"), content: inlines });

/** Something somebody does by a date; either may still be unknown. */
const Action = z.object({
  type: z.literal("action"),
  attrs: z.object({
    ownerId: Id.nullable(),
    ownerLabel: z.string().max(400),
    due: IsoDate.nullable(),
    done: z.boolean(),
  }),
  content: inlines,
});

const Rule = z.object({ type: z.literal("horizontalRule") });

/** Lists and quotes nest at most this deep, so that no document can exhaust a reader. */
export const MAX_DEPTH = 6;

/** Items of a list, and blocks of an item or a quote. */
export const MAX_INSIDE = 2000;

/** A table of minutes is read at a glance: a larger one is a document to attach. */
export const MAX_TABLE_ROWS = 200;
export const MAX_TABLE_COLUMNS = 20;

export const MAX_CELL_LINES = 100;
export const MAX_CELL_PIECES = 500;
export const MAX_CELL_TEXT = 20_000;

const CellText = Text.extend({ text: z.string().min(1).max(MAX_CELL_TEXT) });
const cellInlines = z
  .array(z.discriminatedUnion("type", [CellText, Mention, HardBreak]))
  .max(MAX_CELL_PIECES);
const CellParagraph = z.object({ type: z.literal("paragraph"), content: cellInlines.optional() });

const cellContent = z.array(CellParagraph).min(1).max(MAX_CELL_LINES);
const TableCell = z.discriminatedUnion("type", [
  z.object({ type: z.literal("tableCell"), content: cellContent }),
  z.object({ type: z.literal("tableHeader"), content: cellContent }),
]);
export type TableCell = z.infer<typeof TableCell>;

const TableRow = z.object({
  type: z.literal("tableRow"),
  content: z.array(TableCell).min(1).max(MAX_TABLE_COLUMNS),
});

/** Rows of cells that hold paragraphs, none of them merged. Only at the top of the minutes. */
const Table = z.object({
  type: z.literal("table"),
  content: z
    .array(TableRow)
    .min(1)
    .max(MAX_TABLE_ROWS)
    .refine((rows) => rows.every((row) => row.content.length === rows[0]?.content.length)),
});
export type Table = z.infer<typeof Table>;

interface ListItem {
  type: "listItem";
  content: RichBlock[];
}

export type RichBlock =
  | z.infer<typeof Paragraph>
  | z.infer<typeof Heading>
  | z.infer<typeof Decision>
  | z.infer<typeof Action>
  | z.infer<typeof Rule>
  | Table
  | { type: "bulletList"; content: ListItem[] }
  | { type: "orderedList"; attrs?: { start: number } | undefined; content: ListItem[] }
  | { type: "blockquote"; content: RichBlock[] };

const flat = [Paragraph, Heading, Decision, Action, Rule] as const;

function nestedBlocks(depth: number): z.ZodType<RichBlock> {
  if (depth === 0) return z.discriminatedUnion("type", [...flat]);
  return z.discriminatedUnion("type", [...flat, ...holders(depth)]);
}

/** What holds other blocks: lists and quotes. */
function holders(depth: number) {
  const inner = z
    .array(nestedBlocks(depth - 1))
    .min(1)
    .max(MAX_INSIDE);
  const item = z.object({ type: z.literal("listItem"), content: inner });
  return [
    z.object({ type: z.literal("bulletList"), content: z.array(item).min(1).max(MAX_INSIDE) }),
    z.object({
      type: z.literal("orderedList"),
      attrs: z.object({ start: z.number().int().min(0).max(1_000_000) }).optional(),
      content: z.array(item).min(1).max(MAX_INSIDE),
    }),
    z.object({ type: z.literal("blockquote"), content: inner }),
  ] as const;
}

/** One top-level block of an item's minutes. */
export const RichBlock: z.ZodType<RichBlock> = z.discriminatedUnion("type", [
  ...flat,
  Table,
  ...holders(MAX_DEPTH),
]);

/**
 * Of one block as JSON text, in characters: some six hundred pages. A longer one is neither taken nor read
 * back, and is refused before anything looks into it: a table of two million cells takes a minute to parse.
 */
export const MAX_BLOCK_LENGTH = 2_000_000;

/** A block on its way into the vault. */
export const SentBlock: z.ZodType<RichBlock> = z.unknown().refine(isShort).pipe(RichBlock);

function isShort(block: unknown): boolean {
  try {
    return (JSON.stringify(block) ?? "").length <= MAX_BLOCK_LENGTH;
  } catch {
    // Nested deeper than anything that is a block.
    return false;
  }
}
