import type { Locator } from "playwright-core";
import type { Hands } from "./hands.ts";
import type { SaidBody, SaidMandate, SaidPerson, SaidRole, SaidSet } from "./organisation.ts";

const titled = ({ page }: Hands, name: string) =>
  page.getByRole("heading", { level: 1, name, exact: true }).waitFor();

const textbox = ({ page }: Hands, name: string | RegExp) =>
  page
    .getByRole("main")
    .getByRole("textbox", typeof name === "string" ? { name, exact: true } : { name });

const combobox = (within: Locator | Hands["page"], name: string) =>
  within.getByRole("combobox", { name, exact: true });

/** A list that opens, by what it is called: its button says its value too. */
export const select = (within: Locator | Hands["page"], label: string) =>
  within.getByRole("button", { name: new RegExp(`${label}( \\(facultatif\\))?$`, "u") });

export async function addPeople(hands: Hands, people: readonly SaidPerson[]): Promise<void> {
  const { page } = hands;
  await hands.press("ControlOrMeta+2");
  await titled(hands, "Personnes");
  await hands.press("ControlOrMeta+n");
  const panel = page.getByRole("complementary", { name: "Nouvelle personne" });
  const field = (name: string) => panel.getByRole("textbox", { name, exact: true });
  for (const [at, { name, status = "Aucun statut", since }] of people.entries()) {
    const [givenName = "", ...family] = name.split(" ");
    await hands.fill(field("Prénom"), givenName);
    await hands.fill(field("Nom"), family.join(" "));
    await hands.choose(select(panel, "Statut"), status);
    if (since !== undefined)
      await hands.day(panel.getByRole("group", { name: "Depuis le" }), since);
    const isLast = at === people.length - 1;
    await hands.press(isLast ? "ControlOrMeta+Enter" : "ControlOrMeta+Shift+Enter");
    await page.getByText(`${name} : fiche ajoutée`).first().waitFor();
  }
}

/** The list of bodies as of a day, which pages reached from it keep. */
export async function toBodies(hands: Hands, day: string): Promise<void> {
  const { page } = hands;
  await hands.press("ControlOrMeta+5");
  await titled(hands, "Cercles et mandats");
  const rows = page.getByRole("treegrid", { name: "Les cercles" });
  await rows.or(page.getByText("Aucun cercle")).first().waitFor();
  if (await rows.isVisible()) await hands.day(page.getByRole("group", { name: "Au" }), day);
}

/** Opens several at once where they are alike. Ends on the page of the last. */
export async function openBodies(
  hands: Hands,
  day: string,
  bodies: readonly SaidBody[],
): Promise<void> {
  let isOpen = false;
  for (const [at, body] of bodies.entries()) {
    if (!isOpen) {
      await toBodies(hands, day);
      await hands.press("ControlOrMeta+n");
      await titled(hands, "Ouvrir un cercle");
    }
    await fillBody(hands, body, isOpen);
    isOpen = bodies[at + 1]?.isAlike === true;
    await hands.press(isOpen ? "ControlOrMeta+Shift+Enter" : "ControlOrMeta+Enter");
    await hands.page.getByText(`« ${body.name} » est ouvert`).first().waitFor();
    if (!isOpen) await titled(hands, body.name);
  }
}

/** One of the kinds there are, or the first of its own, which is named on the way. */
async function chooseKind(hands: Hands, kind: string, isNew: boolean): Promise<void> {
  const main = hands.page.getByRole("main");
  if (!isNew) return hands.choose(select(main, "Genre"), kind);
  await hands.choose(select(main, "Genre"), "Un autre genre…");
  await hands.fill(textbox(hands, "Nom de ce genre"), kind);
  await hands.press("Enter");
  await select(main, "Genre").filter({ hasText: kind }).waitFor();
}

async function fillBody(hands: Hands, body: SaidBody, isNext: boolean): Promise<void> {
  const { page } = hands;
  const main = page.getByRole("main");
  await hands.fill(textbox(hands, "Nom"), body.name);
  if (!isNext) {
    await chooseKind(hands, body.kind, body.isFirstOfItsKind === true);
    await hands.day(main.getByRole("group", { name: "Commence le" }), body.from);
    if (body.under !== undefined)
      await hands.suggest(combobox(main, "Dans (facultatif)"), body.under);
    if (body.isLent === true) await segment(hands, "Rattachement", "Prêté pour un temps");
    for (const [at, role] of (body.roles ?? []).entries()) await addRole(hands, role, at);
  }
  if (body.purpose !== undefined) await hands.fill(textbox(hands, /^Raison d’être/u), body.purpose);
  if (body.domain !== undefined) await hands.fill(textbox(hands, /^Ce qu’il décide/u), body.domain);
  if (body.meets !== undefined) await hands.fill(textbox(hands, /^Réunions/u), body.meets);
  if (body.cadence !== undefined) await hands.choose(select(main, "Rythme"), body.cadence);
  if (isNext) return;
  if (body.isClosed === true) await segment(hands, "Nouvelles personnes", "Fermé");
  if (body.until !== undefined)
    await hands.day(main.getByRole("group", { name: "Temporaire, jusqu’au" }), body.until);
  if (body.rule !== undefined) await writeComposition(hands, body.rule);
}

/** One of a few beside each other: an arrow chooses the next. */
async function segment(hands: Hands, label: string, name: string): Promise<void> {
  const group = hands.page.getByRole("main").getByRole("radiogroup", { name: label });
  await hands.to(group.getByRole("radio", { checked: true }));
  for (let pressed = 0; pressed < 4; pressed++) {
    if (await group.getByRole("radio", { name, checked: true }).isVisible()) return;
    await hands.press("ArrowRight");
  }
}

