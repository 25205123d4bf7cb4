import type { LaunchedApp } from "#test/helpers/launch-app.ts";
import type { Evening } from "./bank.ts";

/** Whether the collective is independent, for everybody: through the guard against leaks. */
export async function publish(
  app: LaunchedApp,
  { hands, watch, look, folder }: Evening,
): Promise<void> {
  const { page } = hands;
  await watch.step("adopt a definition", async () => {
    await hands.press("ControlOrMeta+6");
    await page.getByRole("heading", { level: 1, name: "Finances" }).waitFor();
    await hands.activate(page.getByRole("link", { name: "Recettes", exact: true }));
    await hands.activate(page.getByRole("link", { name: "Indépendance", exact: true }));
    await hands.activate(page.getByRole("button", { name: "Adopter une définition" }));
    await hands.fill(page.getByRole("textbox", { name: "Par qui" }), "L’assemblée");
    await hands.press("Enter");
    await page.getByText("La définition est notée.").waitFor();
  });
  await look("independence");
  await app.chooseNext(folder);
  await watch.step("publish the statement", async () => {
    await hands.activate(page.getByRole("button", { name: "Publier cette page" }));
    await page.getByText("Rien ne s’y oppose").waitFor();
    await hands.activate(page.getByRole("button", { name: "Écrire la page" }));
    await page.getByRole("heading", { name: "La page est écrite" }).waitFor();
  });
  await look("published");
}
