import { join } from "node:path";
import type { Page } from "playwright-core";

const SIZES = [
  { width: 1440, height: 900 },
  { width: 1280, height: 800 },
];

/** Pictures of the page as it stands, at two sizes, light and dark. */
export function looksOf(page: Page, folder: string): (name: string) => Promise<void> {
  return async (name) => {
    for (const size of SIZES) {
      await page.setViewportSize(size);
      for (const colorScheme of ["dark", "light"] as const) {
        await page.emulateMedia({ colorScheme });
        await page.waitForTimeout(300);
        const path = join(folder, `${name}-${size.width}-${colorScheme}.png`);
        await page.screenshot({ path });
      }
    }
  };
}

/** The pages of finances, by their address. */
const PAGES = {
  expenses: "",
  "to-approve": "/to-approve",
  owed: "/owed",
  journey: "/journeys/new",
  books: "/books",
  accounts: "/books/accounts",
  trial: "/books/trial-balance",
  sheet: "/books/balance-sheet",
  result: "/books/income",
  years: "/books/years",
  "bank-all": "/bank/lines",
  income: "/income",
  "new-income": "/income/new",
  "tax-receipts": "/income/tax-receipts",
  budget: "/budget",
  campaign: "/campaign",
  election: "/campaign/new",
};

/** Each page of finances once, as the evening leaves it. */
export async function lookAround(page: Page, look: (name: string) => Promise<void>): Promise<void> {
  for (const [name, path] of Object.entries(PAGES)) {
    await page.evaluate((address) => {
      location.hash = address;
    }, `/finances${path}`);
    await page.getByRole("heading", { level: 1 }).first().waitFor();
    await look(`page-${name}`);
  }
}
