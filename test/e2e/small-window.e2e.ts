import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { aPerson } from "#test/fixtures/people/person.ts";
import { appWithVault } from "#test/helpers/app-with-vault.ts";
import { axeFindings } from "#test/helpers/axe.ts";
import { seedMeeting } from "#test/helpers/meeting-in-window.ts";
import type { TestVault } from "#test/helpers/vault-in-process.ts";
import { goToMembers } from "#test/walk/members.ts";
import { goTo } from "#test/walk/places.ts";
import { focusedText } from "#test/walk/focus.ts";

/** 1280 × 800 zoomed to 200 %. */
const viewport = { width: 640, height: 400 };

async function seedTwo(vault: TestVault): Promise<void> {
  await vault.call("people.create", aPerson({ givenName: "Anne", familyName: "Abgrall" }));
  await vault.call("people.create", aPerson({ givenName: "Bo", familyName: "Benoît" }));
}

/** What is wider than the place it has, and would be scrolled sideways to be read. */
const tooWide = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll("body, main, main *")]
      .filter((element) => {
        const { overflowX } = getComputedStyle(element);
        const scrolls = overflowX === "auto" || overflowX === "scroll";
        return scrolls && element.scrollWidth > element.clientWidth;
      })
      .map((element) => element.className || element.tagName),
  );

/** What ends beyond the window's right edge. */
const beyond = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll("body *")]
      .filter((element) => {
        const { width, right } = element.getBoundingClientRect();
        return width > 0 && right > innerWidth + 1;
      })
      .map((element) => `${element.tagName} ${element.getAttribute("class") ?? ""}`),
  );

const widthOf = (page: Page, selector: string) =>
  page.locator(selector).evaluate((element) => element.getBoundingClientRect().width);

it("shows somebody in the place of the roster, and goes back to their line", async () => {
  const app = await appWithVault({ seed: seedTwo, viewport });
  const { page } = app;
  await goTo(app, "Personnes");
  const line = page.getByRole("gridcell", { name: "Benoît Bo" });
  const last = await page.getByRole("columnheader").last().boundingBox();
  expect((last?.x ?? Infinity) + (last?.width ?? 0)).toBeLessThanOrEqual(viewport.width);
  await line.click();
  const panel = page.getByRole("complementary", { name: "Bo Benoît" });
  await panel.waitFor();
  expect(await widthOf(page, "aside")).toBe(await widthOf(page, "main"));
  await expect.poll(() => focusedText(page)).toBe("Bo Benoît");
  expect(await line.isVisible()).toBe(false);
  expect(await tooWide(page)).toEqual([]);
  expect(await axeFindings(page)).toEqual([]);

  await panel.getByRole("button", { name: "Fermer" }).press("Enter");
  await line.waitFor();
  await expect.poll(() => focusedText(page)).toContain("Benoît Bo");
  expect(await tooWide(page)).toEqual([]);
});

it("shows a member and an entry of the journal in the place of their lists", async () => {
  const app = await appWithVault({ seed: seedTwo, viewport });
  const { page } = app;
  await goToMembers(app);
  expect(await tooWide(page)).toEqual([]);
  const member = page.getByRole("button", { name: "Camille Essai", exact: true });
  await member.press("Enter");
  await page.getByRole("complementary", { name: "Camille Essai" }).waitFor();
  expect(await widthOf(page, "aside")).toBe(await widthOf(page, "main"));
  expect(await member.isVisible()).toBe(false);
  expect(await tooWide(page)).toEqual([]);
  await page.keyboard.press("Escape");
  await member.waitFor();
  await expect.poll(() => focusedText(page)).toBe("Camille Essai");

  await goTo(app, "Journal");
  expect(await tooWide(page)).toEqual([]);
  const entry = page.getByRole("button", { name: /a ajouté Bo Benoît/u });
  await entry.press("Enter");
  await page.getByRole("complementary", { name: /a ajouté Bo Benoît/u }).waitFor();
  expect(await widthOf(page, "aside")).toBe(await widthOf(page, "main"));
  expect(await tooWide(page)).toEqual([]);
  await page.keyboard.press("Escape");
  await entry.waitFor();
  await expect.poll(() => focusedText(page)).toMatch(/a ajouté Bo Benoît/u);

  const exporter = page.getByRole("button", { name: "Exporter" });
  await exporter.press("Enter");
  await page.getByRole("complementary", { name: "Exporter le journal" }).waitFor();
  expect(await tooWide(page)).toEqual([]);
  await page.keyboard.press("Escape");
  await exporter.waitFor();
  await expect.poll(() => focusedText(page)).toMatch(/Exporter/u);
});

it("never asks to scroll the settings sideways", async () => {
  const app = await appWithVault({ viewport });
  await goTo(app, "Réglages");
  await app.page.getByRole("heading", { level: 1, name: "Réglages" }).waitFor();
  expect(await tooWide(app.page)).toEqual([]);
  expect(await axeFindings(app.page)).toEqual([]);
});

it("puts the rail above the page at 400 %, and needs no scrolling sideways", async () => {
  const app = await appWithVault({ seed: seedMeeting, viewport: { width: 320, height: 200 } });
  const { page } = app;
  const places = ["Aujourd’hui", "Personnes", "Réunions", "Journal", "Réglages"] as const;
  for (const place of places) {
    await goTo(app, place);
    await page.getByRole("heading", { level: 1 }).waitFor();
    expect([place, await beyond(page)]).toEqual([place, []]);
    expect(await axeFindings(page)).toEqual([]);
  }
  await goTo(app, "Réunions");
  await page.getByText("Plénière de novembre", { exact: true }).click();
  await page.getByRole("textbox", { name: /^Compte rendu/u }).waitFor();
  expect(await beyond(page)).toEqual([]);
  await goTo(app, "Personnes");
  await page.getByRole("gridcell", { name: "Haddad Samir" }).click();
  await page.getByRole("complementary", { name: "Samir Haddad" }).waitFor();
  expect(await beyond(page)).toEqual([]);
});
