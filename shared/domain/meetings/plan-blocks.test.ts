import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { planBlocks, serializeBlock, type BlockPlan, type StoredBlock } from "./plan-blocks.ts";
import { RANK_GAP } from "./ranks.ts";
import type { RichBlock } from "./rich-text.ts";

const paragraph = (text: string): RichBlock => ({
  type: "paragraph",
  ...(text === "" ? {} : { content: [{ type: "text", text }] }),
});

const decision = (text: string): RichBlock =>
  ({ ...paragraph(text), type: "decision" }) as RichBlock;

/** « d: » begins a decision. */
const blockOf = (text: string) =>
  text.startsWith("d: ") ? decision(text.slice(3)) : paragraph(text);

function store(texts: readonly string[], gap = RANK_GAP): StoredBlock[] {
  return texts.map((text, index) => ({
    id: `b${index}`,
    rank: (index + 1) * gap,
    body: serializeBlock(blockOf(text)),
  }));
}

function apply(stored: readonly StoredBlock[], plan: BlockPlan): StoredBlock[] {
  const rows = new Map(stored.map((block) => [block.id, block]));
  for (const id of plan.deletes) rows.delete(id);
  for (const update of plan.updates) {
    const row = rows.get(update.id);
    if (row === undefined) throw new Error("updates a row that is gone");
    rows.set(update.id, {
      id: row.id,
      rank: update.rank ?? row.rank,
      body: update.block === undefined ? row.body : serializeBlock(update.block),
    });
  }
  for (const [index, { rank, block }] of plan.inserts.entries()) {
    rows.set(`new${index}`, { id: `new${index}`, rank, body: serializeBlock(block) });
  }
  return [...rows.values()].toSorted((a, b) => a.rank - b.rank);
}

const texts = fc.array(
  fc.constantFrom("", "a", "b", "c", "d: e", "d: f", "d: e f", "d: g", "d: "),
  { maxLength: 12 },
);

const isDecision = (body: string) => body.startsWith('{"type":"decision"');

/** What stands in which row after a save, by the rows of before: `b0`, `b1`… */
const saved = (before: readonly string[], after: readonly string[]) => {
  const stored = store(before);
  return apply(stored, planBlocks(stored, after.map(blockOf))).map(({ id }) => id);
};

describe("the row of a decision", () => {
  const before = ["Salles", "d: Louer la salle des fêtes", "Budget", "d: Voter le budget", "Fin"];

  it("stays where it is rewritten, whatever is typed around it in the same moment", () => {
    expect(
      saved(before, [
        "Salles et lieux",
        "Le maire répond.",
        "d: Louer la salle des fêtes le 12 mai",
        "Budget, suite",
        "d: Voter le budget",
        "Fin",
      ]),
    ).toEqual(["b0", "new0", "b1", "b2", "b3", "b4"]);
  });

  it("stays through another, a removal and a rewriting at once, by its words", () => {
    expect(
      saved(
        ["d: Louer la salle des fêtes", "d: Voter le budget"],
        ["d: Rien de commun", "d: Louer une salle des fêtes", "d: Voter un budget", "d: Autre"],
      ),
    ).toEqual(["new0", "b0", "b1", "new1"]);
    expect(saved(before, ["Salles", "Budget", "d: Voter le nouveau budget", "Fin"])).toEqual([
      "b0",
      "b2",
      "b3",
      "b4",
    ]);
  });

  it("goes with it where it is moved, and with it alone", () => {
    expect(
      saved(before, [
        "Salles",
        "Budget",
        "Fin",
        "d: Voter le budget",
        "d: Louer la salle des fêtes",
      ]),
    ).toEqual(["b0", "b2", "new0", "b3", "b1"]);
    expect(
      saved(before, ["d: Voter le budget", "Salles", "d: Louer la salle des fêtes en mai", "Fin"]),
    ).toEqual(["b3", "b0", "b1", "b4"]);
    // A paragraph in its place is another row; a paragraph that becomes a decision keeps its own.
    expect(saved(["d: Louer"], ["Louer"])).toEqual(["new0"]);
    expect(saved(["Louer"], ["d: Louer"])).toEqual(["b0"]);
  });
});

describe("planBlocks", () => {
  it("yields exactly the next blocks, with distinct ranks, even where no room is left", () => {
    fc.assert(
      fc.property(texts, texts, fc.constantFrom(1, 2, RANK_GAP), (before, after, gap) => {
        const stored = store(before, gap);
        const next = after.map(blockOf);
        const result = apply(stored, planBlocks(stored, next));
        expect(result.map((block) => block.body)).toEqual(next.map(serializeBlock));
        expect(new Set(result.map((block) => block.rank)).size).toBe(next.length);
        // The row of a decision is that of a decision, or gone.
        const was = new Set(stored.flatMap(({ id, body }) => (isDecision(body) ? id : [])));
        expect(result.filter(({ id, body }) => was.has(id) && !isDecision(body))).toEqual([]);
      }),
    );
  });

  it("touches one row when one paragraph is typed in", () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.string({ minLength: 1 }), { minLength: 1, maxLength: 30 }),
        fc.nat(),
        (before, at) => {
          const index = at % before.length;
          const stored = store(before);
          const next = before.map((text, place) => paragraph(place === index ? `${text}!?` : text));
          expect(planBlocks(stored, next)).toEqual({
            inserts: [],
            updates: [{ id: `b${index}`, block: next[index] }],
            deletes: [],
          });
        },
      ),
    );
  });

  it("writes nothing when nothing changed", () => {
    const stored = store(["one", "", "two", ""]);
    expect(planBlocks(stored, ["one", "", "two", ""].map(paragraph))).toEqual({
      inserts: [],
      updates: [],
      deletes: [],
    });
  });

  it("keeps the rows in between when a paragraph is added above and another edited below", () => {
    const stored = store(["one", "two", "three", "four", "five"]);
    const next = ["zero", "one", "two", "three", "four", "five, changed"].map(paragraph);
    const plan = planBlocks(stored, next);
    expect(plan).toEqual({
      inserts: [{ rank: 0, block: next[0] }],
      updates: [{ id: "b4", block: next[5] }],
      deletes: [],
    });
  });

  it("has room for hundreds of paragraphs typed one after the other at one place", () => {
    let stored = store(["first", "last"]);
    let renumbered = 0;
    for (let count = 0; count < 500; count += 1) {
      const inner = stored.slice(1, -1).map((block) => block.body);
      const next = ["first", ...inner.map((_, index) => `p${index}`), `p${count}`, "last"];
      const plan = planBlocks(stored, next.map(paragraph));
      renumbered += plan.updates.length;
      stored = apply(stored, plan).map((block, index) => ({ ...block, id: `r${count}-${index}` }));
    }
    expect(renumbered).toBe(0);
  });
});
