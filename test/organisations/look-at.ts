import type { Page } from "playwright-core";
import type { SaidOrganisation } from "#test/walk/organisation.ts";

const SIZES = [
  { width: 1280, height: 800 },
  { width: 1440, height: 900 },
];

/** Pictures of the tree, a body, the rules and the drawing, at two sizes, light and dark. */
export async function lookAt(
  page: Page,
  { day, bodies }: SaidOrganisation,
  fileOf: (name: string) => string,
): Promise<void> {
  const body = bodies.find(({ roles = [] }) => roles.length > 0)?.name ?? "";
  // What an address asks stands before its hash.
  const go = (path: string) =>
    page.evaluate((address) => {
      history.replaceState(null, "", address);
      dispatchEvent(new HashChangeEvent("hashchange"));
    }, `?asOf=${day}#/bodies${path}`);
  const heading = (name: string) => page.getByRole("heading", { level: 1, name }).waitFor();
  const pages = {
    tree: async () => {
      await go("");
      await page.getByRole("row").first().waitFor();
    },
    body: async () => {
      const named = page.getByText(body, { exact: true });
      await page.getByRole("row").filter({ has: named }).first().press("Enter");
      await heading(body);
    },
    rules: async () => {
      await go("/rules");
      await heading("Règles du collectif");
    },
    drawing: async () => {
      await go("/picture");
      await page.getByRole("group", { name: /^Dessin de/u }).waitFor();
    },
  };
  // A pointer that rests on what was said of the last acts keeps it there.
  await page.mouse.move(0, 0);
  await page.getByRole("alertdialog").first().waitFor({ state: "detached" });
  for (const [name, open] of Object.entries(pages)) {
    await open();
    for (const size of SIZES) {
      await page.setViewportSize(size);
      for (const colorScheme of ["light", "dark"] as const) {
        await page.emulateMedia({ colorScheme });
        await page.waitForTimeout(700);
        await page.screenshot({ path: fileOf(`${name}-${size.width}-${colorScheme}`) });
      }
    }
    await page.emulateMedia({ colorScheme: "light" });
  }
}
