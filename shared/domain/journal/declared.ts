import { FEATURES, type Feature } from "../feature-order.ts";
import type { Whole } from "../kernel/whole.ts";
import type { Capability } from "../access/permissions.ts";
import type { CommandDeclaration, FieldKind, TableDeclaration } from "./define.ts";
import { joined } from "../kernel/joined.ts";

type Journal = Feature["journal"];
type Tables = Whole<Journal["tables"]>;
type Commands = Whole<Journal["commands"]>;

type Names<Declared> = Extract<keyof Declared, string>;

/** A table whose every change is an entry's. */
export type JournaledTable = Names<Tables>;
/** What the journal calls a command; commands speak only of tables that a feature declares. */
export type CommandName = Only<
  Names<Commands>,
  Exclude<About, NamedTable>,
  Exclude<TableOf<Value>, JournaledTable>
>;
/** A part of the journal's page. */
export type JournalPlace = Journal["place"];

/** An error where anything is wrong, which names it. */
type Only<Right, _Wrong extends never, _Other extends never> = Right;

/** Those of `Declared` that say `Word`. */
type Saying<Declared, Word> = {
  [Name in Names<Declared>]: Declared[Name] extends Word ? Name : never;
}[Names<Declared>];

/** Commands on the keys of people: what they change is in the header as well. */
export type KeyCommand = Saying<Commands, { keys: true }>;
/** Commands that have a sentence of their own. */
export type ToldCommand = Exclude<CommandName, Saying<Commands, { plain: true }>>;
/** A table whose rows have a name of their own. */
export type NamedTable = Saying<Tables, { name: (...values: never) => string }>;

type Fields = {
  [Table in JournaledTable]: Tables[Table] extends { fields: infer Of }
    ? { [Column in keyof Of & string as `${Table}.${Column}`]: Of[Column] }
    : never;
}[JournaledTable];
/** `table.column` of what people know by a name. */
export type FieldName = Names<Whole<Fields>>;

type Command = Commands[keyof Commands];
type About = Extract<Command, { about: string }>["about"];
type Valued = Extract<Command, { values: object }>["values"];
type ValueOf<Of> = Of extends unknown ? Of[keyof Of] : never;
type Value = ValueOf<Valued>;

type Kinds = ValueOf<Whole<Fields>> | (Value extends infer One ? KindOf<One> : never);
type KindOf<One> = One extends { kind: infer Kind } ? Kind : never;
type TextOf<Kind> = Kind extends { among: readonly (infer One)[]; texts: infer At }
  ? `${At & string}.${One & string}`
  : never;
/** Where the catalogue has the text of a value that is one of a few. */
export type ChoiceText = TextOf<Kinds>;

type CountOf<One> = One extends { rows: infer Table }
  ? `${Table & string}.${"added" | "changed"}`
  : One extends { count: `${infer Table}.${string}`; among: readonly (infer Case)[] }
    ? `${Table}.${Case & string}`
    : never;
/** Where, under `journal.counts`, the catalogue says how many. */
export type CountText = CountOf<Value>;

type TableOf<One> = One extends { rows: infer Table }
  ? Table
  : One extends { column: infer At } | { each: infer At } | { count: infer At }
    ? At extends `${infer Table}.${string}`
      ? Table
      : never
    : never;
const journals = FEATURES.map(({ journal }) => journal);

/** What each table's feature says of it; a right that no feature makes is a type error here. */
export const TABLES: Readonly<Record<JournaledTable, TableDeclaration<Capability>>> =
  joined<Tables>(journals.map(({ tables }) => tables));

/** What each command's feature says of it; here too. */
export const COMMAND_FACTS: Readonly<Record<CommandName, CommandDeclaration<Capability>>> =
  joined<Commands>(journals.map(({ commands }) => commands));

/** How the fields of all tables are said. */
export const FIELD_KINDS: Readonly<Record<FieldName, FieldKind>> = joined<Whole<Fields>>(
  namesOf(TABLES).map((table) => fieldsOf(table, TABLES[table].fields ?? {})),
);

function fieldsOf(table: string, fields: Readonly<Record<string, FieldKind>>) {
  return Object.fromEntries(
    Object.entries(fields).map(([column, kind]) => [`${table}.${column}`, kind]),
  );
}

/** Tables and commands of features whose entries not everybody who reads the journal is told, by what it takes. */
const READS: ReadonlyMap<string, Capability> = new Map(
  journals.flatMap((journal) => {
    if (!("reads" in journal)) return [];
    const names = [...Object.keys(journal.tables), ...Object.keys(journal.commands)];
    return names.map((name) => [name, journal.reads] as const);
  }),
);

/** What it takes to be told what a change to a table, or an entry of a command, says; null for nothing more. */
export function readsOf(tableOrCommand: string): Capability | null {
  return READS.get(tableOrCommand) ?? null;
}

/** The names of a record, which are all of its type. */
export function namesOf<Name extends string>(record: Readonly<Record<Name, unknown>>): Name[] {
  return Object.keys(record) as Name[];
}

const values = namesOf(COMMAND_FACTS).flatMap((name) =>
  Object.values(COMMAND_FACTS[name].values ?? {}),
);
const kinds = [
  ...Object.values<FieldKind>(FIELD_KINDS),
  ...values.flatMap((value) => ("kind" in value ? [value.kind] : [])),
];

export const CHOICE_TEXTS = textsOf<ChoiceText>(
  kinds.flatMap((kind) =>
    typeof kind === "object" && "among" in kind
      ? kind.among.map((one) => `${kind.texts}.${one}`)
      : [],
  ),
);
export const COUNT_TEXTS = textsOf<CountText>(
  values.flatMap((value) => {
    if ("rows" in value) return [`${value.rows}.added`, `${value.rows}.changed`];
    return "count" in value ? value.among.map((one) => `${tableOf(value.count)}.${one}`) : [];
  }),
);

/** Each once; of its type, by how that is made of the same declarations. */
function textsOf<Text extends string>(texts: readonly string[]): Text[] {
  return [...new Set(texts)] as Text[];
}

/** The table of a `table.column`. */
export function tableOf(column: string): string {
  return column.slice(0, column.indexOf("."));
}

/** The tables whose rows are nouns. */
export const NAMED_TABLES = namesOf(TABLES).filter(
  (table): table is NamedTable => typeof TABLES[table].name === "function",
);

/** What is declared of a table; undefined for one of another version. */
export function declaredTable(table: string): TableDeclaration<Capability> | undefined {
  return (TABLES as Readonly<Record<string, TableDeclaration<Capability>>>)[table];
}

/** The parts of the journal's page, in the order of features. */
export const JOURNAL_PLACES: JournalPlace[] = [...new Set(journals.map(({ place }) => place))];

/** The commands and tables of one part of the journal's page. */
export function ofPlace(place: JournalPlace): { commands: string[]; tables: string[] } {
  const own = journals.filter((journal) => journal.place === place);
  return {
    commands: own.flatMap(({ commands }) => Object.keys(commands)),
    tables: own.flatMap(({ tables }) => Object.keys(tables)),
  };
}
