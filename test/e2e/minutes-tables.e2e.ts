import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { aTable } from "#test/fixtures/meetings/minutes.ts";
import { appWithVault } from "#test/helpers/app-with-vault.ts";
import { axeFindings } from "#test/helpers/axe.ts";
import {
  chooseFirst,
  minutes,
  onlyMeeting,
  openMeeting,
  seedMeeting,
  text,
} from "#test/helpers/meeting-in-window.ts";
import { focusOn } from "#test/walk/focus.ts";

const POLL = { timeout: 15_000 };

const firstMinutes = (page: Page) => async () => (await onlyMeeting(page)).items[0]?.minutes;

async function paste(page: Page, kinds: Record<string, string>): Promise<void> {
  await minutes(page).evaluate((element, given) => {
    const data = new DataTransfer();
    for (const [kind, content] of Object.entries(given)) data.setData(kind, content);
    const event = { clipboardData: data, bubbles: true, cancelable: true };
    element.dispatchEvent(new ClipboardEvent("paste", event));
  }, kinds);
}

const WORD = `<html><head><style><!-- p.MsoNormal {margin:0cm} --></style></head><body><!--StartFragment-->
<h1>Bilan du trimestre</h1>
<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>1.<span>&nbsp;</span></span><![endif]>Dépenses<o:p></o:p></p>
<p class=MsoNormal>Voir le tableau <img alt="Courbe des dépenses" src="data:image/png;base64,iVBORw0KGgo=">.</p>
<table class=MsoTableGrid><tr><td><p><b>Poste</b></p></td><td><p><b>Prévu</b></p></td></tr>
<tr><td><p>Loyer</p></td><td><p>450</p></td></tr></table>
<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>2.<span>&nbsp;</span></span><![endif]>Suites<o:p></o:p></p>
<!--EndFragment--></body></html>`;

const numbered = (start: number, words: string) => ({
  type: "orderedList",
  attrs: { start },
  content: [{ type: "listItem", content: [{ type: "paragraph", content: [text(words)] }] }],
});

it("takes a document of Word with its table, and writes in it by keys", async () => {
  const { page } = await appWithVault({ seed: seedMeeting });
  await openMeeting(page);
  await page.keyboard.press("Alt+r");
  await focusOn(minutes(page));
  await paste(page, { "text/html": WORD });
  const words = [
    { type: "heading", attrs: { level: 2 }, content: [text("Bilan du trimestre")] },
    numbered(1, "Dépenses"),
    {
      type: "paragraph",
      content: [text("Voir le tableau [image\u00a0: Courbe des dépenses].")],
    },
  ];
  const rest = numbered(2, "Suites");
  const table = aTable(
    [
      ["Poste", "Prévu"],
      ["Loyer", "450"],
    ],
    1,
  );
  await expect.poll(firstMinutes(page), POLL).toEqual([...words, table, rest]);
  await page.getByText("Ce collage n’a pas gardé\u00a0: 1 image.").waitFor();
  expect(await axeFindings(page)).toEqual([]);

  await minutes(page).getByRole("cell", { name: "450" }).click();
  await page.keyboard.press("Tab");
  await page.keyboard.type("Eau");
  await page.keyboard.press("Tab");
  await page.keyboard.type("45");
  const longer = aTable(
    [
      ["Poste", "Prévu"],
      ["Loyer", "450"],
      ["Eau", "45"],
    ],
    1,
  );
  await expect.poll(firstMinutes(page), POLL).toEqual([...words, longer, rest]);

  await page.getByRole("button", { name: "Modifier le tableau" }).click();
  await page.getByRole("menuitem", { name: "Ajouter une colonne après" }).click();
  await focusOn(minutes(page));
  await page.keyboard.press("Tab");
  await page.keyboard.type("€");
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("ArrowUp");
  await page.keyboard.type("Unité");
  const wider = aTable(
    [
      ["Poste", "Prévu", "Unité"],
      ["Loyer", "450", ""],
      ["Eau", "45", "€"],
    ],
    1,
  );
  await expect.poll(firstMinutes(page), POLL).toEqual([...words, wider, rest]);

  await page.getByRole("button", { name: "Modifier le tableau" }).click();
  await page.getByRole("menuitem", { name: "Supprimer la colonne" }).click();
  await focusOn(minutes(page));
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: "Tableau", exact: true }).waitFor();
  await page.keyboard.press("Home");
  await page.keyboard.type("Les ");
  await expect
    .poll(firstMinutes(page), POLL)
    .toEqual([...words, longer, numbered(2, "Les Suites")]);
});

