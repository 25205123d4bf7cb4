import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";

const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** React Aria's announcer keeps a label for 7 s after the field it names may have gone. */
const ANNOUNCER = "[data-live-announcer]";

/**
 * What axe finds on the page as it is, one line each: the rule and where. A frame that runs
 * nothing, as a preview's, runs no checker either, and would be waited for: it is left out.
 */
export async function axeFindings(page: Page): Promise<string[]> {
  await settled(page);
  const builder = new AxeBuilder({ page }).setLegacyMode(true).exclude("iframe").exclude(ANNOUNCER);
  const { violations } = await builder.withTags(RULES).analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.target.join(" ")}`),
  );
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
