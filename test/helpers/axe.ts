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
  const builder = new AxeBuilder({ page }).setLegacyMode(true).exclude("iframe").exclude(ANNOUNCER);
  const { violations } = await builder.withTags(RULES).analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.target.join(" ")}`),
  );
}
