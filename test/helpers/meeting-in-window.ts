import type { Page } from "playwright-core";
import { expect } from "vitest";
import type { Meeting, MeetingFields } from "#shared/domain/meetings/meeting.ts";
import type { Input, MethodName, Output } from "#shared/ipc/contract.ts";
import { aPerson } from "#test/fixtures/people/person.ts";
import type { TestVault } from "#test/helpers/vault-in-process.ts";

/** The meeting that `seedMeeting` makes. */
export const fields: MeetingFields = {
  title: "Plénière de novembre",
  date: "2026-11-20",
  startsAt: "20:30",
  endsAt: null,
  zone: "Europe/Paris",
  place: "Salle des fêtes",
  remote: "",
  body: null,
};

/** Asks the vault from the page, as the page itself does. */
export async function ask<M extends MethodName>(
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

export async function onlyMeeting(page: Page): Promise<Meeting> {
  const [found] = await ask(page, "meetings.list", { before: null });
  return ask(page, "meetings.get", { id: found?.id ?? "" });
}

export async function seedPeople(vault: TestVault): Promise<void> {
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
export async function seedMeeting(vault: TestVault): Promise<void> {
  await seedPeople(vault);
  const { meeting } = await vault.call("meetings.create", fields);
  for (const title of ["Bilan", "Budget"]) {
    const item = { meetingId: meeting.id, title, confidentiality: "public" } as const;
    await vault.call("meetings.addItem", item);
  }
}

export async function openMeeting(page: Page): Promise<void> {
  await page.keyboard.press("Control+3");
  await page.getByRole("link", { name: /Plénière de novembre/ }).click();
  await page.getByRole("grid", { name: "Points de l’ordre du jour" }).waitFor();
}

export const minutes = (page: Page) => page.getByRole("textbox", { name: /^Compte rendu/ });
export const menu = (page: Page) => page.getByRole("listbox");
export const agenda = (page: Page) => page.getByRole("grid", { name: "Points de l’ordre du jour" });

export async function chooseFirst(page: Page, name: RegExp): Promise<void> {
  await menu(page).getByRole("option", { name }).first().waitFor();
  await page.keyboard.press("Enter");
  await menu(page).waitFor({ state: "detached" });
}

export async function eventually(read: () => Promise<unknown>, expected: unknown): Promise<void> {
  await expect.poll(read, { timeout: 10_000 }).toEqual(expected);
}

export const text = (words: string) => ({ type: "text" as const, text: words });
