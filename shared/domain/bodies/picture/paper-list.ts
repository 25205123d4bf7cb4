import type { DrawnBody } from "./draw.ts";
import type { PictureLabels } from "./labels.ts";
import { paperText } from "./paper-body.ts";
import { INK, SOFT } from "./paper-style.ts";
import type { TellOptions } from "./tell.ts";
import { textWidth } from "./text-width.ts";
import { cut } from "./wrap.ts";

export interface Entry {
  readonly body: string;
  /** Null where the name stands in its circle, and only who is in it is said here. */
  readonly number: number | null;
  readonly name: string;
  readonly people: string;
}

/** How the list is set: in columns, of letters so large. */
export interface ListWay {
  readonly columns: number;
  readonly size: number;
  /** Whether people stand on a line of their own. */
  readonly isLoose: boolean;
  readonly perColumn: number;
}

/** In millimetres, from the letters one likes to read to the smallest ones. */
const SIZES = [2.5, 2.3, 2.1, 1.9, 1.7, 1.5, 1.4] as const;
const LEADING = 1.36;
/** Of an entry with people on a line of their own. */
const LOOSE = 2.3;
const BETWEEN = 4;
/** How far a long name is made smaller before it is cut. */
const SHRUNK = 0.7;
/** How wide the list is, by its columns. */
export const LIST_WIDTHS = [62, 88, 130] as const;

function entryOf({ node, told }: DrawnBody, number: number | null): Entry {
  const people = told.holders.map(([, name]) => name).join(", ");
  return { body: node.id, number, name: told.name, people };
}

/** What the circles have no room for: by their numbers, then by name. */
export function entriesOf(
  drawn: readonly DrawnBody[],
  { names, labels }: Pick<TellOptions, "names" | "labels">,
): Entry[] {
  const collator = new Intl.Collator(labels.language);
  const nameless = drawn.filter(({ written }) => written.texts.length === 0);
  const others = drawn.filter(
    ({ written, told }) =>
      written.texts.length > 0 && names && told.holders.length > 0 && !written.isWhole,
  );
  return [
    ...nameless.map((one, index) => entryOf(one, index + 1)),
    ...others
      .map((one) => entryOf(one, null))
      .toSorted((one, other) => collator.compare(one.name, other.name)),
  ];
}

/** The largest letters in which so many entries fit in so many columns; of the smallest, what fits. */
export function wayToList(count: number, columns: number, height: number): ListWay {
  const ways = [true, false].flatMap((isLoose) =>
    SIZES.map((size) => {
      const pitch = size * LEADING * (isLoose ? LOOSE : 1);
      return { columns, size, isLoose, perColumn: Math.max(1, Math.floor(height / pitch)) };
    }),
  );
  const found = ways.find(({ perColumn }) => count <= perColumn * columns) ?? ways.at(-1);
  if (found === undefined) throw new Error("there is a smallest size");
  return found;
}

export const holdsAll = (count: number, { columns, perColumn }: ListWay) =>
  count <= columns * perColumn;

/** Each entry with its people behind it or below, and at the end how many there was no room for. */
export function paperList(
  entries: readonly Entry[],
  { columns, size, isLoose, perColumn }: ListWay,
  left: number,
  top: number,
  labels: PictureLabels,
): string[] {
  const room = columns * perColumn;
  const isAll = entries.length <= room;
  const shown = isAll ? entries : entries.slice(0, room - 1);
  const pitch = size * LEADING * (isLoose ? LOOSE : 1);
  const width = LIST_WIDTHS[columns - 1] ?? LIST_WIDTHS[0];
  const column = (width - (columns - 1) * BETWEEN) / columns;
  const at = (index: number) => ({
    x: left + Math.floor(index / perColumn) * (column + BETWEEN),
    y: top + (index % perColumn) * pitch + size,
  });
  const soft = { "font-size": size, fill: SOFT };
  const lines = shown.flatMap(({ number, name, people }, index) => {
    const { x, y } = at(index);
    const before = number === null ? "" : `${number}\u00A0\u00A0`;
    const whole = `${before}${name}`;
    const own = size * Math.min(1, Math.max(SHRUNK, column / size / textWidth(whole, true)));
    const said = cut(whole, column / own, true);
    const first = paperText(said, { x, y, "font-size": own, "font-weight": "600", fill: INK });
    const taken = isLoose ? 0 : (textWidth(`${said}   `, true) * own) / size;
    const rest = column / size - taken;
    if (people === "" || rest < 4) return [first];
    const below = isLoose ? size * LEADING : 0;
    return [first, paperText(cut(people, rest), { ...soft, x: x + taken * size, y: y + below })];
  });
  if (isAll) return lines;
  return [
    ...lines,
    paperText(labels.more(entries.length - shown.length), { ...at(room - 1), ...soft }),
  ];
}
