import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { isDeepStrictEqual } from "node:util";
import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { CALL_BINDING } from "#main/host/chromium/bridge-script.ts";
import type { RichBlock } from "#shared/domain/meetings/rich-text.ts";
import type { Meeting, MeetingFields } from "#shared/domain/meetings/meeting.ts";
import type { Bridge } from "#shared/ipc/bridge.ts";
import type { Input, MethodName, Output } from "#shared/ipc/contract.ts";
import { aPerson } from "#test/fixtures/people/person.ts";
import { appWithVault } from "#test/helpers/app-with-vault.ts";
import { axeFindings } from "#test/helpers/axe.ts";
import { PASSPHRASE, TestVault } from "#test/helpers/vault-in-process.ts";

const onElectron = process.env["GREFFE_HOST"] === "electron";

const fields: MeetingFields = {
  title: "Plénière de novembre",
  date: "2026-11-20",
  startsAt: "20:30",
  endsAt: null,
  zone: "Europe/Paris",
  place: "Salle des fêtes",
  remote: "",
};

/** Asks the vault from the page, as the page itself does. */
async function ask<M extends MethodName>(
  page: Page,
  method: M,
  input: Input<M>,
): Promise<Output<M>> {
  const result = await page.evaluate(([name, value]) => globalThis.greffe?.invoke(name, value), [
    method,
    input,
  ] as const);
  if (result?.ok !== true) throw new Error(JSON.stringify(result));
  return result.value as Output<M>;
}

async function onlyMeeting(page: Page): Promise<Meeting> {
  const [found] = await ask(page, "meetings.list", { before: null });
  return ask(page, "meetings.get", { id: found?.id ?? "" });
}

async function seedPeople(vault: TestVault): Promise<void> {
  const people = [
    ["Léa", "Le Goff"],
    ["Samir", "Haddad"],
    ["Lucie", "Moreau"],
  ] as const;
  for (const [givenName, familyName] of people) {
    await vault.call("people.create", aPerson({ givenName, familyName }));
  }
}

/** A meeting with two items, in the agenda's order. */
async function seedMeeting(vault: TestVault): Promise<void> {
  await seedPeople(vault);
  const { meeting } = await vault.call("meetings.create", fields);
  for (const title of ["Bilan", "Budget"]) {
    const item = { meetingId: meeting.id, title, confidentiality: "public" } as const;
    await vault.call("meetings.addItem", item);
  }
}

async function openMeeting(page: Page): Promise<void> {
  await page.keyboard.press("Control+3");
  await page.getByRole("link", { name: /Plénière de novembre/ }).click();
  await page.getByRole("list", { name: "Points de l’ordre du jour" }).waitFor();
}

const minutes = (page: Page) => page.getByRole("textbox", { name: /^Compte rendu/ });
const menu = (page: Page) => page.getByRole("listbox");
const agenda = (page: Page) => page.getByRole("list", { name: "Points de l’ordre du jour" });

async function chooseFirst(page: Page, name: RegExp): Promise<void> {
  await menu(page).getByRole("option", { name }).first().waitFor();
  await page.keyboard.press("Enter");
  await menu(page).waitFor({ state: "detached" });
}

/** Reads until it is as expected, ten seconds at most: what was read last. */
async function settled(read: () => Promise<unknown>, expected: unknown): Promise<unknown> {
  const end = Date.now() + 10_000;
  let found = await read();
  while (!isDeepStrictEqual(found, expected) && Date.now() < end) {
    await wait(100);
    found = await read();
  }
  return found;
}

async function eventually(read: () => Promise<unknown>, expected: unknown): Promise<void> {
  expect(await settled(read, expected)).toEqual(expected);
}

const text = (words: string) => ({ type: "text" as const, text: words });

it("holds a meeting without leaving the keyboard", async () => {
  const { page } = await appWithVault({ seed: seedPeople });
  await page.keyboard.press("Control+3");
  await page.getByText("Aucune réunion pour l’instant").waitFor();
  expect(await axeFindings(page)).toEqual([]);

  await page.keyboard.press("Control+n");
  await page.getByLabel("Titre").waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await page.keyboard.press("Enter");
  await page.getByText("Donnez un titre à la réunion.").waitFor();
  await page.keyboard.type("Plénière");
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { level: 1, name: "Plénière" }).waitFor();

  await eventually(
    () => page.evaluate(() => document.activeElement?.getAttribute("placeholder")),
    "Premier point, puis Entrée",
  );
  for (const title of ["Calendrier", "Budget"]) {
    await page.keyboard.type(title);
    await page.keyboard.press("Enter");
    await agenda(page).getByText(title).waitFor();
  }
  await page.keyboard.press("Enter");
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
  await page.keyboard.type("sam");
  await chooseFirst(page, /Samir Haddad/);
  await page.keyboard.type("12/12/2026");
  await page.keyboard.press("Enter");
  await page.keyboard.type("Suite avec @lucie");
  await chooseFirst(page, /Lucie Moreau/);
  await page.keyboard.press("Alt+PageDown");
  await page.getByRole("textbox", { name: "Compte rendu : Budget" }).waitFor();
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
  for (const count of ["1 présent·e", "2 présent·es"]) {
    await page.keyboard.type("léa");
    await menu(page).waitFor();
    await page.keyboard.press("Enter");
    await page.getByText(count, { exact: true }).waitFor();
  }
  const { attendance } = await onlyMeeting(page);
  expect(attendance.map(({ familyName }) => familyName).toSorted()).toEqual(["Le Goff", "Nédélec"]);
});

