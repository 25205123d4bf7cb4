import type { DrawnBody } from "./draw.ts";
import type { Disc } from "./disc.ts";
import { DASHES, FAMILY_COLOURS, INK, SERIF, SIGN_COLOURS, SOFT } from "./paper-style.ts";
import { SIGN_PATHS, type SignKind } from "./signs.ts";
import { element, short, svgText } from "./svg.ts";
import type { RowRole } from "./rows.ts";

/** How far below the middle of a line its letters stand. */
const BASELINE = 0.34;

const STYLES: Readonly<Record<RowRole, Readonly<Record<string, string>>>> = {
  name: { "font-weight": "650", fill: INK },
  kind: { "font-family": SERIF, "font-style": "italic", fill: SOFT },
  holder: { fill: INK },
  sign: { fill: SOFT },
};

/** A body on paper: its circle, then what is written in it, or the number it has in the list beside. */
export function paperBody(body: DrawnBody, scale: number, number: number | null): string {
  const { family, outline, written, heart, parts } = body;
  const colours = FAMILY_COLOURS[family];
  const width = Math.max(0.18, 0.32 - body.depth * 0.05);
  const dashes = DASHES[outline];
  const at = scaled(body, scale);
  const circle = element("circle", {
    cx: at.x,
    cy: at.y,
    r: at.r,
    fill: parts.length > 0 ? colours.field : colours.fill,
    stroke: colours.line,
    "stroke-width": width,
    ...(dashes === null
      ? {}
      : { "stroke-dasharray": dashes.map((one) => short(one * width)).join(" ") }),
    ...(outline === "temporary" ? { "stroke-linecap": "round" } : {}),
  });
  const middle = scaled(heart, scale);
  const inside =
    number === null
      ? [
          ...written.signs.map((sign) => paperSign(sign.kind, middle, sign, scale)),
          ...written.texts.map(({ role, text, x, y, size, isBehindSign }) =>
            paperText(text, {
              ...STYLES[role],
              x: middle.x + x * scale,
              y: middle.y + (y + size * BASELINE) * scale,
              "font-size": size * scale,
              ...(isBehindSign ? {} : { "text-anchor": "middle" }),
            }),
          ),
        ]
      : numbered(body, number, middle);
  return element("g", {}, element("title", {}, svgText(body.sentence)), circle, ...inside);
}

export function paperText(
  text: string,
  attributes: Readonly<Record<string, string | number>>,
): string {
  return element("text", attributes, svgText(text));
}

export function signAt(kind: SignKind, x: number, y: number, size: number): string {
  return element("path", {
    d: SIGN_PATHS[kind],
    transform: `translate(${short(x)} ${short(y)}) scale(${short(size)})`,
    fill: "none",
    stroke: SIGN_COLOURS[kind],
    "stroke-width": 0.13,
    "stroke-linecap": "round",
    "stroke-linejoin": "round",
  });
}

function paperSign(
  kind: SignKind,
  middle: Disc,
  { x, y, size }: { readonly x: number; readonly y: number; readonly size: number },
  scale: number,
): string {
  return signAt(kind, middle.x + x * scale, middle.y + y * scale, size * scale);
}

/** A number as large as it fits, with the gravest of its signs above. */
function numbered({ told }: DrawnBody, number: number, { x, y, r }: Disc): string[] {
  const size = Math.min(4, r * 0.8);
  const [sign] = told.signs;
  const drop = sign === undefined ? 0 : r * 0.3;
  return [
    ...(sign === undefined ? [] : [signAt(sign.kind, x, y - r * 0.36, r * 0.5)]),
    paperText(String(number), {
      ...STYLES.name,
      x,
      y: y + drop + size * BASELINE,
      "font-size": size,
      "text-anchor": "middle",
    }),
  ];
}

function scaled({ x, y, r }: Disc, scale: number): Disc {
  return { x: x * scale, y: y * scale, r: r * scale };
}