async function addRole(hands: Hands, role: SaidRole, at: number): Promise<void> {
  const main = hands.page.getByRole("main");
  await hands.activate(main.getByRole("button", { name: "Ajouter un rôle" }));
  await hands.fill(combobox(main, "Rôle").nth(at), role.title);
  const numbers = [
    ["Places, au moins", role.atLeast],
    ["Au plus", role.atMost],
    ["Durée (mois)", role.term],
  ] as const;
  for (const [label, text] of numbers) {
    if (text !== undefined)
      await hands.fill(main.getByRole("textbox", { name: label }).nth(at), text);
  }
}

async function writeComposition(hands: Hands, sets: readonly SaidSet[]): Promise<void> {
  const main = hands.page.getByRole("main");
  for (const [at, set] of sets.entries()) {
    const name = at === 0 ? "Écrire une règle de composition" : "Et…";
    await hands.activate(main.getByRole("button", { name, exact: true }));
    const of = select(main, "Y sont").nth(at);
    if ("body" in set) {
      await hands.choose(of, "Les membres du cercle");
      await hands.suggest(combobox(main, "Cercle").last(), set.body);
    } else if ("status" in set) {
      await hands.choose(of, "Qui a le statut");
      await hands.choose(select(main, "Statut").last(), set.status);
    } else {
      await hands.choose(of, "Qui a le rôle");
      await hands.fill(combobox(main, "Rôle").last(), set.role);
      await hands.choose(
        select(main, "Où").last(),
        set.kind === null ? "Tout le collectif" : "Un genre de cercle",
      );
      if (set.kind !== null) await hands.choose(select(main, "Genre").last(), set.kind);
    }
  }
}

/** From anywhere: a body by its name, as one looks for anything. It is shown on the day of the list. */
export async function toBody(hands: Hands, day: string, name: string): Promise<void> {
  const { page } = hands;
  await toBodies(hands, day);
  await hands.press("/");
  const search = page.getByRole("searchbox", { name: "Chercher un cercle" });
  await hands.fill(search, name);
  const row = page.getByRole("row", { name, exact: true });
  await row.waitFor();
  await hands.press("ArrowDown");
  while (!(await row.evaluate((element) => element === document.activeElement))) {
    await hands.press("ArrowDown");
  }
  await hands.press("Enter");
  await titled(hands, name);
}

/** From its body’s page: who, from when, until when; how and by whom where that is said. */
export async function giveMandate(hands: Hands, mandate: SaidMandate): Promise<void> {
  const { page } = hands;
  const { who, title, start, end, how, by, pairedWith } = mandate;
  if (pairedWith === undefined) {
    await hands.activate(page.getByRole("button", { name: `Donner le mandat : ${title}` }));
  } else {
    await hands.menu(
      page.getByRole("button", { name: `Mandat de ${pairedWith}` }),
      "Mettre en binôme…",
    );
  }
  const form = page.getByRole("form");
  await hands.suggest(combobox(form, "Personne"), who);
  await hands.day(form.getByRole("group", { name: "À partir du" }), start);
  if (end !== undefined) await hands.day(form.getByRole("group", { name: /^Fin prévue/u }), end);
  if (how !== undefined || by !== undefined) {
    const more = form.locator("details").first();
    if ((await more.getAttribute("open")) === null) await hands.activate(more.locator("summary"));
    if (how !== undefined) await hands.choose(select(form, "Comment"), how);
    if (by !== undefined) await hands.suggest(combobox(form, "Par qui (facultatif)"), by);
  }
  await hands.press("ControlOrMeta+Enter");
  await page.getByRole("button", { name: `Mandat de ${who}` }).waitFor();
}

/** From its body’s page: as if it had never been. */
export async function takeMandateAway(hands: Hands, who: string): Promise<void> {
  await hands.menu(hands.page.getByRole("button", { name: `Mandat de ${who}` }), "Supprimer");
  await hands.page.getByText("Le mandat est supprimé.").first().waitFor();
}

/** From its body’s page: to somebody else, from a day on. */
export async function handOver(
  hands: Hands,
  {
    who,
    to,
    from,
    until,
  }: Readonly<Record<"who" | "to" | "from", string>> & { until?: string | undefined },
): Promise<void> {
  const { page } = hands;
  await hands.menu(page.getByRole("button", { name: `Mandat de ${who}` }), "Transmettre…");
  const form = page.getByRole("form");
  await hands.suggest(combobox(form, "À"), to);
  await hands.day(form.getByRole("group", { name: "À partir du" }), from);
  if (until !== undefined)
    await hands.day(form.getByRole("group", { name: /^Fin prévue/u }), until);
  await hands.press("Enter");
  await page.getByText(`Le mandat est transmis à ${to}.`).first().waitFor();
}

/** From its page: its last day, and by what words that was asked. */
export async function closeBody(hands: Hands, on: string, asked: string): Promise<void> {
  const { page } = hands;
  await hands.menu(page.getByRole("button", { name: "Autres actions" }), "Fermer…");
  const form = page.getByRole("form");
  await hands.day(form.getByRole("group", { name: "Dernier jour" }), on);
  await hands.fill(form.getByRole("textbox", { name: /^Décision/u }), asked);
  await hands.press("Enter");
  await page
    .getByText(/est fermé\.$/u)
    .first()
    .waitFor();
}
