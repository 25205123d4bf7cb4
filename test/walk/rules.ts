import { select } from "./bodies.ts";
import type { Hands } from "./hands.ts";
import type { SaidRule } from "./organisation.ts";

/** The rules of the collective, as of a day: from the list of bodies, which keeps it. */
export async function toRules(hands: Hands): Promise<void> {
  await hands.activate(hands.page.getByRole("button", { name: "Règles", exact: true }));
  await hands.page.getByRole("heading", { level: 1, name: "Règles du collectif" }).waitFor();
}

/** On the page of rules: what it asks, its clause, and where that stands. */
export async function writeRule(hands: Hands, rule: SaidRule): Promise<void> {
  const { page } = hands;
  await hands.activate(page.getByRole("button", { name: "Écrire une règle" }));
  const form = page.getByRole("form", { name: "Nouvelle règle" });
  const textbox = (name: string) => form.getByRole("textbox", { name, exact: true });
  const combobox = (name: string) => form.getByRole("combobox", { name, exact: true });
  const day = (name: string) => form.getByRole("group", { name, exact: true });
  await hands.choose(select(form, "Ce qu’elle demande"), rule.kind);
  if (rule.count !== undefined) await hands.fill(textbox("Combien"), rule.count);
  if (rule.role !== undefined) await hands.fill(combobox("Rôle"), rule.role);
  if (rule.ofKind !== undefined) await hands.choose(select(form, "Genre"), rule.ofKind);
  else if (rule.period === undefined) {
    await hands.choose(select(form, "Où"), "Tout le collectif");
  }
  if (rule.months !== undefined) await hands.fill(textbox("En mois"), rule.months);
  if (rule.status !== undefined) await hands.choose(select(form, "Statut"), rule.status);
  if (rule.before !== undefined) {
    await hands.choose(select(form, "Depuis quand"), "déjà avant une date");
    await hands.day(day("Avant le"), rule.before);
  }
  if (rule.by !== undefined) await hands.fill(combobox("Par qui (rôle)"), rule.by);
  if (rule.where !== undefined) await hands.choose(select(form, "De quel cercle"), rule.where);
  if (rule.cadence !== undefined) await hands.choose(select(form, "Rythme"), rule.cadence);
  if (rule.until !== undefined) await hands.day(day("Dernier jour"), rule.until);
  if (rule.period !== undefined) {
    await hands.day(day("Du"), rule.period[0]);
    await hands.day(day("Au"), rule.period[1]);
  }
  await hands.fill(form.getByRole("textbox", { name: /^Les mots du texte/u }), rule.clause);
  await hands.fill(form.getByRole("textbox", { name: /^Où ils se trouvent/u }), "Charte");
  await hands.press("Enter");
  await page.getByRole("listitem").filter({ hasText: rule.clause }).first().waitFor();
}

export interface Standing {
  readonly isKept: boolean;
  /** All that stands there: what it asks, its clause, and who it is not kept by. */
  readonly text: string;
}

/** What the page says of each rule, by its clause. */
export async function standings({ page }: Hands): Promise<ReadonlyMap<string, Standing>> {
  const list = page.getByRole("list", { name: "Règles du collectif" });
  await list.waitFor();
  const told = await list.locator("> li").allInnerTexts();
  return new Map(
    told.map((words) => {
      const text = words.replaceAll(/\s+/gu, " ");
      const clause = /« ([^«»]*) » Charte/u.exec(text)?.[1] ?? text;
      return [clause, { isKept: /\. tenue «/u.test(text), text }];
    }),
  );
}
