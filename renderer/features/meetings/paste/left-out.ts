/** What a paste could not keep, counted, to be said once. */
export const LEFT_OUT = ["pictures", "media", "comments", "merged", "tables", "levels"] as const;
export type LeftOutKind = (typeof LEFT_OUT)[number];

export type LeftOut = Record<LeftOutKind, number>;

export function nothingLeftOut(): LeftOut {
  return { pictures: 0, media: 0, comments: 0, merged: 0, tables: 0, levels: 0 };
}
