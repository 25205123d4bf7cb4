import { z } from "zod";

/**
 * What expenses are for, in words in front and accounts behind: those of the associations’ chart (ANC
 * regulation 2018-06, https://www.anc.gouv.fr/normes-comptables-francaises), as its classes 6 have them.
 */
export const EXPENSE_CATEGORIES = {
  trips: { account: "6251" },
  meals: { account: "6257" },
  printing: { account: "6236" },
  supplies: { account: "6064" },
  rooms: { account: "6132" },
  post: { account: "626" },
  insurance: { account: "616" },
  bank: { account: "627" },
  equipment: { account: "6063" },
  communication: { account: "623" },
  fees: { account: "622" },
  other: { account: "628" },
} as const satisfies Readonly<Record<string, { readonly account: string }>>;

export type ExpenseCategory = keyof typeof EXPENSE_CATEGORIES;
export const CATEGORY_KEYS = Object.keys(EXPENSE_CATEGORIES) as ExpenseCategory[];
export const ExpenseCategory = z.enum(CATEGORY_KEYS);

/** Words that tell a category where nothing came before, folded, French and English. */
const WORDS: Readonly<Record<ExpenseCategory, readonly string[]>> = {
  trips: [
    "train",
    "sncf",
    "bus",
    "taxi",
    "peage",
    "parking",
    "essence",
    "carburant",
    "trajet",
    "billet",
    "metro",
    "hotel",
    "tram",
    "navette",
    "covoiturage",
    "avion",
    "autoroute",
    "deplacement",
    "fuel",
    "toll",
    "trip",
    "travel",
    "kilometre",
  ],
  meals: [
    "repas",
    "restaurant",
    "cafe",
    "pizza",
    "boisson",
    "gouter",
    "traiteur",
    "buffet",
    "courses",
    "pain",
    "fromage",
    "biere",
    "vin",
    "jus",
    "biscuit",
    "gateau",
    "sandwich",
    "epicerie",
    "supermarche",
    "meal",
    "coffee",
    "drinks",
    "lunch",
    "dinner",
  ],
  printing: [
    "impression",
    "tract",
    "affiche",
    "photocopie",
    "imprimeur",
    "flyer",
    "autocollant",
    "sticker",
    "badge",
    "brochure",
    "imprime",
    "poster",
    "print",
    "leaflet",
  ],
  supplies: [
    "papier",
    "stylo",
    "fourniture",
    "encre",
    "cartouche",
    "ramette",
    "classeur",
    "cahier",
    "feutre",
    "scotch",
    "paper",
    "ink",
    "stationery",
    "enveloppe",
  ],
  rooms: ["salle", "location", "loyer", "local", "room", "rent", "hall"],
  post: [
    "timbre",
    "poste",
    "courrier",
    "telephone",
    "forfait",
    "internet",
    "affranchissement",
    "colis",
    "stamp",
    "phone",
  ],
  insurance: ["assurance", "maif", "macif", "insurance"],
  bank: ["banque", "commission", "agios", "bank"],
  equipment: ["outil", "materiel", "barnum", "sono", "micro", "rallonge", "tool", "equipment"],
  communication: [
    "site",
    "hebergement",
    "domaine",
    "publicite",
    "affichage",
    "banderole",
    "hosting",
    "banner",
  ],
  fees: ["avocat", "expert", "comptable", "honoraire", "formation", "lawyer", "accountant"],
  other: [],
};

/** The category that the folded words of a purpose tell; null where none does. */
export function categoryOfWords(words: readonly string[]): ExpenseCategory | null {
  const told = CATEGORY_KEYS.find((key) =>
    words.some((word) => WORDS[key].some((known) => isWord(word, known))),
  );
  return told ?? null;
}

/** Itself or its plural; of a long word, whatever begins with it. */
function isWord(word: string, known: string): boolean {
  return known.length < 6 ? word === known || word === `${known}s` : word.startsWith(known);
}
