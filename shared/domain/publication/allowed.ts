import { IsoDate } from "../kernel/dates.ts";
import { WebLink } from "../meetings/rich-text.ts";

/*
 * What a page says outside its words. All of it comes from rows that somebody with the vault's key may
 * have written with a tool of their own: what is not of the few forms that are known is left out.
 */

/** Where a link may lead; null for any other scheme, whose words stand without the link. */
export function allowedHref(href: unknown): string | null {
  return WebLink.safeParse(href).data ?? null;
}

/** A heading of the minutes stands under the title of its item. */
export function allowedLevel(level: unknown): 4 | 5 {
  return level === 3 ? 5 : 4;
}

const LAST_START = 1_000_000;

/** What a numbered list begins with. */
export function allowedStart(start: unknown): number {
  const isOne =
    typeof start === "number" && Number.isInteger(start) && start >= 0 && start <= LAST_START;
  return isOne ? start : 1;
}

/** A day as machines read it; null for anything else. */
export function allowedDate(date: unknown): string | null {
  return IsoDate.safeParse(date).data ?? null;
}
