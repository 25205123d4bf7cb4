import { expect, it } from "vitest";
import { aPerson } from "#test/fixtures/people/person.ts";
import { appWithVault } from "#test/helpers/app-with-vault.ts";
import { axeFindings } from "#test/helpers/axe.ts";
import { giveRole, openBody } from "#test/helpers/bodies.ts";
import type { TestVault } from "#test/helpers/vault-in-process.ts";
import { focusOn } from "#test/walk/focus.ts";

let body = "";

/** Somebody who is referent, and a meeting that decided so. */
async function seed(vault: TestVault): Promise<void> {
  const press = await openBody(vault, "Presse", ["referent"], { from: "2023-01-01" });
  body = press.id;
  const anne = aPerson({ givenName: "Anne", familyName: "Abgrall" });
  const { person } = await vault.call("people.create", anne);
  await giveRole(vault, person.id, press.role("referent"));
  const place = { zone: "Europe/Paris", place: "", remote: "", startsAt: null, endsAt: null };
  const said = { title: "Plénière", date: "2023-03-04", ...place };
  const meetingId = (await vault.call("meetings.create", said)).meeting.id;
  const item = { meetingId, title: "Mandats", confidentiality: "internal" } as const;
  const { itemId } = await vault.call("meetings.addItem", item);
  const content = [{ type: "text" as const, text: "Anne est référente." }];
  const blocks = [{ type: "decision" as const, content }];
  await vault.call("meetings.saveMinutes", { itemId, version: 0, blocks });
}

it("a mandate links to the decision of the minutes it comes from, found by its words", async () => {
  const app = await appWithVault({ seed });
  const { page } = app;
  await page.evaluate((id) => (location.hash = `#/bodies/${id}`), body);
  await page.getByRole("button", { name: "Mandat de Anne Abgrall" }).press("Enter");
  await page.getByRole("menuitem", { name: "Corriger…" }).press("Enter");
  const main = page.getByRole("main");
  await main.getByRole("button", { name: "Prendre dans un compte rendu" }).press("Enter");
  await page.keyboard.type("refer");
  await page.getByRole("option", { name: /^Anne est référente\./u }).waitFor();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await main.getByRole("link", { name: "Plénière, 04/03/2023" }).waitFor();
  expect(await main.getByRole("textbox", { name: /^Décision/u }).inputValue()).toBe(
    "Anne est référente.",
  );
  expect(await axeFindings(page)).toEqual([]);
  await focusOn(main.getByRole("button", { name: "Ne plus y renvoyer" }));
  await page.keyboard.press("ControlOrMeta+Enter");
  const line = main.getByText(/Anne est référente\. · 04\/03\/2023/u);
  await line.waitFor();
  await main.getByRole("link", { name: "Plénière, 04/03/2023" }).press("Enter");
  await page.getByRole("heading", { level: 1, name: "Plénière" }).waitFor();
});
