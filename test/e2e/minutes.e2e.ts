import { join } from "node:path";
import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { CALL_BINDING } from "#main/host/chromium/bridge-script.ts";
import type { Bridge } from "#shared/ipc/bridge.ts";
import { appWithVault } from "#test/helpers/app-with-vault.ts";
import { axeFindings } from "#test/helpers/axe.ts";
import {
  ask,
  chooseFirst,
  eventually,
  minutes,
  onlyMeeting,
  openMeeting,
  seedMeeting,
  text,
} from "#test/helpers/meeting-in-window.ts";
import { PASSPHRASE, TestVault } from "#test/helpers/vault-in-process.ts";
import { focusOn } from "#test/walk/focus.ts";

const POLL = { timeout: 10_000 };

const firstMinutes = (page: Page) => async () => (await onlyMeeting(page)).items[0]?.minutes;

const onElectron = process.env["GREFFE_HOST"] === "electron";

it("stores what is typed without being told to, and keeps it when everything dies", async () => {
  const app = await appWithVault({ seed: seedMeeting, inOwnBrowser: true });
  await openMeeting(app.page);
  await app.page.keyboard.press("Alt+r");
  await focusOn(minutes(app.page));
  await app.page.keyboard.type("Dit avant la panne.");
  const said = [{ type: "paragraph", content: [text("Dit avant la panne.")] }];
  await eventually(firstMinutes(app.page), said);
  await app.kill();

  const vault = new TestVault({});
  const path = join(app.folder, "Collectif des Essais.greffe");
  await vault.call("vault.open", { vault: vault.grant(path), passphrase: PASSPHRASE });
  const [found] = await vault.call("meetings.list", { before: null });
  const meeting = await vault.call("meetings.get", { id: found?.id ?? "" });
  await vault.close();
  expect(meeting.items[0]?.minutes).toEqual(said);
});

it("stores the last letters before it locks, and comes back to them", async () => {
  const app = await appWithVault({ seed: seedMeeting });
  const { page } = app;
  await openMeeting(page);
  await page.keyboard.press("Alt+r");
  await focusOn(minutes(page));
  await page.keyboard.press("Alt+PageDown");
  await focusOn(page.getByRole("textbox", { name: "Compte rendu : Budget" }));
  await page.keyboard.type("Jusqu’au bout");
  await page.keyboard.press("Control+l");
  await page.getByLabel("Phrase de passe", { exact: true }).waitFor();
  await app.unlock();
  await page.getByRole("textbox", { name: "Compte rendu : Budget" }).waitFor();
  await expect.poll(() => minutes(page).innerText()).toContain("Jusqu’au bout");
});

it("takes back what was typed last in an item, after a look at another one", async () => {
  const { page } = await appWithVault({ seed: seedMeeting });
  const budget = page.getByRole("textbox", { name: "Compte rendu : Budget" });
  const bilan = page.getByRole("textbox", { name: "Compte rendu : Bilan" });
  await openMeeting(page);
  await page.keyboard.press("Alt+r");
  await focusOn(bilan);
  await page.keyboard.type("/action");
  await chooseFirst(page, /\/action/);
  await page.keyboard.type("Phrase gardée.");
  const kept = { type: "action", content: [text("Phrase gardée.")] };
  await expect.poll(firstMinutes(page), POLL).toMatchObject([kept]);
  // What is typed within half a second is taken back together.
  await new Promise((done) => setTimeout(done, 600));
  await page.keyboard.type(" En trop.");
  await page.keyboard.press("Alt+PageDown");
  await focusOn(budget);
  await page.keyboard.type("Autre point.");
  await page.keyboard.press("Alt+PageUp");
  await focusOn(bilan);
  await page.keyboard.press("Control+z");
  await expect.poll(firstMinutes(page), POLL).toMatchObject([kept]);
  expect((await onlyMeeting(page)).items[1]?.minutes).toEqual([
    { type: "paragraph", content: [text("Autre point.")] },
  ]);
  await page.keyboard.press("Control+Shift+z");
  await bilan.getByText("Phrase gardée. En trop.").waitFor();
});

