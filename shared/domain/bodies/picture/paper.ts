import type { BodyNode } from "../views.ts";
import type { TellOptions } from "./tell.ts";

export const PAPERS = ["a4", "a3"] as const;
export type Paper = (typeof PAPERS)[number];

/** Landscape, in millimetres. */
export const PAPER_SIZES: Readonly<Record<Paper, { width: number; height: number }>> = {
  a4: { width: 297, height: 210 },
  a3: { width: 420, height: 297 },
};

export interface PicturePage extends TellOptions {
  readonly bodies: readonly BodyNode[];
  readonly paper: Paper;
  /** Of the collective. */
  readonly title: string;
  readonly asOf: string;
  readonly madeOn: string;
}
