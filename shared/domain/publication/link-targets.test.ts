import fc from "fast-check";
import { expect, it } from "vitest";
import { LinkTargets } from "./link-targets.ts";

const LINK = /\]\(\s*(<[^<>\n]*>|(?:\\.|[^()\s\\]|\([^()\s]*\))*)[^)\n]*\)/y;

it("finds what an expression that goes back over the text finds", () => {
  const unit = fc.constantFrom("](", "]", "(", ")", "\\", "<", ">", " ", "\n", "a", "\u2028");
  fc.assert(
    fc.property(fc.string({ unit, maxLength: 24 }), (source) => {
      const links = new LinkTargets(source);
      for (let at = 0; at < source.length; at += 1) {
        LINK.lastIndex = at;
        const found = LINK.exec(source);
        expect(links.at(at)).toEqual(
          found === null ? null : { target: found[1], end: at + found[0].length },
        );
      }
    }),
    { numRuns: 2000 },
  );
});
