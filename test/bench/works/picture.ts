import { draw } from "#shared/domain/bodies/picture/draw.ts";
import { layOut } from "#shared/domain/bodies/picture/lay-out.ts";
import { drawPage } from "#shared/domain/bodies/picture/paper-page.ts";
import { picturePage as labels } from "#shared/i18n/fr/picture-page.ts";
import { manyNodes } from "#test/fixtures/bodies/many-nodes.ts";
import { median, processorTime, type Measured } from "../measure.ts";

const BODIES = 200;
const ROUNDS = 15;

/** What the window and a page draw, but for what a browser does of it. It waits for nothing: processor time says how long. */
export async function pictureWorks(): Promise<Measured[]> {
  const bodies = manyNodes(BODIES);
  const told = { labels, kinds: [], broken: new Map<string, number>(), names: true };
  const alone = { unit: "ms of CPU", plain: null, ratio: null, growth: "logarithmic" } as const;
  const dated = { title: "Collectif", asOf: "2026-06-01", madeOn: "2026-06-01" };
  const works = {
    [`circles of ${BODIES} bodies, laid out and written in`]: () =>
      draw(layOut(bodies), { ...told, least: 0 }),
    [`page of ${BODIES} bodies, as SVG`]: () =>
      drawPage({ ...told, ...dated, bodies, paper: "a3" }),
  };
  const measured: Measured[] = [];
  for (const [work, run] of Object.entries(works)) {
    const times: number[] = [];
    for (let round = 0; round < ROUNDS; round += 1) times.push(await processorTime(run));
    measured.push({ ...alone, work, greffe: median(times), limit: 300 });
  }
  return measured;
}
