import { expect, it } from "vitest";
import type { RichBlock } from "#shared/domain/meetings/rich-text.ts";
import { aPerson } from "#test/fixtures/people/person.ts";
import { appWithVault } from "#test/helpers/app-with-vault.ts";
import { axeFindings } from "#test/helpers/axe.ts";
import {
  agenda,
  ask,
  chooseFirst,
  eventually,
  fields,
  menu,
  minutes,
  onlyMeeting,
  openMeeting,
  seedMeeting,
  seedPeople,
  text,
} from "#test/helpers/meeting-in-window.ts";
import { focusOn } from "#test/walk/focus.ts";

it("holds a meeting without leaving the keyboard", async () => {
  const { page } = await appWithVault({ seed: seedPeople });
  await page.keyboard.press("Control+3");
  await page.getByText("Aucune réunion pour l’instant").waitFor();
  expect(await axeFindings(page)).toEqual([]);

  await page.keyboard.press("Control+n");
  await focusOn(page.getByLabel("Titre"));
  expect(await axeFindings(page)).toEqual([]);
  await page.keyboard.press("Enter");
  await page.getByText("Donnez un titre à la réunion.").waitFor();
  await focusOn(page.getByLabel("Titre"));
  await page.keyboard.type("Plénière");
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { level: 1, name: "Plénière" }).waitFor();

  await focusOn(page.getByPlaceholder("Premier point, puis Entrée"));
  for (const title of ["Calendrier", "Budget"]) {
    await page.keyboard.type(title);
    await page.keyboard.press("Enter");
    await agenda(page).getByText(title).waitFor();
  }
  await page.keyboard.press("Enter");
  await focusOn(page.getByRole("textbox", { name: "Compte rendu : Calendrier" }));
  await page.keyboard.type("On commence. /présent lé");
  await chooseFirst(page, /Léa Le Goff/);
  await page.getByText("1 présent·e", { exact: true }).waitFor();
  await page.keyboard.press("Enter");
  await page.keyboard.type("/decision");
  await chooseFirst(page, /décision/);
  await page.keyboard.type("Le calendrier est adopté.");
  await page.keyboard.press("Enter");
  await page.keyboard.type("/action");
  await chooseFirst(page, /action/);
  await page.keyboard.type("Réserver la salle");
  await page.keyboard.press("Tab");
  await focusOn(page.getByRole("combobox", { name: "Qui", exact: true }));
  await page.keyboard.type("sam");
  await chooseFirst(page, /Samir Haddad/);
  const due = page.getByRole("textbox", { name: "Pour quand" });
  await focusOn(due);
  await page.keyboard.type("bientôt");
  expect(await due.getAttribute("aria-invalid")).toBe("false");
  await page.keyboard.press("Enter");
  await page.getByText("Date non comprise").waitFor();
  await page.keyboard.press("Control+a");
  await page.keyboard.type("12/12/2026");
  expect(await page.getByText("Date non comprise").count()).toBe(0);
  await page.keyboard.press("Enter");
  await focusOn(page.getByRole("textbox", { name: "Compte rendu : Calendrier" }));
  await page.keyboard.type("Suite avec @lucie");
  await chooseFirst(page, /Lucie Moreau/);
  await page.keyboard.press("Alt+PageDown");
  await focusOn(page.getByRole("textbox", { name: "Compte rendu : Budget" }));
  await page.keyboard.type("Les comptes sont bons.");

  const [lea, samir, lucie] = await Promise.all(
    ["Léa", "Samir", "Lucie"].map(async (query) => {
      const [person] = await ask(page, "people.suggest", { query, limit: 1 });
      return person?.id ?? "";
    }),
  );
  const first: RichBlock[] = [
    { type: "paragraph", content: [text("On commence. ")] },
    { type: "decision", content: [text("Le calendrier est adopté.")] },
    {
      type: "action",
      attrs: {
        ownerId: samir ?? "",
        ownerLabel: "Samir Haddad",
        due: "2026-12-12",
        done: false,
      },
      content: [text("Réserver la salle")],
    },
    {
      type: "paragraph",
      content: [
        text("Suite avec "),
        { type: "mention", attrs: { id: lucie ?? "", label: "Lucie Moreau" } },
        text(" "),
      ],
    },
  ];
  await eventually(
    async () => (await onlyMeeting(page)).items.map((item) => item.minutes),
    [first, [{ type: "paragraph", content: [text("Les comptes sont bons.")] }]],
  );
  expect((await onlyMeeting(page)).attendance.map(({ personId }) => personId)).toEqual([lea]);
  await page.getByRole("button", { name: /Réserver la salle/ }).waitFor();
  expect(await axeFindings(page)).toEqual([]);
});

