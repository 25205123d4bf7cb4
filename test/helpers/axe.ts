import axe from "axe-core";
import type { Page } from "playwright-core";

const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** React Aria's announcer keeps a label for 7 s after the field it names may have gone. */
const ANNOUNCER = "[data-live-announcer]";

const HOW = {
  // A frame that runs nothing, as a preview's, runs no checker either, and would be waited for.
  context: { exclude: [["iframe"], [ANNOUNCER]] },
  // What passes is most of a page, and nobody asks for it.
  options: {
    runOnly: { type: "tag" as const, values: RULES },
    resultTypes: ["violations" as const],
  },
};

/** What axe finds on the page as it is, one line each: the rule and where. */
export async function axeFindings(page: Page): Promise<string[]> {
  await settled(page);
  // Once a page: the library is half a megabyte.
  const isThere = await page.evaluate(() => Reflect.has(globalThis, "axe"));
  if (!isThere) await page.evaluate(axe.source);
  return page.evaluate(async ({ context, options }) => {
    const { run } = Reflect.get(globalThis, "axe") as typeof axe;
    const { violations } = await run(context, options);
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target }) => `${id}: ${target.join(" ")}`),
    );
  }, HOW);
}

/** The same in the dark, then in the light, which the page is left in. */
export async function axeFindingsInBoth(page: Page): Promise<string[]> {
  const findings: string[] = [];
  for (const colorScheme of ["dark", "light"] as const) {
    await page.emulateMedia({ colorScheme });
    findings.push(...(await axeFindings(page)).map((finding) => `${colorScheme}: ${finding}`));
  }
  return findings;
}

/** Colours that are on their way from one theme to the other are in neither. */
async function settled(page: Page): Promise<void> {
  await page.evaluate(async () => {
    // What a change of theme sets off begins with the next frame.
    for (let frame = 0; frame < 2; frame += 1) {
      await new Promise((resolve) => requestAnimationFrame(resolve));
    }
    const ending = document
      .getAnimations()
      .filter((animation) => animation.effect?.getComputedTiming().endTime !== Infinity);
    await Promise.allSettled(ending.map(({ finished }) => finished));
  });
}
