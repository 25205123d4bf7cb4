import type { BodyNode, OrganisationView } from "#shared/domain/bodies/views.ts";
import { BODY_KINDS, type BodyKind } from "#shared/domain/bodies/body-kinds.ts";
import { titleKey, type CommonRoleTitle, type Role } from "#shared/domain/bodies/role.ts";
import { IsoDate } from "#shared/domain/kernel/dates.ts";
import { Id } from "#shared/domain/kernel/ids.ts";
import { localDate } from "#shared/domain/kernel/local-date.ts";
import { foldText } from "#shared/domain/kernel/text.ts";
import { en, fr } from "#shared/i18n/catalogue.ts";
import { CliError } from "./output.ts";
import type { CliVault } from "./vault-link.ts";

/** A day that was typed, or today. Errors: `cli.bad_date`. */
export function dayOf(typed: string | undefined): string {
  const day = typed ?? localDate(new Date());
  if (!IsoDate.safeParse(day).success) throw new CliError("cli.bad_date", { date: day });
  return day;
}

/** The one that is called so, or has that id. Errors: `cli.body_unknown`, `cli.body_ambiguous`. */
export function bodyCalled({ bodies }: OrganisationView, typed: string, day: string): BodyNode {
  const found = bodies.filter(({ id, name }) => id === typed || foldText(name) === foldText(typed));
  const [body] = found;
  if (body === undefined) throw new CliError("cli.body_unknown", { body: typed, day });
  if (found.length > 1) {
    throw new CliError("cli.body_ambiguous", { body: typed, several: found.length });
  }
  return body;
}

/** More than that start alike before their whole names are compared. */
const MOST_NAMESAKES = 50;

/** Errors: `cli.person_unknown`, `cli.person_ambiguous`. */
export async function personCalled(vault: CliVault, typed: string): Promise<string> {
  if (Id.safeParse(typed).success) return typed;
  const folded = foldText(typed);
  const suggested = await vault.call("people.suggest", { query: typed, limit: MOST_NAMESAKES });
  const found = suggested.filter(({ givenName, familyName }) =>
    [`${givenName} ${familyName}`, `${familyName} ${givenName}`].some(
      (name) => foldText(name) === folded,
    ),
  );
  const [person] = found;
  if (person === undefined) throw new CliError("cli.person_unknown", { person: typed });
  if (found.length > 1) {
    throw new CliError("cli.person_ambiguous", { person: typed, several: found.length });
  }
  return person.id;
}

/** A title as the window says it, in either language, as it is stored, or of the collective's own. */
export function titleCalled(typed: string): string {
  const titles = Object.keys(fr.bodies.titles) as CommonRoleTitle[];
  return titles.find((title) => isSaid(typed, title, "titles")) ?? typed;
}

/** The same of a kind. Errors: `cli.kind_unknown`. */
export function kindCalled({ kinds }: OrganisationView, typed: string): BodyKind {
  const common = BODY_KINDS.find((kind) => isSaid(typed, kind, "kinds"));
  const own = kinds.find(({ name }) => foldText(name) === foldText(typed))?.id;
  const found = common ?? own;
  if (found === undefined) {
    const known = [...BODY_KINDS, ...kinds.map(({ name }) => name)].join(", ");
    throw new CliError("cli.kind_unknown", { kind: typed, known });
  }
  return found;
}

/** Errors: `cli.role_unknown`, with those that there are; `cli.role_none`. */
export function roleCalled<Known extends Pick<Role, "id" | "title">>(
  roles: readonly Known[],
  typed: string,
  body: string,
): Known {
  const key = titleKey(titleCalled(typed));
  const found = roles.find(({ title }) => titleKey(title) === key);
  if (found === undefined) {
    if (roles.length === 0) throw new CliError("cli.role_none", { role: typed, body });
    const known = roles.map(({ title }) => title).join(", ");
    throw new CliError("cli.role_unknown", { role: typed, body, known });
  }
  return found;
}

function isSaid(typed: string, code: string, words: "titles" | "kinds"): boolean {
  const textOf = (texts: Readonly<Record<string, string>>) => texts[code] ?? "";
  const said = [code, ...formsOf(textOf(fr.bodies[words])), textOf(en.bodies[words])];
  return said.some((one) => foldText(one) === foldText(typed));
}

/** How a French title is said of anybody, of a man and of a woman: « Référent·e » is « référente » too. */
function formsOf(title: string): string[] {
  const [stem = "", ending] = title.split("·");
  if (ending === undefined) return [title];
  const ofWoman = ending === "rice" ? stem.replace(/eur$/u, ending) : `${stem}${ending}`;
  return [title, stem, ofWoman.replace(/ere$/u, "ère")];
}
