import type { BodyNode } from "../views.ts";
import { familyOf, type Family } from "./families.ts";
import type { Layout, PlacedBody } from "./lay-out.ts";
import { sentenceOf, tell, type TellOptions, type Told } from "./tell.ts";
import { writeBriefly, writeIn, type Written } from "./write-in.ts";

/** A body as it is drawn, whatever draws it: the window or a page. */
export interface DrawnBody extends PlacedBody {
  readonly told: Told;
  readonly written: Written;
  /** The name alone, for where no more can be read. */
  readonly brief: Written;
  /** All of it in a sentence. */
  readonly sentence: string;
  readonly family: Family;
  readonly outline: "whole" | "lent" | "temporary";
}

export interface DrawOptions extends TellOptions {
  /** No letters smaller than that, in the units of the layout. */
  readonly least?: number;
}

/** The organisation as circles with what is written in each. */
export function draw({ bodies }: Layout, { least = 0, ...options }: DrawOptions): DrawnBody[] {
  return bodies.map((placed): DrawnBody => {
    const { node, heart } = placed;
    const told = tell(node, options);
    return {
      ...placed,
      told,
      written: writeIn(heart, told, options.labels, least),
      brief: writeBriefly(heart, told, options.labels),
      sentence: sentenceOf(told, options.labels),
      family: familyOf(node.kind),
      outline: outlineOf(node),
    };
  });
}

function outlineOf({ attachment, until }: BodyNode): DrawnBody["outline"] {
  if (attachment === "lent") return "lent";
  return until === null ? "whole" : "temporary";
}
