import { expect, it } from "vitest";
import { appWithVault } from "#test/helpers/app-with-vault.ts";
import { axeFindings } from "#test/helpers/axe.ts";
import { callInWindow } from "#test/helpers/call-in-window.ts";
import { SHOTS_LOOK, shotsOf } from "#test/helpers/shots.ts";
import { focusOn } from "#test/walk/focus.ts";

it("opens the year before from the form that asks for it, and notes what came in then", async () => {
  const app = await appWithVault({
    ...SHOTS_LOOK,
    seed: async (vault) => {
      await vault.call("books.openYear", { start: "2026-01-01", end: "2026-12-31" });
    },
  });
  const { page } = app;
  const { keyboard } = page;
  const shot = shotsOf(page);
  await page.evaluate(() => (location.hash = "#/finances/income/new"));
  const day = page.getByRole("spinbutton", { name: /^jour/u });
  await day.first().focus();
  await keyboard.type("15062025");
  await page.getByRole("textbox", { name: "Montant" }).focus();
  await keyboard.type("20");
  await keyboard.press("Enter");
  const open = page.getByRole("button", { name: "L’ouvrir, et recommencer" });
  await open.waitFor();
  await focusOn(day.first());
  expect(await axeFindings(page)).toEqual([]);
  await shot("earlier-year");
  await open.press("Enter");
  await page.getByText("L’exercice est ouvert.").waitFor();
  await expect
    .poll(async () => (await callInWindow(app, "books.years", {})).map(({ start }) => start))
    .toEqual(["2025-01-01", "2026-01-01"]);
  await open.waitFor({ state: "detached" });
  await shot("earlier-year-opened");
}, 60_000);
