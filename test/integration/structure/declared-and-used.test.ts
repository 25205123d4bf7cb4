import { describe, expect, it } from "vitest";
import { CAPABILITIES } from "#shared/domain/access/permissions.ts";
import { ROLES } from "#shared/domain/access/role.ts";
import { COMMANDS } from "#shared/domain/journal/entry.ts";
import { isRetired } from "#shared/domain/journal/retired.ts";
import { CHOICE_TEXTS, COUNT_TEXTS, FIELD_KINDS } from "#shared/domain/journal/declared.ts";
import { fr } from "#shared/i18n/catalogue.ts";
import { contract, type MethodName } from "#shared/ipc/contract.ts";
import { COMMON_ERROR_CODES } from "#shared/ipc/result.ts";
import { TOPICS } from "#shared/ipc/topics.ts";
import { read, sources, TOP } from "./sources.ts";

const NAME = /"([a-z]\w*(?:\.\w+)+)"/gu;
/** Two known parts at least: of a hole alone after a feature's name, any dead key could be meant. */
const NAME_WITH_HOLES = /`([a-z]\w*\.\w+\.[\w.]*(?:\$\{[^}`]*\}[\w.]*)+)`/gu;
const FAILURE = /\b(?:ExpectedError|CliError|fail)\(\s*"([^"]+)"/gu;

/** Every dotted name written in some files, and what those with holes may become. */
interface Written {
  readonly names: ReadonlySet<string>;
  readonly shapes: readonly RegExp[];
}

function writtenIn(files: readonly string[]): Written {
  const texts = files.map(read);
  const holed = texts.flatMap((text) => captures(text, NAME_WITH_HOLES));
  return {
    names: new Set(texts.flatMap((text) => captures(text, NAME))),
    shapes: [...new Set(holed)].map(shapeOf),
  };
}

function captures(text: string, pattern: RegExp): string[] {
  return [...text.matchAll(pattern)].map((found) => found[1] ?? "");
}

function shapeOf(name: string): RegExp {
  const parts = name.split(/\$\{[^}]*\}/u).map((part) => part.replaceAll(".", "\\."));
  return new RegExp(`^${parts.join("[^.]+")}$`, "u");
}

const isWritten = (name: string, { names, shapes }: Written) =>
  names.has(name) || shapes.some((shape) => shape.test(name));

interface Tree {
  readonly [key: string]: string | Tree;
}

function keysOf(tree: Tree, prefix = ""): string[] {
  return Object.entries(tree).flatMap(([key, value]) =>
    typeof value === "string"
      ? [prefix + key.replace(/_(one|many|other)$/u, "")]
      : keysOf(value, `${prefix}${key}.`),
  );
}

const code = TOP.flatMap(sources).filter((file) => !file.startsWith("shared/i18n/"));

describe("failures", () => {
  const common: readonly string[] = COMMON_ERROR_CODES;
  const declared = (Object.keys(contract) as MethodName[]).flatMap((name) => contract[name].errors);
  const throwing = code.filter((file) => !file.endsWith(".contract.ts"));
  const thrown = new Set(throwing.flatMap((file) => captures(read(file), FAILURE)));

  it("that the contract declares are written where something may fail", () => {
    const written = writtenIn(throwing);
    expect(declared.filter((failure) => !written.names.has(failure))).toEqual([]);
  });

  it("that something throws are declared", () => {
    const known = new Set([...common, ...declared]);
    const own = [...thrown].filter((failure) => !failure.startsWith("cli."));
    expect(own.length).toBeGreaterThan(20);
    expect(own.filter((failure) => !known.has(failure))).toEqual([]);
  });

  it("that have a sentence are met by somebody", () => {
    const known = new Set([...common, ...declared, ...thrown]);
    expect(keysOf(fr.errors).filter((failure) => !known.has(failure))).toEqual([]);
  });
});

describe("texts", () => {
  it("of the catalogue are all shown somewhere", () => {
    const { errors: _failures, jobs: _steps, journal, access, ...texts } = fr;
    const { can: _rights, roles: _roles, ...rights } = access;
    const { commands: _named, says: _told, fields: _fields, counts: _counts, ...page } = journal;
    const written = writtenIn(code);
    const keys = keysOf({ ...texts, journal: page, access: rights });
    // What a field of the journal is one of is shown by it.
    const told = new Set<string>(CHOICE_TEXTS);
    expect(keys.filter((key) => !told.has(key) && !isWritten(key, written))).toEqual([]);
  });

  it("of the journal name only fields and commands that there are", () => {
    expect(keysOf(fr.journal.fields).toSorted()).toEqual(Object.keys(FIELD_KINDS).toSorted());
    const commands: readonly string[] = COMMANDS;
    expect(keysOf(fr.journal.says).filter((command) => !commands.includes(command))).toEqual([]);
  });

  it("of the journal count only what there is to count", () => {
    const counted = [...new Set(keysOf(fr.journal.counts))];
    expect(counted.toSorted()).toEqual(COUNT_TEXTS.toSorted());
  });

  it("of rights name only capabilities and roles that there are", () => {
    expect(keysOf(fr.access.can).toSorted()).toEqual(CAPABILITIES.toSorted());
    expect(keysOf(fr.access.roles).toSorted()).toEqual(ROLES.toSorted());
  });

  it("of a job's steps each have a job that reports them", () => {
    const reporting = sources("main/vault").map(read).join("\n");
    expect(Object.keys(fr.jobs).filter((step) => !reporting.includes(`"${step}"`))).toEqual([]);
  });
});

it("every topic that a method changes is read again by some query", () => {
  const reading = sources("renderer").map(read).join("\n");
  expect(TOPICS.length).toBeGreaterThan(2);
  expect(TOPICS.filter((topic) => !reading.includes(`["${topic}", "`))).toEqual([]);
});

it("every command of the journal is run by something in the vault", () => {
  // Handlers name methods, which are often called as their command: they prove nothing.
  const running = sources("main/vault").filter((file) => !file.endsWith("handlers.ts"));
  const { names } = writtenIn(running);
  expect(COMMANDS.filter((command) => !isRetired(command) && !names.has(command))).toEqual([]);
});
