import type { Locator, Page } from "playwright-core";

/** Waits until the focus is there, as a person does who looks before the next key. */
export async function focusOn(place: Locator): Promise<void> {
  await place.and(place.page().locator(":focus")).waitFor();
}

/** The words of what has the focus. */
export const focusedText = (page: Page): Promise<string> =>
  page.evaluate(() => document.activeElement?.textContent ?? "");
