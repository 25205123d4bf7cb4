import type { BodyNode } from "../views.ts";
import { draw, type DrawnBody } from "./draw.ts";
import { layOut } from "./lay-out.ts";
import { PAPER_SIZES, type PicturePage } from "./paper.ts";
import { paperBody, paperText } from "./paper-body.ts";
import { paperLegend, legendHeight } from "./paper-legend.ts";
import {
  entriesOf,
  holdsAll,
  LIST_WIDTHS,
  paperList,
  wayToList,
  type Entry,
  type ListWay,
} from "./paper-list.ts";
import { INK, PAPER, SANS, SERIF, SOFT } from "./paper-style.ts";
import { spokenDay } from "#shared/domain/kernel/spoken-day.ts";
import { element, short, svgText } from "./svg.ts";
import { textWidth } from "./text-width.ts";
import { wrapOrCut } from "./wrap.ts";

/** In millimetres. */
const MARGIN = 11;
const GAP = 9;
const COLUMN = 62;
/** Letters that are read on a wall are no smaller: 3.7 points. */
const LEAST = 1.3;
const TITLE_SIZE = 8.4;
const TITLE_LINES = 3;

/**
 * The organisation on one page, as an SVG that stands alone: the picture, what its signs mean, and beside it
 * the names that its smallest circles have no room for. No script, no font, nothing from elsewhere.
 */
export function drawPage(page: PicturePage): string {
  const { labels, paper } = page;
  const { width, height } = PAPER_SIZES[paper];
  const inner = { width: width - 2 * MARGIN, height: height - 2 * MARGIN };
  const title = titleBlock(page);
  const foot = legendHeight(page);
  const room = inner.height - title.height - foot - 2 * GAP;
  const { drawn, entries, way, scale, area } = compose(page, inner, room);
  const numbers = new Map(entries.map(({ body, number }) => [body, number]));
  const picture = drawn.map((body) => paperBody(body, scale, numbers.get(body.node.id) ?? null));
  const place = `translate(${short(MARGIN + area.x)} ${short(MARGIN + area.y)})`;
  return element(
    "svg",
    {
      xmlns: "http://www.w3.org/2000/svg",
      width: `${width}mm`,
      height: `${height}mm`,
      viewBox: `0 0 ${width} ${height}`,
      "font-family": SANS,
      role: "img",
      "aria-labelledby": "picture-title",
    },
    element("title", { id: "picture-title" }, svgText(headingOf(page))),
    element("rect", { width, height, fill: PAPER }),
    ...title.drawn,
    ...paperList(entries, way, MARGIN, MARGIN + title.height + GAP, labels),
    ...paperLegend(page, MARGIN, height - MARGIN - foot),
    element("g", { transform: place }, ...picture),
  );
}

interface Composed {
  readonly drawn: readonly DrawnBody[];
  readonly entries: readonly Entry[];
  readonly way: ListWay;
  readonly scale: number;
  /** Where the picture begins. */
  readonly area: { readonly x: number; readonly y: number };
}

/** The list takes its room from the picture, whose circles then hold less: as few columns as hold them all. */
function compose(
  page: PicturePage,
  inner: { readonly width: number; readonly height: number },
  room: number,
): Composed {
  for (let columns = 1; ; columns += 1) {
    const width = inner.width - (LIST_WIDTHS[columns - 1] ?? 0) - GAP;
    const layout = layOut(page.bodies, width / inner.height);
    const scale = Math.min(width / layout.width, inner.height / layout.height);
    const drawn = draw(layout, { ...page, least: LEAST / scale });
    const entries = entriesOf(drawn, page);
    const way = wayToList(entries.length, columns, room);
    if (columns < LIST_WIDTHS.length && !holdsAll(entries.length, way)) continue;
    const area = {
      x: inner.width - (width + layout.width * scale) / 2,
      y: (inner.height - layout.height * scale) / 2,
    };
    return { drawn, entries, way, scale, area };
  }
}

function headingOf({ title, asOf, labels }: PicturePage): string {
  return `${title}. ${labels.page.asOf.replace("{day}", spokenDay(asOf, labels.language))}`;
}

function titleBlock({ title, asOf, labels, bodies }: PicturePage) {
  const lines = wrapOrCut(
    title,
    Array.from({ length: TITLE_LINES }, () => COLUMN / TITLE_SIZE),
  );
  const day = labels.page.asOf.replace("{day}", spokenDay(asOf, labels.language));
  const size = Math.min(3.6, COLUMN / textWidth(day));
  const facts = factsOf(bodies, labels);
  let y = MARGIN;
  const drawn = lines.map((text) => {
    y += TITLE_SIZE * 1.1;
    return paperText(text, {
      x: MARGIN,
      y: y - TITLE_SIZE * 0.3,
      "font-family": SERIF,
      "font-size": TITLE_SIZE,
      "font-weight": "600",
      fill: INK,
    });
  });
  for (const [text, of, colour] of [
    [day, size, INK],
    [facts, 3, SOFT],
  ] as const) {
    y += of * 1.6;
    drawn.push(paperText(text, { x: MARGIN, y, "font-size": of, fill: colour }));
  }
  return { drawn, height: y - MARGIN };
}

function factsOf(bodies: readonly BodyNode[], labels: PicturePage["labels"]): string {
  const vacant = bodies.reduce((sum, one) => sum + one.vacant, 0);
  const said = labels.bodies(bodies.length);
  return vacant === 0 ? said : `${said}, ${labels.signs.vacant(vacant)}`;
}