// Only the stand-in lets a page stand between itself and the vault.
it.skipIf(onElectron)(
  "keeps the text on screen while the disk is full, says so, and stores it afterwards",
  async () => {
    const { page } = await appWithVault({ seed: seedMeeting });
    await openMeeting(page);
    await page.evaluate((binding) => {
      const scope = globalThis as unknown as Record<string, Bridge["invoke"]>;
      const real = scope[binding];
      if (real === undefined) throw new Error("no bridge");
      scope[binding] = (method, input, jobId) =>
        method === "meetings.saveMinutes" && document.title !== "place"
          ? Promise.resolve({ ok: false, error: { code: "vault.disk_full" } })
          : real(method, input, jobId);
    }, CALL_BINDING);
    await page.keyboard.press("Alt+r");
    await focusOn(minutes(page));
    await page.keyboard.type("Rien ne se perd");
    await page.getByRole("alert").getByText("Ce texte n’est pas encore enregistré").waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await page.keyboard.type(", même ici.");
    await page.keyboard.press("Alt+PageDown");
    await focusOn(page.getByRole("textbox", { name: "Compte rendu : Budget" }));
    await page.keyboard.press("Alt+PageUp");
    await minutes(page).getByText("Rien ne se perd, même ici.").waitFor();
    await page.evaluate(() => {
      document.title = "place";
    });
    await page.getByRole("button", { name: "Réessayer maintenant" }).click();
    await eventually(firstMinutes(page), [
      { type: "paragraph", content: [text("Rien ne se perd, même ici.")] },
    ]);
    await page.getByText("Enregistré", { exact: true }).waitFor();
  },
);

it("stores its text onto a version that somebody else made", async () => {
  const { page } = await appWithVault({ seed: seedMeeting });
  await openMeeting(page);
  const { items } = await onlyMeeting(page);
  const [bilan] = items;
  if (bilan === undefined) throw new Error("no item");
  // Somebody else's save comes first: the version one types on is outdated.
  await page.keyboard.press("Alt+r");
  await focusOn(minutes(page));
  await page.keyboard.type("Ma ");
  const theirs = { itemId: bilan.id, version: bilan.version, blocks: [] };
  await ask(page, "meetings.saveMinutes", theirs).catch(() => undefined);
  await page.keyboard.type("version.");
  const expected = [{ type: "paragraph", content: [text("Ma version.")] }];
  await expect.poll(firstMinutes(page), POLL).toEqual(expected);
});

const line = (words: string) => ({
  type: "listItem",
  content: [{ type: "paragraph", content: [text(words)] }],
});

it("understands what other programs paste, and nothing dangerous", async () => {
  const { page } = await appWithVault({ seed: seedMeeting });
  await openMeeting(page);
  await page.keyboard.press("Alt+r");
  await focusOn(minutes(page));
  const html = `<html><head><style>p{color:red}</style></head><body>
    <h1>Titre</h1><p class=MsoNormal style='margin:0'><b>Gras</b><o:p></o:p></p>
    <p class=MsoListParagraphCxSpFirst><span style='mso-list:Ignore'>·&nbsp;</span>Un</p>
    <p class=MsoListParagraphCxSpLast><span style='mso-list:Ignore'>·&nbsp;</span>Deux</p>
    <p><a href="javascript:alert(1)">piège</a> <a href="https://exemple.org">lien</a></p>
    <script>alert(1)</script><img src=x onerror=alert(1)></body></html>`;
  await minutes(page).evaluate((element, pasted) => {
    const data = new DataTransfer();
    data.setData("text/html", pasted);
    element.dispatchEvent(new ClipboardEvent("paste", { clipboardData: data, bubbles: true }));
  }, html);
  const expected = [
    { type: "heading", attrs: { level: 2 }, content: [text("Titre")] },
    { type: "paragraph", content: [{ ...text("Gras"), marks: [{ type: "bold" }] }] },
    { type: "bulletList", content: [line("Un"), line("Deux")] },
    {
      type: "paragraph",
      content: [
        text("piège "),
        { ...text("lien"), marks: [{ type: "link", attrs: { href: "https://exemple.org" } }] },
      ],
    },
  ];
  await expect.poll(firstMinutes(page), POLL).toEqual(expected);
});
