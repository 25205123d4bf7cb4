import type { LaunchedApp } from "#test/helpers/launch-app.ts";
import { typeParts } from "./forms.ts";
import { goTo } from "./places.ts";
import { typedDate, typedDue } from "./typed-dates.ts";
import type { SampleItem, SampleLine, SampleMeeting } from "#shared/sample/meeting.ts";

export interface NamedPerson {
  readonly givenName: string;
  readonly familyName: string;
}

const fullName = (person: NamedPerson) => `${person.givenName} ${person.familyName}`;

/** Holds a whole meeting, hands on the keyboard, as a secretary would. */
export async function holdMeeting(
  app: LaunchedApp,
  meeting: SampleMeeting,
  people: readonly NamedPerson[],
  ofBody: string | null = null,
): Promise<void> {
  await openNewMeeting(app, meeting, ofBody);
  for (const index of meeting.present) await markPresent(app, personAt(people, index));
  for (const item of meeting.items) await takeMinutes(app, item, people);
}

async function openNewMeeting(
  app: LaunchedApp,
  meeting: SampleMeeting,
  ofBody: string | null,
): Promise<void> {
  const { page } = app;
  await goTo(app, "Réunions");
  await page.keyboard.press("ControlOrMeta+n");
  await page.getByRole("textbox", { name: "Titre" }).fill(meeting.title);
  await typeParts(page, "Date", typedDate(meeting.inDays));
  await typeParts(page, "Début", meeting.startsAt.split(":"));
  await typeParts(page, "Fin", meeting.endsAt.split(":"));
  if (ofBody !== null) {
    await page.getByRole("combobox", { name: /^Cercle/u }).fill(ofBody);
    await page.getByRole("option", { name: ofBody }).first().click();
  }
  await page.getByRole("textbox", { name: "Lieu" }).fill(meeting.place);
  await page.getByRole("textbox", { name: "À distance" }).fill(meeting.remote);
  await page.getByRole("button", { name: "Créer la réunion" }).click();
  await page.getByRole("heading", { name: meeting.title, level: 1 }).waitFor();
}

async function markPresent(app: LaunchedApp, person: NamedPerson): Promise<void> {
  const { page } = app;
  const field = page.getByRole("combobox", { name: "Qui est là" });
  await field.fill(fullName(person));
  await page
    .getByRole("option", { name: new RegExp(`^${fullName(person)}`, "u") })
    .first()
    .waitFor();
  await page.keyboard.press("Enter");
  await page
    .getByRole("region", { name: "Présences" })
    .getByText(fullName(person))
    .first()
    .waitFor();
}

async function takeMinutes(
  app: LaunchedApp,
  item: SampleItem,
  people: readonly NamedPerson[],
): Promise<void> {
  const { page } = app;
  const field = page.getByRole("textbox", { name: "Nouveau point" });
  await field.fill(item.title);
  await field.press("Enter");
  await openItem(app, item.title);
  await chooseConfidentiality(app, item);
  await page.getByRole("textbox", { name: `Compte rendu : ${item.title}` }).click();
  for (const [index, line] of item.lines.entries()) {
    if (index > 0) await page.keyboard.press("Enter");
    await typeLine(app, line, people);
  }
}

/** By its line in the agenda. */
export async function openItem({ page }: LaunchedApp, title: string): Promise<void> {
  const agenda = page.getByRole("region", { name: "Ordre du jour" });
  await agenda.getByRole("row", { name: title }).first().click();
  await page.getByRole("heading", { name: title, level: 2 }).waitFor();
}

async function chooseConfidentiality(app: LaunchedApp, item: SampleItem): Promise<void> {
  if (item.confidentiality === "public") return;
  const label = { internal: "Interne", confidential: "Confidentiel" }[item.confidentiality];
  await app.page.getByRole("radio", { name: label }).click({ force: true });
  await app.page.getByRole("radio", { name: label, checked: true }).waitFor();
}

async function typeLine(
  app: LaunchedApp,
  line: SampleLine,
  people: readonly NamedPerson[],
): Promise<void> {
  const { keyboard } = app.page;
  if (line.kind === "text") {
    await keyboard.insertText(line.text);
    return;
  }
  await keyboard.type(line.kind === "decision" ? "/decision" : "/action");
  await app.page.getByRole("option").first().waitFor();
  await keyboard.press("Enter");
  await keyboard.insertText(line.text);
  if (line.kind === "action") await fillAction(app, line, people);
}

async function fillAction(
  app: LaunchedApp,
  line: Extract<SampleLine, { kind: "action" }>,
  people: readonly NamedPerson[],
): Promise<void> {
  const { page } = app;
  const owner = page.getByRole("combobox", { name: "Qui", exact: true }).last();
  await owner.fill(fullName(personAt(people, line.owner)));
  await page.getByRole("option").first().waitFor();
  await owner.press("Enter");
  const due = page.getByRole("textbox", { name: "Pour quand" }).last();
  await due.fill(typedDue(line.dueIn));
  await due.press("Enter");
}

function personAt(people: readonly NamedPerson[], index: number): NamedPerson {
  const person = people[index];
  if (person === undefined) throw new Error(`nobody has number ${index}`);
  return person;
}
