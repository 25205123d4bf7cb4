import type { Locator, Page } from "playwright-core";
import { expect } from "vitest";

/** Waits until the focus is there, as a person does who looks before the next key. */
export async function focusOn(place: Locator): Promise<void> {
  await expect
    .poll(() => place.evaluate((element) => element === document.activeElement))
    .toBe(true);
}

/** The words of what has the focus. */
export const focusedText = (page: Page): Promise<string> =>
  page.evaluate(() => document.activeElement?.textContent ?? "");
