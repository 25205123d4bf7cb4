import { describe, expect, it } from "vitest";
import { fitting, relatedTests } from "./related-tests.ts";

const SOURCES = new Map([
  ["shared/domain/people/name.ts", ""],
  ["shared/domain/people/name.test.ts", 'import { nameOf } from "./name.ts";'],
  ["main/vault/features/people/people.service.ts", 'import "#shared/domain/people/name.ts";'],
  ["main/vault/process.ts", 'import "./features/people/people.service.ts";'],
  ["main/host/vault-child.ts", 'new URL("../vault/process.ts", import.meta.url)'],
  ["renderer/index.html", '<script type="module" src="./app/main.tsx"></script>'],
  ["renderer/app/main.tsx", 'import "./shell.css";'],
  ["renderer/app/shell.css", ""],
  ["test/helpers/launch-app.ts", 'import "#main/host/vault-child.ts";'],
  ["test/e2e/people.e2e.ts", 'import "#test/helpers/launch-app.ts";'],
  ["test/e2e/meetings.e2e.ts", 'import "#test/helpers/launch-app.ts";'],
  ["test/hostile/store.test.ts", ""],
  ["test/integration/structure/imports.test.ts", ""],
]);
const STRUCTURE = "test/integration/structure/imports.test.ts";

describe("what a change touches", () => {
  it("is found through processes, nearest first, then its feature's", () => {
    expect(relatedTests(SOURCES, ["shared/domain/people/name.ts"])).toEqual([
      STRUCTURE,
      "shared/domain/people/name.test.ts",
      "test/e2e/people.e2e.ts",
      "test/e2e/meetings.e2e.ts",
    ]);
  });

  it("is a test that was changed itself, before all", () => {
    expect(relatedTests(SOURCES, ["test/hostile/store.test.ts"])).toEqual([
      "test/hostile/store.test.ts",
      STRUCTURE,
    ]);
  });

  it("is what the page draws", () => {
    expect(relatedTests(SOURCES, ["renderer/app/shell.css"])).toEqual([
      STRUCTURE,
      "test/e2e/people.e2e.ts",
      "test/e2e/meetings.e2e.ts",
    ]);
  });

  it("is nothing when nothing changed, and no test that was deleted", () => {
    expect(relatedTests(SOURCES, [])).toEqual([]);
    expect(relatedTests(SOURCES, ["test/e2e/gone.e2e.ts"])).toEqual([STRUCTURE]);
  });
});

describe("what fits", () => {
  it("is taken in order, past what is too long", () => {
    const seconds: Record<string, number> = { a: 3, b: 9, c: 4, d: 4 };
    expect(fitting(["a", "b", "c", "d"], (test) => seconds[test] ?? 0, 8)).toEqual({
      fit: ["a", "c"],
      leftOut: ["b", "d"],
    });
  });
});
