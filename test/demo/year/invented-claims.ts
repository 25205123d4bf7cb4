import { CATEGORY_KEYS, type ExpenseCategory } from "#shared/domain/finances/expense-categories.ts";
import { pick, seededRandom } from "#shared/sample/random.ts";
import { dayOf } from "./keeper.ts";

/** What becomes of a claim in the end. */
type Fate = "paid" | "in_two" | "waived" | "refused" | "draft" | "by_collective";

export interface InventedClaim {
  /** Who paid, by their place among those who do. */
  readonly payer: number;
  readonly month: number;
  readonly spentOn: string;
  readonly cents: number;
  readonly category: ExpenseCategory;
  readonly purpose: string;
  /** By its place among bodies; null for the collective as a whole. */
  readonly body: number | null;
  readonly fate: Fate;
}

/** How many of the roster pay for the collective, and how many circles they do it for. */
export const PAYERS = 24;
export const SPENDING_BODIES = 10;

/** What a collective buys, by what it is to its books. */
const PURPOSES: Readonly<Record<ExpenseCategory, string>> = {
  trips: "Train pour la coordination",
  meals: "Goûter de l’assemblée",
  printing: "Tracts de la réunion publique",
  supplies: "Ramettes et feutres",
  rooms: "Salle des fêtes, une soirée",
  post: "Timbres des convocations",
  insurance: "Assurance de la fête de quartier",
  bank: "Frais du terminal de paiement",
  equipment: "Rallonge et multiprise",
  communication: "Affiches du porte-à-porte",
  fees: "Relecture de la convention",
  other: "Fleurs pour le départ d’Ana",
};
const CYCLE: readonly Fate[] = ["paid", "paid", "by_collective", "paid", "paid", "waived"];

/** As many claims as asked, over the twelve months of a year. */
export function inventedClaims(year: number, count: number): InventedClaim[] {
  const random = seededRandom(year);
  return Array.from({ length: count }, (_, at): InventedClaim => {
    const month = 1 + Math.floor((at * 12) / count);
    const category = pick(random, CATEGORY_KEYS);
    const body = Math.floor(random() * (SPENDING_BODIES + 2));
    return {
      payer: Math.floor(random() * PAYERS),
      month,
      spentOn: dayOf(year, month, 9 + Math.floor(random() * 19)),
      cents: 180 + Math.floor(random() ** 3 * 12_000),
      category,
      purpose: `${PURPOSES[category]}, n° ${at + 1}`,
      body: body < SPENDING_BODIES ? body : null,
      fate: fateOf(at),
    };
  });
}

function fateOf(at: number): Fate {
  if (at % 40 === 11) return "refused";
  if (at % 60 === 31) return "draft";
  if (at % 25 === 7) return "in_two";
  // One claim in thirty is given up.
  const fate = CYCLE[at % CYCLE.length] ?? "paid";
  return fate === "waived" && at % 5 !== 0 ? "paid" : fate;
}

/** A French account number that nobody has, with the key that its figures ask for. */
export function inventedAccount(at: number): string {
  const figures = `9999900001${String(at).padStart(11, "0")}00`;
  // F and R are 15 and 27: ISO 13616.
  const rest = BigInt(`${figures}152700`) % 97n;
  return `FR${String(98n - rest).padStart(2, "0")}${figures}`;
}
