import type { Locator, Page } from "playwright-core";
import { focusOn } from "./focus.ts";

/** Somebody by the first letters of their name: the first suggestion, taken with Enter. */
export async function takePerson(page: Page, label: string, name: string): Promise<void> {
  const field = page.getByRole("combobox", { name: label, exact: true });
  await focusOn(field);
  await page.keyboard.type(name.slice(0, 4));
  await page.getByRole("option", { name }).first().waitFor();
  await page.keyboard.press("Enter");
  const chosen = { box: await field.elementHandle(), name };
  await page.waitForFunction(
    ({ box, name: expected }) => box instanceof HTMLInputElement && box.value === expected,
    chosen,
  );
}

/** Digits into the parts of a date or a time: day, month, year. */
export async function typeParts(
  within: Page | Locator,
  label: string,
  parts: readonly string[],
): Promise<void> {
  const first = within.getByRole("group", { name: label }).getByRole("spinbutton").first();
  await first.click();
  const { keyboard } = first.page();
  for (const part of parts) await keyboard.type(part);
}
