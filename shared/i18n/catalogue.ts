import { compose } from "./compose.ts";
import * as features from "./features.ts";

const texts = Object.values(features);

export const fr = compose(texts.map((feature) => feature.fr));
export const en = compose(texts.map((feature) => feature.en));

export type Catalogue = typeof fr;

export const catalogues = { fr, en };