it("marks people by typing names, and writes an unknown one down", async () => {
  const { page } = await appWithVault({ seed: seedMeeting });
  await openMeeting(page);
  await page.keyboard.press("Alt+p");
  await focusOn(page.getByRole("combobox", { name: "Qui est là" }));
  for (const name of ["léa", "haddad"]) {
    await page.keyboard.type(name);
    await menu(page).waitFor();
    await page.keyboard.press("Enter");
    await menu(page).waitFor({ state: "detached" });
  }
  await page.getByText("2 présent·es", { exact: true }).waitFor();
  await page.keyboard.type("Yann Ar Bras");
  await chooseFirst(page, /Ajouter «.Yann Ar Bras.» au fichier/);
  await page.getByText("3 présent·es", { exact: true }).waitFor();
  const [yann] = await ask(page, "people.suggest", { query: "Ar Bras", limit: 1 });
  expect(yann).toMatchObject({ givenName: "Yann", familyName: "Ar Bras" });

  await page.getByRole("button", { name: /Présence de Samir Haddad/ }).press("Enter");
  await page.getByRole("menuitem", { name: "excusé·e" }).click();
  await page.getByText("1 excusé·e", { exact: true }).waitFor();
  await page.getByRole("button", { name: /Présence de Samir Haddad/ }).press("Enter");
  await page.getByRole("menuitem", { name: "Retirer de la liste" }).click();
  const toast = page.getByRole("alertdialog").filter({ hasText: "n’est plus dans la liste" });
  await toast.getByRole("button", { name: "Annuler l’action" }).click();
  await page.getByText("1 excusé·e", { exact: true }).waitFor();
});

it("takes the next of the same name when the first is noted", async () => {
  const { page } = await appWithVault({
    seed: async (vault) => {
      await seedMeeting(vault);
      const lea = { givenName: "Léa", familyName: "Nédélec" };
      await vault.call("people.create", aPerson(lea));
    },
  });
  await openMeeting(page);
  await page.keyboard.press("Alt+p");
  await focusOn(page.getByRole("combobox", { name: "Qui est là" }));
  for (const count of ["1 présent·e", "2 présent·es"]) {
    await page.keyboard.type("léa");
    await menu(page).waitFor();
    await page.keyboard.press("Enter");
    await page.getByText(count, { exact: true }).waitFor();
  }
  const { attendance } = await onlyMeeting(page);
  expect(attendance.map(({ familyName }) => familyName).toSorted()).toEqual(["Le Goff", "Nédélec"]);
});

it("orders the agenda by keys, by dragging and from a menu", async () => {
  const { page } = await appWithVault({ seed: seedMeeting });
  await openMeeting(page);
  const titles = async () => (await onlyMeeting(page)).items.map(({ title }) => title);
  await agenda(page).getByRole("row", { name: /Bilan/ }).focus();
  await page.keyboard.press("Alt+ArrowDown");
  await eventually(titles, ["Budget", "Bilan"]);
  await page.getByText("« Bilan » est maintenant le point 2 sur 2.").waitFor();
  await focusOn(agenda(page).getByRole("row", { name: "Bilan, Point 2 sur 2" }));
  const rows = agenda(page).getByRole("row");
  await rows.nth(1).dragTo(rows.nth(0), { targetPosition: { x: 60, y: 4 } });
  await eventually(titles, ["Bilan", "Budget"]);
  await agenda(page).getByRole("row", { name: "Budget, Point 2 sur 2" }).waitFor();

  // From the handle that the keyboard finds in each row.
  const row = (name: string) => agenda(page).getByRole("row", { name });
  await row("Budget, Point 2 sur 2").focus();
  await page.keyboard.press("Tab");
  await focusOn(page.getByRole("button", { name: "Déplacer Budget" }));
  await page.keyboard.press("Enter");
  await focusOn(page.getByRole("button", { name: "Insérer après Budget" }));
  await page.keyboard.press("ArrowUp");
  await focusOn(page.getByRole("button", { name: "Insérer entre Bilan et Budget" }));
  await page.keyboard.press("ArrowUp");
  await focusOn(page.getByRole("button", { name: "Insérer avant Bilan" }));
  await page.keyboard.press("Enter");
  await eventually(titles, ["Budget", "Bilan"]);
  await focusOn(row("Budget, Point 1 sur 2"));

  // From the menu of the row, which gives the focus back to it.
  await page.keyboard.press("ArrowDown");
  await focusOn(row("Bilan, Point 2 sur 2"));
  await page.keyboard.press("Tab");
  await focusOn(page.getByRole("button", { name: "Déplacer Bilan" }));
  await page.keyboard.press("Tab");
  await focusOn(page.getByRole("button", { name: "Actions sur « Bilan »" }));
  await page.keyboard.press("Enter");
  await focusOn(page.getByRole("menuitem", { name: "Renommer" }));
  await page.keyboard.press("ArrowDown");
  await focusOn(page.getByRole("menuitem", { name: "Monter" }));
  await page.keyboard.press("Enter");
  await focusOn(row("Bilan, Point 1 sur 2"));
  expect(await titles()).toEqual(["Bilan", "Budget"]);
});

