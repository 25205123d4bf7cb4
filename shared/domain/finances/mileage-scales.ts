/** How sure we are of a figure of the law: read where it is published, or as others quote it. */
export const STANDINGS = ["read", "remembered"] as const;
export type Standing = (typeof STANDINGS)[number];

/** Rates in thousandths of a euro a kilometre; what is added in the middle, in whole euros. */
export interface Rates {
  readonly low: number;
  readonly middle: { readonly rate: number; readonly plus: number };
  readonly high: number;
}

/** The kilometres of a year up to which the low rate, then the middle one, counts. */
export interface Bounds {
  readonly low: number;
  readonly middle: number;
}

export const VEHICLES = ["car", "motorcycle", "moped"] as const;
export type Vehicle = (typeof VEHICLES)[number];

/** Fiscal powers as each table has its rows: the least of each. */
interface Table {
  readonly bounds: Bounds;
  readonly rows: readonly { readonly from: number; readonly rates: Rates }[];
}

export interface Scale {
  readonly year: number;
  readonly standing: Standing;
  readonly source: string;
  readonly tables: Readonly<Record<Vehicle, Table>>;
}

/** Before 2022 volunteers had one rate, whatever the power and the distance. */
export interface FlatRate {
  readonly year: number;
  readonly standing: Standing;
  readonly source: string;
  readonly rates: Readonly<Record<Vehicle, number>>;
}

const row = (from: number, low: number, rate: number, plus: number, high: number) => ({
  from,
  rates: { low, middle: { rate, plus }, high },
});

/** As published for 2023, and the same for the two years after it. */
const TABLES: Scale["tables"] = {
  car: {
    bounds: { low: 5_000, middle: 20_000 },
    rows: [
      row(1, 529, 316, 1_065, 370),
      row(4, 606, 340, 1_330, 407),
      row(5, 636, 357, 1_395, 427),
      row(6, 665, 374, 1_457, 447),
      row(7, 697, 394, 1_515, 470),
    ],
  },
  motorcycle: {
    bounds: { low: 3_000, middle: 6_000 },
    rows: [row(1, 395, 99, 891, 248), row(3, 468, 82, 1_158, 275), row(6, 606, 79, 1_583, 343)],
  },
  moped: { bounds: { low: 3_000, middle: 6_000 }, rows: [row(0, 315, 79, 711, 198)] },
};

const SOURCE =
  "Arrêté du 27 mars 2023, https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000047397092";

export const SCALES: readonly Scale[] = [2023, 2024, 2025].map((year) => ({
  year,
  standing: "remembered",
  source: SOURCE,
  tables: TABLES,
}));

const FLAT_SOURCE = "BOI-IR-RICI-250-20, https://bofip.impots.gouv.fr/bofip/5869-PGP.html";

export const FLAT_RATES: readonly FlatRate[] = [
  {
    year: 2019,
    standing: "remembered",
    source: FLAT_SOURCE,
    rates: { car: 319, motorcycle: 124, moped: 124 },
  },
  {
    year: 2020,
    standing: "remembered",
    source: FLAT_SOURCE,
    rates: { car: 320, motorcycle: 124, moped: 124 },
  },
  {
    year: 2021,
    standing: "remembered",
    source: FLAT_SOURCE,
    rates: { car: 321, motorcycle: 125, moped: 125 },
  },
];
