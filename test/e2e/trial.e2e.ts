import { readdirSync } from "node:fs";
import { expect, it, onTestFinished, vi } from "vitest";
import { axeFindings } from "#test/helpers/axe.ts";
import { launchApp } from "#test/helpers/launch-app.ts";
import { tempFolder } from "#test/helpers/temp-folder.ts";
import { focusOn } from "#test/walk/focus.ts";
import { goTo } from "#test/walk/places.ts";
import { lock } from "#test/walk/vault.ts";

const trialsIn = (folder: string) =>
  readdirSync(folder).filter((name) => name.startsWith("greffe-trial-"));

it("shows an invented collective, locks it, opens it again and throws it away", async () => {
  const temporary = tempFolder();
  vi.stubEnv("TMPDIR", temporary);
  onTestFinished(() => void vi.unstubAllEnvs());
  const app = await launchApp({ locale: "fr", viewport: { width: 1280, height: 800 } });
  onTestFinished(() => app.close());
  const { page } = app;

  await page.getByRole("button", { name: "Essayer avec un collectif inventé" }).click();
  const band = page.getByRole("complementary", { name: "Collectif inventé" });
  await band.getByText("Vous essayez Greffe").waitFor();
  await page.getByText("120 personnes").waitFor();
  await page.getByText("Plénière d’hiver").first().waitFor();
  expect(await page.getByText(/sauvegard/u).count()).toBe(0);
  expect(await axeFindings(page)).toEqual([]);
  await goTo(app, "Réunions");
  await page.getByText("Plénière d’hiver").first().waitFor();
  expect(trialsIn(temporary)).toHaveLength(1);

  await lock(app);
  await page.getByText("Ce coffre d’essai s’ouvre").waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await page.keyboard.press("Enter");
  await band.waitFor();
  await page.getByText("Plénière d’hiver").first().waitFor();

  await page.keyboard.press("Control+k");
  await focusOn(page.getByRole("dialog").getByRole("textbox"));
  await page.keyboard.type("jeter l’essai");
  await page.getByRole("option", { name: "Jeter cet essai" }).waitFor();
  await page.keyboard.press("Enter");
  await page.getByRole("button", { name: "Créer un coffre" }).waitFor();
  expect(trialsIn(temporary)).toEqual([]);
  expect(await page.getByText("Coffres récents").count()).toBe(0);
});
