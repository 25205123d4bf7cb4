import { dirname, join, relative } from "node:path";
import { describe, expect, it } from "vitest";
import { circles, type Import } from "./circles.ts";
import { read, ROOT, sources, TOP } from "./sources.ts";

const FROM =
  /^(?:import|export)\s[^;]*?from\s+"([^"]+)"|^import\s+"([^"]+)"|import\("([^"]+)"\)/gmu;

/** A relative or `#` import as a path from the root; a package as its name. */
function resolve(file: string, specifier: string): string {
  if (specifier.startsWith("#")) return specifier.slice(1);
  if (!specifier.startsWith(".")) return specifier;
  return relative(ROOT, join(ROOT, dirname(file), specifier)).replaceAll("\\", "/");
}

const files = TOP.flatMap(sources);
const imports: Import[] = files.flatMap((file) =>
  [...read(file).matchAll(FROM)].map((found) => ({
    file,
    to: resolve(file, found[1] ?? found[2] ?? found[3] ?? ""),
  })),
);

const from = (pattern: RegExp) => imports.filter(({ file }) => pattern.test(file));
const said = (bad: Import[]) => bad.map(({ file, to }) => `${file} imports ${to}`);

const READS_TAGS = /^shared\/domain\/(publication|finances\/bank)\//u;
const HTML = /^(entities|htmlparser2)(\/|$)/u;
const LAYS_OUT = /^shared\/domain\/bodies\/picture\//u;

/** The files that import one that is sought, by whatever way: from those, back along the imports. */
function reaching(isSought: (file: string) => boolean): ReadonlySet<string> {
  const importers = Map.groupBy(imports, ({ to }) => to);
  const found = new Set<string>();
  const add = (to: string) => {
    for (const { file } of importers.get(to) ?? []) {
      if (found.has(file)) continue;
      found.add(file);
      add(file);
    }
  };
  for (const to of importers.keys()) if (isSought(to)) add(to);
  return found;
}

/** The folders of the vault process, from the ground up, as its README has them. */
const VAULT_FLOORS = [
  "folder",
  "db",
  "keys",
  "sealed",
  "files",
  "directory",
  "clear",
  "journal",
  "witness",
  "opening",
  "features",
] as const;

describe("what may import what", () => {
  it("was read from the sources, not from an empty list", () => {
    expect(files.length).toBeGreaterThan(100);
    expect(imports.length).toBeGreaterThan(300);
  });

  it("shared/ imports only shared/ and zod, with two exceptions: it runs in every process", () => {
    const bad = from(/^shared\//u).filter(
      ({ file, to }) =>
        !to.startsWith("shared/") &&
        to !== "zod" &&
        !(READS_TAGS.test(file) && HTML.test(to)) &&
        !(LAYS_OUT.test(file) && to === "d3-hierarchy"),
    );
    expect(said(bad)).toEqual([]);
  });

  it("what reads HTML and XML stays in the vault process: the window has no use for its tables", () => {
    const readers = reaching((to) => HTML.test(to));
    expect([...readers].filter((file) => file.startsWith("renderer/"))).toEqual([]);
    expect([...readers].filter((file) => file.startsWith("main/vault/"))).not.toEqual([]);
  });

  it("no file leads back to itself by what it imports, types included", () => {
    expect(circles(imports)).toEqual([]);
    const two = { file: "a.ts", to: "b.ts" };
    const back = { file: "b.ts", to: "a.ts" };
    const self = { file: "c.ts", to: "c.ts" };
    expect(circles([two, back, { file: "b.ts", to: "c.ts" }])).toEqual([["a.ts", "b.ts"]]);
    expect(circles([two, self])).toEqual([["c.ts"]]);
  });

  it("the domain stands by itself: the contract is made of it, and never the other way", () => {
    const bad = from(/^shared\/domain\//u).filter(
      ({ to }) => to.startsWith("shared/") && !to.startsWith("shared/domain/"),
    );
    expect(said(bad)).toEqual([]);
  });

  it("main and renderer never import each other", () => {
    const bad = [
      ...from(/^main\//u).filter(({ to }) => to.startsWith("renderer/")),
      ...from(/^renderer\//u).filter(({ to }) => to.startsWith("main/")),
    ];
    expect(said(bad)).toEqual([]);
  });

  it("the database is touched in main/vault/db, tables and repositories only", () => {
    const bad = from(/^main\//u).filter(
      ({ file, to }) =>
        /^(kysely|better-sqlite3)/u.test(to) &&
        !/^main\/vault\/db\/|\.(table|repository)\.ts$/u.test(file),
    );
    expect(said(bad)).toEqual([]);
  });

  it("electron is imported where Electron runs only: elsewhere it starts a download", () => {
    const bad = imports.filter(
      ({ file, to }) =>
        /^electron(-store)?$/u.test(to) &&
        !/^main\/(index|preload)\.ts$|^main\/host\/electron\//u.test(file),
    );
    expect(said(bad)).toEqual([]);
  });

  it("inside the vault process each folder uses those below it, and never one above", () => {
    const floor = (path: string) =>
      VAULT_FLOORS.findIndex((name) => path.startsWith(`main/vault/${name}/`));
    const bad = from(/^main\/vault\/[^/]+\//u).filter(
      ({ file, to }) =>
        floor(to) > floor(file) &&
        !(file.startsWith("main/vault/db/migrations/") && to.endsWith(".table.ts")),
    );
    expect(said(bad)).toEqual([]);
    const folders = new Set(from(/^main\/vault\//u).map(({ file }) => file.split("/")[2] ?? ""));
    const known: readonly string[] = VAULT_FLOORS;
    expect([...folders].filter((name) => !name.endsWith(".ts") && !known.includes(name))).toEqual(
      [],
    );
  });

  it("a vault feature reaches another through its service, and a table's type", () => {
    const feature = /^main\/vault\/features\/([^/]+)\//u;
    const bad = from(feature).filter(({ file, to }) => {
      const other = feature.exec(to)?.[1];
      return (
        other !== undefined && other !== feature.exec(file)?.[1] && !to.endsWith(".service.ts")
      );
    });
    expect(said(bad)).toEqual([]);
  });

  it("a screen's feature knows neither the shell nor another feature: they meet in lib", () => {
    const feature = /^renderer\/features\/([^/]+)\//u;
    const bad = from(feature).filter(({ file, to }) => {
      const other = feature.exec(to)?.[1];
      const isOther = other !== undefined && other !== feature.exec(file)?.[1];
      return isOther || to.startsWith("renderer/app/");
    });
    expect(said(bad)).toEqual([]);
  });

  it("the shell knows features by the list of what they declare, and lib knows neither", () => {
    const shell = from(/^renderer\/app\//u).filter(
      ({ file, to }) =>
        to.startsWith("renderer/features/") &&
        !(file === "renderer/app/features.ts" && to.endsWith(".place.ts")),
    );
    const lib = from(/^renderer\/lib\//u).filter(({ to }) =>
      /^renderer\/(app|features)\//u.test(to),
    );
    expect(said([...shell, ...lib])).toEqual([]);
  });

  it("the design system knows no feature and no IPC", () => {
    const bad = from(/^renderer\/ui\//u).filter(({ to }) =>
      /^renderer\/(features|app|lib)\/|^shared\/ipc\//u.test(to),
    );
    expect(said(bad)).toEqual([]);
  });

  it("no default exports, no climbing twice", () => {
    const climbing = imports.filter(({ file }) => read(file).includes('from "../../'));
    const defaults = files.filter((file) => /^export default/mu.test(read(file)));
    expect(said(climbing)).toEqual([]);
    expect(defaults).toEqual([]);
  });
});

describe("sizes", () => {
  const lines = files
    .filter((file) => !file.startsWith("shared/i18n/"))
    .map((file) => ({ file, count: read(file).split("\n").length - 1 }))
    .toSorted((one, other) => one.count - other.count);

  it("have a median of 70 lines at most, nine in ten under 200, none over 400", () => {
    expect(lines[Math.floor(lines.length / 2)]?.count).toBeLessThanOrEqual(70);
    expect(lines[Math.floor(lines.length * 0.9)]?.count).toBeLessThan(200);
    expect(lines.at(-1)?.count).toBeLessThanOrEqual(400);
  });
});

describe("what every top-level folder says of itself", () => {
  it.each([...TOP, "test", "build"])("%s has a README of at most 60 lines", (folder) => {
    const text = read(join(folder, "README.md"));
    expect(text.split("\n").length).toBeLessThanOrEqual(61);
    for (const heading of ["## Decisions", "## Known gaps"]) expect(text).toContain(heading);
  });
});
