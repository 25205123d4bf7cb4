import { readdirSync } from "node:fs";
import { dirname, join, posix, relative } from "node:path";
import { describe, expect, it } from "vitest";
import { CAPABILITIES } from "#shared/domain/access/permissions.ts";
import { read, ROOT, sources, TOP } from "./sources.ts";

/** What a list re-exports or imports, as paths from the root. */
function listed(...lists: readonly string[]): string[] {
  return lists.flatMap((list) =>
    [...read(list).matchAll(/from\s+"([^"]+)"/gu)].map(([, to = ""]) =>
      to.startsWith("#")
        ? to.slice(1)
        : relative(ROOT, join(ROOT, dirname(list), to)).replaceAll("\\", "/"),
    ),
  );
}

/** Every kind of file that counts for nothing unless a list names it, and those lists. */
const LISTED = [
  { kind: "place.ts", lists: ["renderer/app/features.ts"] },
  { kind: "contract.ts", lists: ["shared/ipc/features.ts"] },
  { kind: "journal.ts", lists: ["shared/domain/features.ts"] },
  { kind: "table.ts", lists: sources("main/vault/db/migrations") },
  {
    kind: "handlers.ts",
    lists: ["features", "registry", "session.handlers", "dispatch"].map(
      (name) => `main/vault/${name}.ts`,
    ),
  },
];

const files = TOP.flatMap(sources);

describe("is named where its like are listed", () => {
  it.each(LISTED)("each .$kind", ({ kind, lists }) => {
    const named = new Set(listed(...lists));
    const all = files.filter((file) => file.endsWith(`.${kind}`));
    expect(all.length).toBeGreaterThan(10);
    expect(all.filter((file) => !named.has(file))).toEqual([]);
  });

  it("each migration", () => {
    const all = sources("main/vault/db/migrations");
    expect(listed("main/vault/db/migrations.ts")).toEqual(all.toSorted());
  });
});

describe("is given with the handlers of its feature", () => {
  const given = new Set(listed(...files.filter((file) => file.endsWith(".handlers.ts"))));

  it.each(["trial-part.service.ts", "search.service.ts"])("each %s", (name) => {
    const all = files.filter(
      (file) => file.startsWith("main/vault/features/") && posix.basename(file) === name,
    );
    expect(all.length).toBeGreaterThan(2);
    expect(all.filter((file) => !given.has(file))).toEqual([]);
  });
});

it("every right has what was decided of it asserted by its feature", () => {
  const tests = readdirSync(join(ROOT, "shared/domain"), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".rights.test.ts"))
    .map((name) => read(posix.join("shared/domain", name.replaceAll("\\", "/"))))
    .join("\n");
  expect(CAPABILITIES.filter((right) => !tests.includes(`rolesWith("${right}")`))).toEqual([]);
});