it("makes a table where one is asked for, pastes in it, and takes it away", async () => {
  const { page } = await appWithVault({ seed: seedMeeting });
  await openMeeting(page);
  await page.keyboard.press("Alt+r");
  await focusOn(minutes(page));
  await page.keyboard.type("/tableau");
  await chooseFirst(page, /\/tableau/);
  for (const words of ["Jour", "Qui", "Quoi", "3 mai", "Camille", "clés"]) {
    await page.keyboard.type(words);
    await page.keyboard.press("Tab");
  }
  const rows = [
    ["Jour", "Qui", "Quoi"],
    ["3 mai", "Camille", "clés"],
    ["", "", ""],
  ];
  await expect.poll(firstMinutes(page), POLL).toEqual([aTable(rows, 1)]);
  await page.keyboard.press("Enter");
  await page.keyboard.type("deux lignes");
  const last = aTable([...rows.slice(0, 2), ["\ndeux lignes", "", ""]], 1);
  await expect.poll(firstMinutes(page), POLL).toEqual([last]);

  await paste(page, { "text/html": "<p>. </p><ul><li>un</li><li>deux</li></ul><h2>fin</h2>" });
  const filled = "\ndeux lignes.\n• un\n• deux\nfin";
  const list = aTable([...rows.slice(0, 2), [filled, "", ""]], 1);
  await expect.poll(firstMinutes(page), POLL).toEqual([list]);
  await page.keyboard.press("Control+z");
  await expect.poll(firstMinutes(page), POLL).toEqual([last]);

  await page.keyboard.press("Control+a");
  await page.keyboard.press("Delete");
  await expect.poll(firstMinutes(page), POLL).toEqual([]);
  await page.keyboard.press("Control+z");
  await expect.poll(firstMinutes(page), POLL).toEqual([last]);
});

it("stays within bounds whatever is pasted, and keeps what was there", async () => {
  const { page } = await appWithVault({ seed: seedMeeting });
  await openMeeting(page);
  await page.keyboard.press("Alt+r");
  await focusOn(minutes(page));
  await page.keyboard.type("Avant. ");
  await paste(page, { "text/html": `<p>${"a ".repeat(600_000)}</p>` });
  await page.getByText("C’est trop long pour être collé d’un coup.", { exact: false }).waitFor();
  const deep = 50_000;
  await paste(page, { "text/html": `${"<div>".repeat(deep)}au fond${"</div>".repeat(deep)}` });
  await paste(page, {
    "text/html": `<table><tr><td colspan=9999 rowspan=9999>. </td></tr></table>`,
  });
  await paste(page, { "text/plain": "2026. Bilan\u000Bet suites" });
  await expect.poll(firstMinutes(page), POLL).toEqual([
    {
      type: "paragraph",
      content: [text("Avant. au fond.2026. Bilan"), { type: "hardBreak" }, text("et suites")],
    },
  ]);

  const rows = `<table>${"<tr><td>x</td><td>y</td></tr>".repeat(150)}</table>`;
  await page.keyboard.press("Control+a");
  await page.keyboard.press("Delete");
  await paste(page, { "text/html": rows });
  await minutes(page).getByRole("cell").last().click();
  await paste(page, { "text/html": rows });
  await page.getByText("Rien n’a été ajouté\u00a0: un tableau a au plus 200 lignes").waitFor();
  await page.keyboard.type("a");
  const table = aTable([...Array.from({ length: 149 }, () => ["x", "y"]), ["x", "ya"]]);
  await expect.poll(firstMinutes(page), POLL).toEqual([table]);
});
