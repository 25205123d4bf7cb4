import type { Hands } from "./hands.ts";

/** A meeting of the body that it is called after, on a day. */
export async function holdMeetingOf(
  hands: Hands,
  { title, on }: { readonly title: string; readonly on: string },
): Promise<void> {
  const { page } = hands;
  await hands.press("ControlOrMeta+3");
  await page.getByRole("heading", { level: 1, name: "Réunions" }).waitFor();
  await hands.press("ControlOrMeta+n");
  const main = page.getByRole("main");
  await hands.fill(main.getByRole("textbox", { name: "Titre" }), title);
  await hands.day(main.getByRole("group", { name: "Date" }), on);
  await hands.suggest(main.getByRole("combobox", { name: /^Cercle/u }), title);
  await hands.press("Enter");
  await page.getByRole("heading", { level: 1, name: title }).waitFor();
}

/** From the list of meetings, by its day: as if it had never been. */
export async function removeMeeting(hands: Hands, title: string, on: string): Promise<void> {
  const { page } = hands;
  await hands.press("ControlOrMeta+3");
  const thatDay = page.locator(`time[datetime="${on}"]`);
  await hands.activate(
    page.getByRole("main").getByRole("link", { name: title }).filter({ has: thatDay }),
  );
  await page.getByRole("heading", { level: 1, name: title }).waitFor();
  await hands.menu(page.getByRole("button", { name: "Autres actions" }), "Supprimer la réunion");
  await page.getByText(`La réunion « ${title} » est supprimée.`).first().waitFor();
}
