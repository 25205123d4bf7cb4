import { expect, it } from "vitest";
import { aPerson } from "#test/fixtures/people/person.ts";
import { appWithVault } from "#test/helpers/app-with-vault.ts";
import { axeFindings } from "#test/helpers/axe.ts";
import { callInWindow } from "#test/helpers/call-in-window.ts";
import { SHOTS_LOOK, shotsOf } from "#test/helpers/shots.ts";
import { focusOn } from "#test/walk/focus.ts";
import { goTo } from "#test/walk/places.ts";

it("corrects a journey with what follows it, and what its vehicle is since a day", async () => {
  const ids: string[] = [];
  const app = await appWithVault({
    ...SHOTS_LOOK,
    seed: async (vault) => {
      const { person } = await vault.call("people.create", aPerson({ givenName: "Ana" }));
      const car = { person: person.id, name: "Clio", kind: "car", power: 5 } as const;
      const { id: vehicle } = await vault.call("mileage.saveVehicle", {
        ...car,
        id: null,
        isElectric: false,
      });
      const trip = { vehicle, distance: 20_000, times: 1, route: "Nantes–Brest", body: null };
      for (const [purpose, day] of [
        ["Ouverture", "2025-01-10"],
        ["Retour", "2025-02-10"],
        ["Congrès", "2025-03-10"],
      ] as const) {
        const said = { ...trip, purpose, on: [day], note: "", account: "" };
        ids.push(...(await vault.call("mileage.add", said)).ids);
      }
    },
  });
  const { page } = app;
  const { keyboard } = page;
  const shot = shotsOf(page);
  const amounts = () =>
    Promise.all(
      ids.map(async (id) => (await callInWindow(app, "expenses.get", { id })).fields.cents),
    );

  await goTo(app, "Finances");
  await page.getByRole("link", { name: "Ouverture" }).press("Enter");
  await page.getByRole("button", { name: "Corriger le trajet" }).press("Enter");
  const form = page.getByRole("form", { name: "Corriger le trajet" });
  await focusOn(form.getByRole("textbox", { name: "Trajet" }));
  await keyboard.press("Tab");
  await keyboard.type("1000");
  await form.getByText("Un autre brouillon de l’année changera de montant").waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await shot("journey-correct");
  await keyboard.press("Enter");
  await page.getByText(/Le trajet est corrigé\. Un autre brouillon/u).waitFor();
  expect(await amounts()).toEqual([63_600, 127_200, 127_200]);
  await shot("journey-corrected");
  await keyboard.press("Control+z");
  await page.getByText("C’est annulé.").waitFor();
  expect(await amounts()).toEqual([127_200, 127_200, 99_300]);

  await goTo(app, "Finances");
  await page.getByRole("button", { name: "Noter un trajet" }).press("Enter");
  await page.getByRole("button", { name: "Véhicules" }).press("Enter");
  const clio = page.getByRole("article", { name: "Clio" });
  await clio.getByRole("button", { name: "Renommer" }).press("Enter");
  await focusOn(clio.getByRole("textbox", { name: "Nom" }));
  await keyboard.press("Control+a");
  await keyboard.type("Clio bleue");
  await keyboard.press("Enter");
  const blue = page.getByRole("article", { name: "Clio bleue" });
  await blue.getByRole("button", { name: "Noter un changement de puissance" }).press("Enter");
  await focusOn(blue.getByRole("spinbutton", { name: /^jour/u }));
  await keyboard.type("01022025");
  const power = blue.getByRole("textbox", { name: "Puissance (CV)" });
  await power.focus();
  await keyboard.type("7");
  expect(await axeFindings(page)).toEqual([]);
  await shot("vehicle-power");
  await keyboard.press("Enter");
  await blue.getByText(/7 CV, depuis le/u).waitFor();
  await page.getByText(/est notée\. 2 autres brouillons/u).waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await shot("vehicles");
  await blue.getByRole("button", { name: /^Retirer 7 CV/u }).press("Enter");
  await blue.getByText(/7 CV, depuis le/u).waitFor({ state: "detached" });
  expect(await amounts()).toEqual([127_200, 127_200, 99_300]);
  await keyboard.press("Control+z");
  await blue.getByText(/7 CV, depuis le/u).waitFor();
  await blue.getByRole("button", { name: "Autres actions sur Clio bleue" }).press("Enter");
  await page
    .getByRole("menuitem", { name: /Supprimer/u })
    .getByText(/comptent sur lui/u)
    .waitFor();
  await shot("vehicle-used");
}, 60_000);
