import { isCommonTitle } from "./role.ts";
import { MembershipStatus } from "../people/person.ts";
import { IsoDate } from "../kernel/dates.ts";

/** A text of the catalogue with its values; null where there is none under that key. */
export type Translate = (
  key: string,
  params: Readonly<Record<string, string | number>>,
) => string | null;

type Params = Readonly<Record<string, string | number>>;

const TITLES: ReadonlySet<string> = new Set(["title", "otherTitle", "by"]);

/** What a failure or an answer carries, as people say it: days, titles of roles, statuses. */
export function sayParams(params: Params, translate: Translate, language: string): Params {
  const say = (name: string, value: string | number) => {
    if (typeof value === "number") return value;
    if (IsoDate.safeParse(value).success) return sayDay(value, language);
    if (TITLES.has(name) && isCommonTitle(value)) {
      return translate(`bodies.titles.${value}`, {}) ?? value;
    }
    const status = name === "status" ? MembershipStatus.safeParse(value).data : undefined;
    return status === undefined ? value : (translate(`people.statuses.${status}`, {}) ?? value);
  };
  return Object.fromEntries(
    Object.entries(params).map(([name, value]) => [name, say(name, value)]),
  );
}

/** « 1er juin 2024 », with its year whatever today is: in French the first of a month is an ordinal. */
function sayDay(date: string, language: string): string {
  const isEnglish = language.startsWith("en");
  const text = new Intl.DateTimeFormat(isEnglish ? "en-GB" : "fr-FR", {
    day: "numeric",
    month: "long",
    year: "numeric",
    timeZone: "UTC",
  }).format(new Date(`${date}T00:00Z`));
  return isEnglish ? text : text.replace(/^1 /u, "1er ");
}