it("orders the agenda by keys and by dragging, and gives back what was removed", async () => {
  const { page } = await appWithVault({ seed: seedMeeting });
  await openMeeting(page);
  const titles = async () => (await onlyMeeting(page)).items.map(({ title }) => title);
  await agenda(page).getByRole("button", { name: /Bilan/ }).first().focus();
  await page.keyboard.press("Alt+ArrowDown");
  await eventually(titles, ["Budget", "Bilan"]);
  await page.getByText("« Bilan » est maintenant le point 2 sur 2.").waitFor();
  await eventually(() => page.evaluate(() => document.activeElement?.textContent), "2BilanPublic");
  const rows = agenda(page).getByRole("listitem");
  await rows.nth(1).dragTo(rows.nth(0), { targetPosition: { x: 60, y: 4 } });
  await eventually(titles, ["Bilan", "Budget"]);

  await agenda(page)
    .getByRole("button", { name: /Budget/ })
    .first()
    .focus();
  await page.keyboard.press("F2");
  await page.keyboard.type("Budget 2027");
  await page.keyboard.press("Enter");
  await eventually(titles, ["Bilan", "Budget 2027"]);

  await agenda(page).getByRole("button", { name: /Bilan/ }).first().click();
  await minutes(page).waitFor();
  await page.keyboard.type("À garder.");
  await agenda(page).getByRole("button", { name: /Bilan/ }).first().focus();
  await page.keyboard.press("Delete");
  await eventually(titles, ["Budget 2027"]);
  await page.getByRole("button", { name: "Annuler l’action" }).click();
  await eventually(titles, ["Bilan", "Budget 2027"]);
  expect((await onlyMeeting(page)).items[0]?.minutes).toEqual([
    { type: "paragraph", content: [text("À garder.")] },
  ]);

  await page.getByRole("radio", { name: "Confidentiel" }).press(" ");
  await eventually(
    async () => (await onlyMeeting(page)).items.map(({ confidentiality }) => confidentiality),
    ["public", "confidential"],
  );
});

it("stores what is typed within a second, also when everything dies", async () => {
  const app = await appWithVault({ seed: seedMeeting });
  await openMeeting(app.page);
  await app.page.keyboard.press("Alt+r");
  await app.page.keyboard.type("Dit avant la panne.");
  await app.page.waitForTimeout(1000);
  await app.kill();

  const vault = new TestVault({});
  const path = join(app.folder, "Collectif des Essais.greffe");
  await vault.call("vault.open", { vault: vault.grant(path), passphrase: PASSPHRASE });
  const [found] = await vault.call("meetings.list", { before: null });
  const meeting = await vault.call("meetings.get", { id: found?.id ?? "" });
  await vault.close();
  expect(meeting.items[0]?.minutes).toEqual([
    { type: "paragraph", content: [text("Dit avant la panne.")] },
  ]);
});

it("stores the last letters before it locks, and comes back to them", async () => {
  const app = await appWithVault({ seed: seedMeeting });
  const { page } = app;
  await openMeeting(page);
  await page.keyboard.press("Alt+r");
  await page.keyboard.press("Alt+PageDown");
  await page.keyboard.type("Jusqu’au bout");
  await page.keyboard.press("Control+l");
  await page.getByLabel("Phrase de passe", { exact: true }).waitFor();
  await app.unlock();
  await page.getByRole("textbox", { name: "Compte rendu : Budget" }).waitFor();
  expect(await minutes(page).innerText()).toContain("Jusqu’au bout");
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
    await page.keyboard.type("Rien ne se perd");
    await page.getByRole("alert").getByText("Ce texte n’est pas encore enregistré").waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await page.keyboard.type(", même ici.");
    await page.keyboard.press("Alt+PageDown");
    await page.keyboard.press("Alt+PageUp");
    await minutes(page).getByText("Rien ne se perd, même ici.").waitFor();
    await page.evaluate(() => {
      document.title = "place";
    });
    await page.getByRole("button", { name: "Réessayer maintenant" }).click();
    await eventually(
      async () => (await onlyMeeting(page)).items[0]?.minutes,
      [{ type: "paragraph", content: [text("Rien ne se perd, même ici.")] }],
    );
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
  await page.keyboard.type("Ma ");
  const theirs = { itemId: bilan.id, version: bilan.version, blocks: [] };
  await ask(page, "meetings.saveMinutes", theirs).catch(() => undefined);
  await page.keyboard.type("version.");
  const expected = [{ type: "paragraph", content: [text("Ma version.")] }];
  expect(await settled(async () => (await onlyMeeting(page)).items[0]?.minutes, expected)).toEqual(
    expected,
  );
});

it("understands what other programs paste, and nothing dangerous", async () => {
  const { page } = await appWithVault({ seed: seedMeeting });
  await openMeeting(page);
  await page.keyboard.press("Alt+r");
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
  const line = (words: string) => ({
    type: "listItem",
    content: [{ type: "paragraph", content: [text(words)] }],
  });
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
  expect(await settled(async () => (await onlyMeeting(page)).items[0]?.minutes, expected)).toEqual(
    expected,
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
