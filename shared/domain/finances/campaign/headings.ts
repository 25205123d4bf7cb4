import { z } from "zod";
import type { ExpenseCategory } from "../expense-categories.ts";

/**
 * The headings of a campaign account, by the accounts under which campaigns keep them: seen in a program that kept
 * several accounts (https://github.com/lafranceinsoumise/actionpopulaire.fr, agir/gestion/typologies.py), not in a
 * text of the commission that reads them.
 */
const SPENT = [
  "6130",
  "6131",
  "6132",
  "6133",
  "6134",
  "6135",
  "6136",
  "6140",
  "6141",
  "6142",
  "6143",
  "6144",
  "6170",
  "6171",
  "6172",
  "6173",
  "6174",
  "6210",
  "6230",
  "6240",
  "6280",
  "6281",
  "6282",
  "6283",
  "6290",
  "6300",
  "6330",
  "6340",
  "6350",
  "6360",
  "6370",
] as const;
export type SpentHeading = (typeof SPENT)[number];
export const SPENT_HEADINGS: readonly SpentHeading[] = SPENT;
export const SpentHeading = z.enum(SPENT);

const RECEIVED = [
  "7020",
  "7030",
  "7031",
  "7040",
  "7050",
  "7060",
  "7070",
  "7071",
  "7072",
  "7080",
  "7090",
  "7110",
  "7120",
] as const;
export type ReceivedHeading = (typeof RECEIVED)[number];
export const ReceivedHeading = z.enum(RECEIVED);

/** The heading that is proposed for what was spent under a category of the collective. */
export const HEADING_OF: Readonly<Record<ExpenseCategory, SpentHeading>> = {
  trips: "6290",
  meals: "6300",
  printing: "6141",
  supplies: "6350",
  rooms: "6132",
  post: "6142",
  insurance: "6370",
  bank: "6360",
  equipment: "6340",
  communication: "6230",
  fees: "6330",
  other: "6370",
};

/** The part of the French department in the number of an exhibit: 86, 2A, 971. */
export const Department = z.string().regex(/^(?:\d{2,3}|2[AB])$/);

/** The number of an exhibit: the account in five figures, the department in three, the order in four. */
export function exhibitNumber(
  heading: SpentHeading | ReceivedHeading,
  department: string,
  order: number,
): string {
  return `${heading.padEnd(5, "0")}${department.padStart(3, "0")}${String(order).padStart(4, "0")}`;
}