it("leaves the focus where somebody puts it while an item moves, or is renamed", async () => {
  const { page } = await appWithVault({ seed: seedMeeting });
  await openMeeting(page);
  const titles = async () => (await onlyMeeting(page)).items.map(({ title }) => title);
  const field = agenda(page).getByRole("textbox", { name: "Titre du point" });
  const add = page.getByRole("textbox", { name: "Nouveau point" });
  const row = (name: string) => agenda(page).getByRole("row", { name });

  await row("Bilan, Point 1 sur 2").focus();
  await page.keyboard.press("Alt+ArrowDown");
  await page.keyboard.press("ArrowDown");
  await row("Bilan, Point 2 sur 2").waitFor();
  await focusOn(row("Budget, Point 1 sur 2"));

  await page.keyboard.press("F2");
  await focusOn(field);
  await page.keyboard.type("Budget 2027");
  await page.keyboard.press("Enter");
  await eventually(titles, ["Budget 2027", "Bilan"]);
  await focusOn(row("Budget 2027, Point 1 sur 2"));

  await page.keyboard.press("F2");
  await focusOn(field);
  await page.keyboard.type("Budget 2028");
  await page.keyboard.press("Tab");
  await eventually(titles, ["Budget 2028", "Bilan"]);
  await focusOn(agenda(page).getByRole("button", { name: "Actions sur « Budget 2028 »" }));

  await row("Bilan, Point 2 sur 2").focus();
  await page.keyboard.press("F2");
  await focusOn(field);
  await page.keyboard.type("Bilan 2026");
  await add.click();
  await row("Bilan 2026, Point 2 sur 2").waitFor();
  await focusOn(add);
  expect(await titles()).toEqual(["Budget 2028", "Bilan 2026"]);
});

it("leaves Enter and Escape to a letter that is being composed", async () => {
  const { page } = await appWithVault({ seed: seedMeeting });
  await openMeeting(page);
  const titles = async () => (await onlyMeeting(page)).items.map(({ title }) => title);
  const field = agenda(page).getByRole("textbox", { name: "Titre du point" });
  await agenda(page).getByRole("row", { name: "Bilan, Point 1 sur 2" }).focus();
  await page.keyboard.press("F2");
  await focusOn(field);
  const keyboard = await page.context().newCDPSession(page);
  // As an input method does: the letter is there, and not yet taken.
  await keyboard.send("Input.imeSetComposition", {
    text: "Bilan d’e",
    selectionStart: 9,
    selectionEnd: 9,
  });
  for (const key of ["Enter", "Escape"]) await page.keyboard.press(key);
  await focusOn(field);
  expect(await titles()).toEqual(["Bilan", "Budget"]);
  await keyboard.send("Input.insertText", { text: "Bilan d’été" });
  await page.keyboard.press("Enter");
  await eventually(titles, ["Bilan d’été", "Budget"]);
});

it("gives back an item that was removed, with its minutes", async () => {
  const { page } = await appWithVault({ seed: seedMeeting });
  await openMeeting(page);
  const titles = async () => (await onlyMeeting(page)).items.map(({ title }) => title);
  await agenda(page).getByRole("row", { name: /Bilan/ }).click();
  await focusOn(minutes(page));
  await page.keyboard.type("À garder.");
  await agenda(page).getByRole("row", { name: /Bilan/ }).focus();
  await page.keyboard.press("Delete");
  await eventually(titles, ["Budget"]);
  await page.getByRole("button", { name: "Annuler l’action" }).click();
  await eventually(titles, ["Bilan", "Budget"]);
  expect((await onlyMeeting(page)).items[0]?.minutes).toEqual([
    { type: "paragraph", content: [text("À garder.")] },
  ]);

  await page.getByRole("radio", { name: "Confidentiel" }).press(" ");
  await eventually(
    async () => (await onlyMeeting(page)).items.map(({ confidentiality }) => confidentiality),
    ["public", "confidential"],
  );
});

it("lists meetings by month with what came of them", async () => {
  const { page } = await appWithVault({
    seed: async (vault) => {
      await seedMeeting(vault);
      await vault.call("meetings.create", { ...fields, title: "Bureau", date: "2026-10-02" });
    },
  });
  await page.keyboard.press("Control+3");
  await page.getByRole("heading", { level: 2, name: "novembre 2026" }).waitFor();
  expect(await page.getByRole("heading", { level: 2 }).allTextContents()).toEqual([
    "novembre 2026",
    "octobre 2026",
  ]);
  expect(await axeFindings(page)).toEqual([]);

  // 1280 × 800 zoomed to 200 %.
  await page.setViewportSize({ width: 640, height: 400 });
  const title = page.getByText("Plénière de novembre", { exact: true });
  const box = await title.boundingBox();
  expect(box?.width).toBeGreaterThan(120);
  await title.click();
  await page.getByRole("textbox", { name: /^Compte rendu/ }).waitFor();
  const wide = await page.evaluate(() =>
    ["main", "body"].filter((name) => {
      const element = document.querySelector(name);
      return element !== null && element.scrollWidth > element.clientWidth;
    }),
  );
  expect(wide).toEqual([]);
});
