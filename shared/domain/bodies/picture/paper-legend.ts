import { paperText, signAt } from "./paper-body.ts";
import type { PicturePage } from "./paper.ts";
import { HAIR, INK, SOFT } from "./paper-style.ts";
import { signsOf, SIGN_KINDS, type SignKind } from "./signs.ts";
import { spokenDay } from "#shared/domain/kernel/spoken-day.ts";
import { element, short } from "./svg.ts";

const SIZE = 2.7;
const PITCH = SIZE * 1.75;
const WIDTH = 62;

type Legend = Pick<PicturePage, "bodies" | "broken" | "labels" | "names" | "madeOn">;

/** Only of the signs that are on the page. */
function kindsOn({ bodies, broken }: Legend): SignKind[] {
  const seen = new Set(bodies.flatMap((node) => signsOf(node, broken).map(([kind]) => kind)));
  return SIGN_KINDS.filter((kind) => seen.has(kind));
}

export function legendHeight(page: Legend): number {
  const signs = kindsOn(page).length;
  return PITCH * (signs === 0 ? 3.4 : signs + 4.8);
}

/** What the signs mean, whom the page is for, and when it was made. */
export function paperLegend(page: Legend, x: number, top: number): string[] {
  const { labels, names, madeOn } = page;
  const { legend, legendOf, audience, audienceDetail, withoutNames, madeOn: made } = labels.page;
  const drawn: string[] = [];
  let y = top + PITCH;
  const say = (
    text: string,
    indent: number,
    attributes: Readonly<Record<string, string | number>>,
  ) => {
    drawn.push(paperText(text, { x: x + indent, y, "font-size": SIZE, ...attributes }));
    y += PITCH;
  };
  const kinds = kindsOn(page);
  if (kinds.length > 0) say(legend, 0, { "font-weight": "650", fill: INK });
  for (const kind of kinds) {
    drawn.push(signAt(kind, x + SIZE * 0.6, y - SIZE * 0.34, SIZE * 1.1));
    say(legendOf[kind], SIZE * 2, { fill: SOFT });
  }
  if (kinds.length > 0) y += PITCH * 0.4;
  drawn.push(
    element("path", {
      d: `M${short(x)} ${short(y - PITCH)}h${WIDTH}`,
      stroke: HAIR,
      "stroke-width": 0.25,
    }),
  );
  say(audience, 0, { "font-weight": "650", fill: INK });
  const detail = names ? audienceDetail : withoutNames;
  say(detail, 0, { fill: SOFT, "font-size": SIZE * 0.8 });
  const day = made.replace("{day}", spokenDay(madeOn, labels.language));
  say(day, 0, { fill: SOFT, "font-size": SIZE * 0.8 });
  return drawn;
}
