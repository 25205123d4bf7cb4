import { emptyIncome } from "#shared/domain/finances/income/receipt.ts";
import { aPerson } from "#test/fixtures/people/person.ts";
import { callInWindow } from "#test/helpers/call-in-window.ts";
import type { LaunchedApp } from "#test/helpers/launch-app.ts";
import { NOOR } from "./tickets.ts";
import { join } from "#test/walk/members.ts";
import { createVault, lock, unlock } from "#test/walk/vault.ts";

export const TREASURER = {
  name: "Camille Essai",
  passphrase: "fenouil tambour brise ardoise lundi merle",
};
export const OTHER = {
  name: "Sacha Le Dû",
  passphrase: "velours octobre tulipe grimper ferraille",
};

/** What the bank took for the rent has its entry. */
const RENT = { date: "09-08", cents: 30_000, label: "Loyer de septembre, SCI des Tilleuls" };
/** What everybody paid in January, and two of them again in September: one deposit of the bank. */
const DUES = [
  { name: NOOR.name, date: "09-02", cents: 5_000, label: "Cotisation de Noor" },
  { name: "Ana Vidal", date: "09-03", cents: 3_500, label: "Cotisation de Ana" },
];

/** A vault of two people, each known in the roster by the other's word; the treasurer has it open. */
export async function prepare(app: LaunchedApp, folder: string, year: number): Promise<void> {
  const { name: userName, passphrase } = TREASURER;
  await createVault(app, { folder, collective: "Collectif du Soir", userName, passphrase });
  const people = new Map<string, string>();
  for (const name of [TREASURER.name, OTHER.name, "Ana Vidal", NOOR.name, "Bo Riou"]) {
    const [givenName = "", ...family] = name.split(" ");
    const fields = aPerson({ givenName, familyName: family.join(" ") });
    const { person } = await callInWindow(app, "people.create", { ...fields, overrides: [] });
    people.set(name, person.id);
  }
  const idOf = (name: string) => people.get(name) ?? "";
  await callInWindow(app, "books.openYear", { start: `${year}-01-01`, end: `${year}-12-31` });
  await callInWindow(app, "books.write", {
    book: "bank",
    date: `${year}-${RENT.date}`,
    label: RENT.label,
    document: "",
    postings: [
      { account: "512", ...posted(-RENT.cents) },
      { account: "6132", ...posted(RENT.cents) },
    ],
  });
  const january = [...people.keys()].map((name) => ({
    name,
    date: "01-10",
    cents: 2_000,
    label: "Cotisation",
  }));
  for (const { name, date, cents, label } of [...january, ...DUES]) {
    const fields = { ...emptyIncome(`${year}-${date}`), cents, label, giver: idOf(name) };
    await callInWindow(app, "income.create", { fields, entry: null });
  }
  const { code } = await callInWindow(app, "members.invite", {
    name: OTHER.name,
    roles: ["secretary", "bureau"],
    passphrase,
  });
  await lock(app);
  await join(app, code, OTHER.passphrase);
  await app.page.getByRole("button", { name: "Commencer" }).click();
  await sayWhoIs(app, TREASURER.name, idOf(TREASURER.name));
  await lock(app);
  await unlock(app, passphrase);
  await sayWhoIs(app, OTHER.name, idOf(OTHER.name));
}

const posted = (amount: number) => ({
  debit: Math.max(amount, 0),
  credit: Math.max(-amount, 0),
  label: "",
  person: null,
  body: null,
});

async function sayWhoIs(app: LaunchedApp, name: string, person: string): Promise<void> {
  const links = await callInWindow(app, "memberPeople.list", {});
  const member = links.find((link) => link.member.name === name)?.member.id ?? "";
  await callInWindow(app, "memberPeople.say", { member, person });
}
