import { REPEATABLE_FIELDS } from "#shared/domain/imports/guess-columns.ts";
import type { FoundColumn, ImportField } from "#shared/domain/imports/import.ts";

export interface MappingProblems {
  /** No column gives a name, nor an address that may tell one: nobody could be recognised or created. */
  readonly hasNoName: boolean;
  /** Fields that take one column and were given several. */
  readonly usedTwice: readonly ImportField[];
}

export function mappingProblems(fields: readonly ImportField[]): MappingProblems {
  const counts = new Map<ImportField, number>();
  for (const field of fields) counts.set(field, (counts.get(field) ?? 0) + 1);
  return {
    hasNoName: !fields.some((field) => field.endsWith("Name") || field === "email"),
    usedTwice: [...counts]
      .filter(([field, count]) => count > 1 && !REPEATABLE_FIELDS.has(field))
      .map(([field]) => field),
  };
}

export function isUsable({ hasNoName, usedTwice }: MappingProblems): boolean {
  return !hasNoName && usedTwice.length === 0;
}

/** What a person chose for columns, by their header; kept while the file is corrected and tried again. */
export type ChosenFields = ReadonlyMap<string, ImportField>;

/** The fields of a file's columns: as the person chose for that header, else as guessed. */
export function fieldsFor(columns: readonly FoundColumn[], chosen: ChosenFields): ImportField[] {
  return columns.map(({ header, guess }) =>
    header === "" ? guess : (chosen.get(header) ?? guess),
  );
}
