import { compose } from "./compose.ts";
import * as frenchOfFeatures from "./fr.ts";
import * as englishOfFeatures from "./en.ts";
import type { SameKeys } from "./same-shape.ts";

export const fr = compose(frenchOfFeatures);
const english = compose(englishOfFeatures);

export type Catalogue = typeof fr;

/** A key that only one language has is a type error on this line, which names it. */
const differing: SameKeys<Catalogue, typeof english> = {};
export const en = { ...english, ...differing };

export const catalogues = { fr, en };
