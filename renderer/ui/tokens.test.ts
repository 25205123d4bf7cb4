import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const css = readFileSync(new URL("tokens.css", import.meta.url), "utf8");
const THEMES = ["light", "dark"] as const;
type Theme = (typeof THEMES)[number];

function colour(token: string, theme: Theme): string {
  const pair = new RegExp(`--${token}: light-dark\\((#\\w{6}), (#\\w{6})\\)`).exec(css);
  const found = pair?.[theme === "light" ? 1 : 2];
  if (found === undefined) throw new Error(`no colour ${token}`);
  return found;
}

/** WCAG 2.2, relative luminance of an sRGB colour. */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [low = 0, high = 0] = [luminance(a), luminance(b)].toSorted((x, y) => x - y);
  return (high + 0.05) / (low + 0.05);
}

function below(pairs: readonly (readonly [string, string])[], least: number): string[] {
  return THEMES.flatMap((theme) =>
    pairs.flatMap(([front, back]) => {
      const ratio = contrast(colour(front, theme), colour(back, theme));
      return ratio < least ? [`${theme}: ${front} on ${back} is ${ratio.toFixed(2)}`] : [];
    }),
  );
}

const BODIES = ["lead", "assembly", "circle", "group", "pole", "other"].map((one) => `body-${one}`);
const GROUNDS = ["paper", "surface", "sunken", "raised", "hover"];

describe("contrast in both themes", () => {
  it("lets every text be read (4.5:1)", () => {
    const onGrounds = ["ink", "ink-soft", "accent", "danger", "warning"].flatMap((front) =>
      GROUNDS.map((back) => [front, back] as const),
    );
    const onTheirOwn = [
      ["on-accent", "accent"],
      ["on-accent", "accent-strong"],
      ["accent-strong", "accent-soft"],
      ["ink", "accent-soft"],
      ["ink-soft", "accent-soft"],
      ["on-danger", "danger"],
      ["danger-strong", "danger-soft"],
      ["warning", "warning-soft"],
      ["on-inverse", "inverse"],
      ["inverse-accent", "inverse"],
      ["on-cover", "cover"],
      ["cover-soft", "cover"],
    ] as const;
    const onBodies = BODIES.flatMap((body) =>
      ["ink", "ink-soft", "danger", "warning"].flatMap((front) =>
        [body, `${body}-field`].map((back) => [front, back] as const),
      ),
    );
    expect(below([...onGrounds, ...onTheirOwn, ...onBodies], 4.5)).toEqual([]);
  });

  it("lets every control be seen (3:1)", () => {
    const onGrounds = GROUNDS.flatMap((back) =>
      ["line-strong", "accent"].map((front) => [front, back] as const),
    );
    const aroundBodies = BODIES.flatMap((body) =>
      ["surface", ...BODIES.map((back) => `${back}-field`)].map(
        (back) => [`${body}-line`, back] as const,
      ),
    );
    expect(below([...onGrounds, ...aroundBodies], 3)).toEqual([]);
  });
});
