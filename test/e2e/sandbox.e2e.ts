import { expect, it, onTestFinished } from "vitest";
import { appWithVault } from "#test/helpers/app-with-vault.ts";
import { axeFindings } from "#test/helpers/axe.ts";
import { launchShared } from "#test/helpers/shared-browser.ts";

const asRoot = process.getuid?.() === 0;

it.skipIf(!asRoot)("says on the first page that there is no sandbox, and what to do", async () => {
  const app = await launchShared({ locale: "fr" });
  onTestFinished(() => app.close());
  await app.page.getByText("Le moteur de la fenêtre travaille sans son bac à sable").waitFor();
  await app.page.getByText("Lancez Greffe avec votre compte habituel").waitFor();
  expect(await axeFindings(app.page)).toEqual([]);
});

it("says on the page about Greffe whether there is a sandbox", async () => {
  const app = await appWithVault();
  await app.page.evaluate(() => {
    location.hash = "#/about";
  });
  const { sandbox } = await app.page.evaluate(async () => {
    const info = await globalThis.greffe?.invoke("app.info", {});
    if (info?.ok !== true) throw new Error("nothing is known");
    return info.value as { sandbox: string };
  });
  const says =
    sandbox === "on"
      ? "Isole la page de l’ordinateur"
      : "Le moteur de la fenêtre travaille sans son bac à sable";
  await app.page.getByText(says).waitFor();
  expect(await axeFindings(app.page)).toEqual([]);
});
