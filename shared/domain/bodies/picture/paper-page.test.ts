import { parseDocument } from "htmlparser2";
import { describe, expect, it } from "vitest";
import { picturePage as fr } from "#shared/i18n/fr/picture-page.ts";
import { aNode, manyNodes } from "#test/fixtures/bodies/many-nodes.ts";
import type { BodyNode } from "../views.ts";
import { draw, type DrawnBody } from "./draw.ts";
import { layOut } from "./lay-out.ts";
import { drawPage } from "./paper-page.ts";
import type { PicturePage } from "./paper.ts";
import { textWidth } from "./text-width.ts";

const page = (bodies: readonly BodyNode[], fields: Partial<PicturePage> = {}) =>
  drawPage({
    bodies,
    labels: fr,
    kinds: [],
    broken: new Map(),
    names: true,
    paper: "a4",
    title: "Collectif d’essai",
    asOf: "2026-11-28",
    madeOn: "2026-11-28",
    ...fields,
  });

const options = { labels: fr, kinds: [], broken: new Map<string, number>(), names: true };
const drawn = (bodies: readonly BodyNode[], least = 0) =>
  draw(layOut(bodies), { ...options, least });
const textsOf = ({ written }: DrawnBody) => written.texts.map(({ text }) => text);
const holder = (givenName: string, title = "referent") => ({
  title,
  person: { id: givenName, givenName, familyName: "Le Goff" },
});

/** How far the corners of each text are from the middle, next to the radius of the place it stands in. */
function reach({ written, heart }: DrawnBody): number {
  const reaches = written.texts.map(({ text, role, x, y, size, isBehindSign }) => {
    const width = textWidth(text, role === "name") * size;
    const [left, right] = isBehindSign ? [x, x + width] : [x - width / 2, x + width / 2];
    const side = Math.max(Math.abs(left), Math.abs(right));
    return Math.hypot(side, Math.abs(y) + size / 2) / heart.r;
  });
  return Math.max(0, ...reaches);
}

describe("what is written in a circle", () => {
  it("stays in it, whatever it says", () => {
    const long = "Groupe transversal des relations avec les associations voisines";
    const nodes = [
      ...manyNodes(120),
      aNode("long", {
        name: long,
        holders: [holder("A".repeat(60))],
        vacant: 2,
        until: "2026-12-31",
      }),
      aNode("unbroken", { name: "M".repeat(60), people: 3 }),
      aNode("ideograms", { name: "総務委員会".repeat(12), vacant: 1, attachment: "lent" }),
    ];
    for (const body of drawn(nodes)) {
      expect([body.node.name, textsOf(body).length > 0]).toEqual([body.node.name, true]);
      expect(reach(body)).toBeLessThanOrEqual(1);
    }
  });

  it("is its kind, its name, who has its roles, how many others, and what is to be seen to", () => {
    const [body] = drawn([
      aNode("Presse", {
        people: 7,
        vacant: 1,
        ending: 2,
        holders: [holder("Ana"), holder("Bao", "Porte-parole")],
      }),
    ]);
    expect(body === undefined ? [] : textsOf(body)).toEqual([
      "Cercle",
      "Presse",
      "Ana Le Goff, référent·e",
      "Bao Le Goff, porte-parole",
      "et 5\u00A0autres",
      "1\u00A0place vacante",
      "2\u00A0mandats finissent bientôt",
    ]);
    expect(body?.written.signs.map(({ kind }) => kind)).toEqual(["vacant", "ending"]);
    expect(body?.sentence).toBe(
      "Presse. Cercle, 7\u00A0personnes, Ana Le Goff, référent·e, Bao Le Goff, porte-parole, 1\u00A0place vacante, 2\u00A0mandats finissent bientôt",
    );
  });

  it("is cut with the whole name kept beside it, and left out where letters would be too small", () => {
    const name = "Anticonstitutionnellement".repeat(8);
    const [body] = drawn([aNode("one", { name }), ...manyNodes(30)].slice(0, 1));
    expect(body === undefined ? "" : textsOf(body).join("")).toMatch(/^Anticonst.*…$/u);
    expect(body?.sentence).toContain(name);
    expect(drawn(manyNodes(200), 20).some((one) => textsOf(one).length === 0)).toBe(true);
  });
});

describe("the picture on paper", () => {
  const hostile = `<script>alert(1)</script>"'&]]>\u0000\uD800\u202E<!--`;

  it("lets no name be more than text", () => {
    const svg = page(
      [aNode("one", { name: hostile, holders: [holder(hostile, `</title><script>`)], people: 1 })],
      { title: hostile },
    );
    expect(svg).not.toMatch(/<script|<!--/u);
    expect(svg.includes("\u0000")).toBe(false);
    expect(svg).not.toMatch(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])/u);
    const elements = new Set<string>();
    const walk = (nodes: readonly { type: string; name?: string; children?: unknown }[]) => {
      for (const one of nodes) {
        if (one.type === "tag" || one.type === "script") elements.add(one.name ?? "");
        if (Array.isArray(one.children)) walk(one.children);
      }
    };
    walk(parseDocument(svg, { xmlMode: true }).children);
    expect([...elements].toSorted()).toEqual([
      "circle",
      "g",
      "path",
      "rect",
      "svg",
      "text",
      "title",
    ]);
  });

  it("asks for nothing from elsewhere", () => {
    const svg = page(manyNodes(60), { paper: "a3" });
    expect(svg.match(/https?:[^"]*/gu)).toEqual(["http://www.w3.org/2000/svg"]);
    expect(svg).not.toMatch(/href|url\(|<style|<image|<foreignObject/u);
  });

  it("names nobody where names are left out, and says so", () => {
    const nodes = manyNodes(40);
    const people = nodes.flatMap(({ holders }) => holders.map(({ person }) => person.familyName));
    const [whole, without] = [page(nodes), page(nodes, { names: false })];
    expect(people.filter((name) => whole.includes(name)).length).toBeGreaterThan(10);
    expect(people.filter((name) => without.includes(name))).toEqual([]);
    expect(without.match(/Sans les noms des personnes\.|Diffusion\u00A0: membres/gu)).toHaveLength(
      2,
    );
  });

  it("says the name and the people of each body of sixty, in a circle or in the list", () => {
    const nodes = manyNodes(60);
    const shown = page(nodes, { paper: "a3" }).replaceAll(/<title.*?<\/title>/gu, "");
    const words = new Set(shown.replaceAll(/<[^>]*>/gu, " ").split(/\s+/u));
    for (const { name } of nodes) {
      expect(name.split(" ").filter((word) => !words.has(word))).toEqual([]);
    }
  });

  it("is the same each time, and one page", () => {
    expect(page(manyNodes(200)) === page(manyNodes(200).toReversed())).toBe(true);
    expect(page([], { paper: "a3" }).slice(0, 120)).toContain('width="420mm" height="297mm"');
  });
});
