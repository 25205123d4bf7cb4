import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { anOfx } from "#test/fixtures/finances/bank-files.ts";
import type { LaunchedApp } from "#test/helpers/launch-app.ts";
import { focusOn } from "#test/walk/focus.ts";
import type { Hands } from "#test/walk/hands.ts";
import type { Watch } from "./watch.ts";

const statement = (year: number) =>
  anOfx(
    [
      {
        day: `${year}-09-10`,
        amount: "-300.00",
        name: "PRLV SEPA SCI DES TILLEULS LOYER",
        id: "F1",
      },
      { day: `${year}-09-12`, amount: "85.00", name: "REMISE DE CHEQUES", id: "F2" },
      { day: `${year}-09-20`, amount: "-14.40", name: "CARTE BUREAU VALLEE", id: "F3" },
      { day: `${year}-09-28`, amount: "-2.50", name: "FRAIS TENUE DE COMPTE", id: "F4" },
    ],
    { balance: "768.10", on: `${year}0930` },
  );

type Look = (name: string) => Promise<void>;

/** A statement, and its lines until none is left: proposals taken, and what no entry has written. */
export async function reconcile(
  app: LaunchedApp,
  { hands, watch, look, folder, year }: Evening,
): Promise<void> {
  const { page } = hands;
  const path = join(folder, "septembre.ofx");
  writeFileSync(path, statement(year));
  await app.chooseNext(path);
  await watch.step("import a statement", async () => {
    await hands.press("ControlOrMeta+6");
    await page.getByRole("heading", { level: 1, name: "Finances" }).waitFor();
    await hands.activate(page.getByRole("link", { name: "Banque", exact: true }));
    await hands.activate(page.getByRole("button", { name: "Importer un relevé" }));
    await hands.activate(page.getByRole("button", { name: "Choisir le fichier" }));
    await page.getByText("4 lignes nouvelles").waitFor();
    await hands.fill(page.getByRole("textbox", { name: "Nom du compte" }), "Compte courant");
    await hands.press("Enter");
    await page.getByRole("listbox", { name: "Lignes à rapprocher" }).waitFor();
  });
  await look("bank");
  const list = page.getByRole("listbox", { name: "Lignes à rapprocher" });
  const what = page.getByRole("combobox", { name: "À quoi cet argent a servi" });
  const left = (count: number) =>
    page.waitForFunction(
      (wanted) => document.querySelectorAll("[role=option]").length === wanted,
      count,
    );
  await watch.step("reach the lines", () => hands.to(list));
  await watch.step("write what is proposed of a line", async () => {
    await hands.press("e");
    await focusOn(what);
    await page.waitForFunction(
      () =>
        document.activeElement instanceof HTMLInputElement && document.activeElement.value !== "",
    );
    await hands.press("Enter");
    await left(3);
    await focusOn(list);
  });
  await watch.step("write a line by hand, and learn its rule", async () => {
    await hands.press("e");
    await focusOn(what);
    await look("bank-entry");
    await hands.type("fournitures");
    const supplies = page.getByRole("option", { name: "Fournitures", exact: true });
    await supplies.waitFor();
    await hands.press("ArrowDown");
    await hands.press("Enter");
    await supplies.waitFor({ state: "detached" });
    await hands.press("Enter");
    await page.getByText("Greffe la proposera pour « bureau vallee »").waitFor();
    await left(2);
    await focusOn(list);
  });
  await watch.step("take both proposals", async () => {
    const proposals = page.getByRole("list", { name: "Propositions" });
    await proposals.getByText("Cotisation de Noor").waitFor();
    await hands.press("Enter");
    await left(1);
    await proposals.getByText("Loyer de septembre").waitFor();
    await hands.press("Enter");
    await page.getByText("rapproch").first().waitFor();
    await list.waitFor({ state: "detached" });
  });
  await look("bank-done");
}

export interface Evening {
  readonly hands: Hands;
  readonly watch: Watch;
  readonly look: Look;
  readonly folder: string;
  readonly year: number;
}
