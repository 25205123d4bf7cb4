import type { Family } from "./families.ts";
import type { SignKind } from "./signs.ts";

/** What the picture is printed in, whatever the theme of the screen. */
export const INK = "#211e19";
export const SOFT = "#5c564b";
export const HAIR = "#d9d2c3";
export const PAPER = "#ffffff";

export interface FamilyColours {
  /** Of a circle that holds others, and of one that is written in. */
  readonly field: string;
  readonly fill: string;
  readonly line: string;
}

export const FAMILY_COLOURS: Readonly<Record<Family, FamilyColours>> = {
  lead: { field: "#fcf7ea", fill: "#f5e8c9", line: "#b3903f" },
  assembly: { field: "#f7f4fb", fill: "#e8e1f2", line: "#8a7bac" },
  circle: { field: "#f1f8f3", fill: "#dcede2", line: "#5f9479" },
  group: { field: "#f0f6fa", fill: "#dae8f1", line: "#5f8ca8" },
  pole: { field: "#fcf4ef", fill: "#f5e0d4", line: "#b57f62" },
  other: { field: "#f8f6f2", fill: "#ebe7dd", line: "#8f8671" },
};

export const SIGN_COLOURS: Readonly<Record<SignKind, string>> = {
  broken: "#9c2528",
  vacant: "#7a4f00",
  ending: "#7a4f00",
  temporary: SOFT,
  lent: SOFT,
};

export const SERIF =
  "'Source Serif 4','Source Serif 4 Variable',Charter,Georgia,'Liberation Serif',serif";
export const SANS = "Inter,'Inter Variable','Helvetica Neue',Arial,'Liberation Sans',sans-serif";

/** Of the outline: broken for what is lent, dotted for what ends. In widths of a line. */
export const DASHES = { whole: null, lent: [5, 3], temporary: [1, 2.4] } as const;
