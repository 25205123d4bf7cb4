import type { VaultContext } from "#main/vault/context.ts";
import type { ReadDb } from "#main/vault/db/handles.ts";
import {
  definitionOn,
  figuresOf,
  independenceOf,
  USUAL_DEFINITION,
  withinPeriod,
  type Period,
} from "#shared/domain/finances/income/independence.ts";
import { publicFigures } from "#shared/domain/finances/income/public-figures.ts";
import { GIVING_KINDS } from "#shared/domain/finances/income/source.ts";
import type { StatementEntry, StatementView } from "#shared/domain/finances/income/views.ts";
import type { Output, ParsedInput } from "#shared/ipc/contract.ts";
import { ExpectedError } from "#shared/ipc/result.ts";
import { listDefinitions } from "./definitions.repository.ts";
import { factsWithin, type Fact } from "./facts.service.ts";
import { unknownIncome } from "./income.repository.ts";
import { unexplainedWithin } from "./unexplained.service.ts";

/** Errors: `income.ends_before_it_starts`. */
export function periodOf({ from, until }: { from: string; until: string }): Period {
  if (until < from) throw new ExpectedError("income.ends_before_it_starts");
  return { start: from, end: until };
}

/** Whether the collective was independent within a period. Errors: `income.ends_before_it_starts`. */
export async function viewStatement(
  context: VaultContext,
  input: ParsedInput<"income.statement">,
): Promise<StatementView> {
  return (await stateWithin(context.read, periodOf(input))).view;
}

/** The same with all that it was made of. */
export async function stateWithin(db: ReadDb, period: Period) {
  const definition = definitionOn(await listDefinitions(db), period.end);
  const breakingKinds = GIVING_KINDS.filter((kind) =>
    definition === null ? USUAL_DEFINITION.has(kind) : definition.breaking.includes(kind),
  );
  const facts = withinPeriod(await factsWithin(db, period), period);
  const { verdict, breaking, unknown, returned } = independenceOf(
    facts,
    new Set(breakingKinds),
    period,
  );
  const figures = figuresOf(facts);
  const told = publicFigures(facts);
  const cells = (kind: "grouped" | "withheld") =>
    told.figures.flatMap((figure) => (figure.kind === kind ? figure.cells : []));
  const view: StatementView = {
    verdict,
    definition,
    breakingKinds,
    figures,
    total: figures.reduce((sum, { cents }) => sum + cents, 0),
    breaking: breaking.map(toEntry),
    unknown: unknown.map(toEntry),
    returned: returned.map(toEntry),
    grouped: cells("grouped"),
    withheld: cells("withheld"),
  };
  return { view, facts, told };
}

function toEntry(fact: Fact): StatementEntry {
  const { id, of, kind, source, receivedOn, cents, returned, giverName, label } = fact;
  return {
    id,
    of,
    kind,
    source,
    receivedOn,
    cents,
    returned: returned?.cents ?? 0,
    giver: giverName,
    label,
  };
}

/** How much came from nobody knows whom: of what was noted, and of what stands in the books alone. */
export async function countUnknown({ read }: VaultContext): Promise<Output<"income.unknown">> {
  const noted = await unknownIncome(read);
  const inBooks = await unexplainedWithin(read, "", null);
  return {
    noted: noted.count,
    inBooks: inBooks.length,
    cents: inBooks.reduce((sum, { cents }) => sum + cents, noted.cents),
    since: [...inBooks.map(({ date }) => date), noted.since ?? []].flat().toSorted()[0] ?? null,
  };
}
