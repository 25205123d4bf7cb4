import { describe, expect, it } from "vitest";
import { contract, type MethodName } from "#shared/ipc/contract.ts";
import { COMMON_ERROR_CODES } from "#shared/ipc/result.ts";
import { CAPABILITIES } from "#shared/domain/access/permissions.ts";
import {
  CHOICE_TEXTS,
  COMMAND_FACTS,
  COUNT_TEXTS,
  FIELD_KINDS,
  JOURNAL_PLACES,
  NAMED_TABLES,
} from "#shared/domain/journal/declared.ts";
import { COMMANDS, isTold } from "#shared/domain/journal/entry.ts";
import { nounWord, ofNounWord } from "#shared/domain/journal/words.ts";
import { catalogues } from "./catalogue.ts";

interface Tree {
  readonly [key: string]: string | Tree;
}

type Entry = readonly [key: string, text: string];

function entriesOf(tree: Tree, prefix = ""): Entry[] {
  return Object.entries(tree).flatMap(([key, value]): Entry[] =>
    typeof value === "string" ? [[prefix + key, value]] : entriesOf(value, `${prefix}${key}.`),
  );
}

const french = entriesOf(catalogues.fr);
const english = entriesOf(catalogues.en);
const PLURAL = /_(zero|one|two|few|many|other)$/;
const stem = (key: string) => key.replace(PLURAL, "");
const keysOf = (entries: readonly Entry[]) => new Set(entries.map(([key]) => stem(key)));

function failing(entries: readonly Entry[], pattern: RegExp): string[] {
  return entries.flatMap(([key, text]) => (pattern.test(text) ? [`${key}: ${text}`] : []));
}

/** Plural suffixes of each key that has some. */
function formsOf(entries: readonly Entry[]): Map<string, string[]> {
  const forms = new Map<string, string[]>();
  for (const [key] of entries) {
    const suffix = PLURAL.exec(key)?.[1];
    if (suffix !== undefined) forms.set(stem(key), [...(forms.get(stem(key)) ?? []), suffix]);
  }
  return forms;
}

/** Names of the values that each sentence shows. */
function valuesOf(entries: readonly Entry[]): Map<string, Set<string>> {
  const values = new Map<string, Set<string>>();
  for (const [key, text] of entries) {
    const found = values.get(stem(key)) ?? new Set();
    for (const [, name = ""] of text.matchAll(/\{\{(\w+)\}\}/g)) found.add(name);
    values.set(stem(key), found);
  }
  return values;
}

/** Without the command line's sentences, which quote commands with their straight quotes. */
function prose(entries: readonly Entry[]): Entry[] {
  return entries.filter(([key]) => !key.startsWith("errors.cli."));
}

/** Keys whose plural forms are not those wanted, such as "one,other". */
function wrong(entries: readonly Entry[], wanted: string): string[] {
  return [...formsOf(entries)].flatMap(([key, forms]) =>
    forms.toSorted().join() === wanted ? [] : [`${key}: ${forms.join()}`],
  );
}

describe("both languages", () => {
  it("have the same keys", () => {
    const [fr, en] = [keysOf(french), keysOf(english)];
    expect([...fr].filter((key) => !en.has(key))).toEqual([]);
    expect([...en].filter((key) => !fr.has(key))).toEqual([]);
  });

  it("have every plural form of their language, and only those", () => {
    expect(wrong(french, "many,one,other")).toEqual([]);
    expect(wrong(english, "one,other")).toEqual([]);
  });

  it("show the same values", () => {
    const inEnglish = valuesOf(english);
    const differing = [...valuesOf(french)].flatMap(([key, names]) => {
      const other = inEnglish.get(key) ?? new Set();
      return names.symmetricDifference(other).size === 0 ? [] : [key];
    });
    expect(differing).toEqual([]);
  });

  it("leave no sentence empty", () => {
    expect(failing([...french, ...english], /^\s*$/)).toEqual([]);
  });
});

describe("every failure that a person may meet", () => {
  const codes = new Set<string>([
    ...COMMON_ERROR_CODES,
    ...(Object.keys(contract) as MethodName[]).flatMap((name) => contract[name].errors),
  ]);

  it.each(["fr", "en"] as const)("has a sentence in %s", (language) => {
    const known = keysOf(language === "fr" ? french : english);
    expect([...codes].filter((code) => !known.has(`errors.${code}`))).toEqual([]);
  });

  it("is a whole sentence", () => {
    const sentences = [...french, ...english].filter(([key]) => key.startsWith("errors."));
    expect(failing(sentences, /^(?!\p{Lu}|[«“{]).|[^.!?:}]$/u)).toEqual([]);
  });
});

describe("what features tell the journal", () => {
  const known = keysOf(french);
  /** Each belongs in its feature's file, in both languages. */
  const missing = (keys: readonly string[]) => keys.filter((key) => !known.has(key));

  it("has the texts that its commands, nouns, fields and rights ask for", () => {
    expect(missing(COMMANDS.map((name) => `journal.commands.${name}`))).toEqual([]);
    expect(missing(COMMANDS.filter(isTold).map((name) => `journal.says.${name}`))).toEqual([]);
    expect(missing(NAMED_TABLES.map((table) => `journal.unnamed.${table}`))).toEqual([]);
    expect(missing(Object.keys(FIELD_KINDS).map((field) => `journal.fields.${field}`))).toEqual([]);
    expect(missing(CHOICE_TEXTS)).toEqual([]);
    expect(missing(COUNT_TEXTS.map((text) => `journal.counts.${text}`))).toEqual([]);
    expect(missing(JOURNAL_PLACES.map((place) => `journal.filters.places.${place}`))).toEqual([]);
    expect(missing(CAPABILITIES.map((right) => `access.can.${right}`))).toEqual([]);
  });

  it("names in its sentences only nouns, and values that the command declares", () => {
    const taken = valuesOf(french);
    const nouns = NAMED_TABLES.flatMap((table) => [nounWord(table), ofNounWord(table)]);
    const unknown = COMMANDS.flatMap((command) => {
      const undo = command === "journal.undo" ? ["what", "seq"] : [];
      const values = Object.keys(COMMAND_FACTS[command].values ?? {});
      const given = new Set(["actor", "fields", ...nouns, ...values, ...undo]);
      const names = taken.get(`journal.says.${command}`) ?? new Set<string>();
      return [...names].filter((name) => !given.has(name)).map((name) => `${command}: ${name}`);
    });
    expect(unknown).toEqual([]);
  });
});

describe("French typography", () => {
  // A URL, a time or a placeholder is not punctuation: only a mark after a space is.
  it("puts a narrow no-break space before ; ! ?", () => {
    expect(failing(french, /(?<![\u202f«(!?])[;!?](?=\s|$|»)/)).toEqual([]);
  });

  it("puts a no-break space before : and inside « »", () => {
    expect(failing(french, /(?<![\u00a0\w/]):(?=\s|$)|\w:(?=\s|$)/)).toEqual([]);
    expect(failing(french, /«(?!\u00a0)|(?<!\u00a0)»/)).toEqual([]);
  });

  it("never breaks a line before a mark", () => {
    expect(failing(french, / [;:!?»]/)).toEqual([]);
  });

  it("uses real apostrophes and quotation marks, and one character for three dots", () => {
    expect(failing(prose(french), /['"“”]|\.\.\./)).toEqual([]);
    expect(failing(prose(english), /['"]|\.\.\./)).toEqual([]);
  });
});
