import { z } from "zod";
import { IsoDate } from "#shared/domain/kernel/dates.ts";
import { Id } from "#shared/domain/kernel/ids.ts";
import { Ref } from "../expenses/ref.ts";
import { Cents } from "../money.ts";
import { DefinitionFields } from "./definition.ts";
import { INCOME_LINES } from "./independence.ts";
import { IncomeFields, INCOME_KIND_KEYS } from "./receipt.ts";
import { GivingKind, SourceKind } from "./source.ts";

/** What came in, with the names it takes to be read. */
export const IncomeView = IncomeFields.extend({
  id: Id,
  giverNamed: Ref.nullable(),
  bodyNamed: Ref.nullable(),
});
export type IncomeView = z.infer<typeof IncomeView>;

export const IncomeCursor = z.object({ day: IsoDate, row: z.number().int() });

export const DefinitionView = DefinitionFields.extend({ id: Id });
export type DefinitionView = z.infer<typeof DefinitionView>;

const Figure = z.object({ line: z.enum(INCOME_LINES), inKind: z.boolean(), cents: Cents });
const Cell = Figure.omit({ cents: true });

/** An entry that a statement speaks of: what came in, or a claim that was given up. */
export const StatementEntry = z.object({
  /** Of the income, or of the expense. */
  id: Id,
  of: z.enum(["income", "expense", "books", "gift"]),
  kind: z.enum([...INCOME_KIND_KEYS, "waived"]),
  source: SourceKind,
  receivedOn: IsoDate,
  cents: Cents,
  /** What of it was given back within the period. */
  returned: Cents,
  giver: z.string(),
  label: z.string(),
});
export type StatementEntry = z.infer<typeof StatementEntry>;

export const StatementView = z.object({
  verdict: z.enum(["holds", "broken", "blocked"]),
  /** Null where none was adopted by then: the usual kinds are looked at. */
  definition: DefinitionView.nullable(),
  breakingKinds: z.array(GivingKind),
  figures: z.array(Figure),
  total: Cents,
  breaking: z.array(StatementEntry),
  unknown: z.array(StatementEntry),
  returned: z.array(StatementEntry),
  /** As a page for everybody says it: which figures it groups, and which it withholds. */
  grouped: z.array(Cell),
  withheld: z.array(Cell),
});
export type StatementView = z.infer<typeof StatementView>;
