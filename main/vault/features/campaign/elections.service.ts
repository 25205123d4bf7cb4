import type { VaultContext } from "#main/vault/context.ts";
import type { ReadDb } from "#main/vault/db/handles.ts";
import { fromBlob, newId } from "#main/vault/db/ids.ts";
import { isReferredTo } from "#main/vault/db/references.repository.ts";
import type { Finder } from "#main/vault/finder.ts";
import { mustFindPerson } from "#main/vault/features/people/people.service.ts";
import { byHeading } from "#shared/domain/finances/campaign/account.ts";
import { cashLimit, needsAccount } from "#shared/domain/finances/campaign/ceiling.ts";
import { directPayments } from "#shared/domain/finances/campaign/direct-payments.ts";
import {
  ceilingFor,
  electionProblem,
  type ElectionFields,
} from "#shared/domain/finances/campaign/election.ts";
import { capOf, donorKey, PERSON_CAP } from "#shared/domain/finances/campaign/gifts.ts";
import type { ElectionLine, ElectionView } from "#shared/domain/finances/campaign/views.ts";
import { saysTheSame } from "#shared/domain/kernel/says-the-same.ts";
import { foldText } from "#shared/domain/kernel/text.ts";
import type { Output, ParsedInput } from "#shared/ipc/contract.ts";
import { ExpectedError } from "#shared/ipc/result.ts";
import { electionOfClaim, giftsOf, spendingOf } from "./account.repository.ts";
import { toGiftView, toSpendingView } from "./campaign.mapping.ts";
import { donorsOf, givenToSame } from "./donors.service.ts";
import {
  candidatesOf,
  deleteCandidate,
  deleteElection,
  findElection,
  insertCandidate,
  insertElection,
  listElections,
  updateElection,
  type StoredElection,
} from "./election.repository.ts";

export const finders = { election: findByPlace } satisfies Record<string, Finder>;

/** By where they are held. */
async function findByPlace(context: VaultContext, typed: string, limit: number) {
  const words = foldText(typed).split(" ").filter(Boolean);
  if (words.length === 0) return [];
  const found = (await listElections(context.read)).filter(({ fields }) =>
    words.every((word) => ` ${foldText(fields.place)}`.includes(` ${word}`)),
  );
  return found.slice(0, limit).map(({ id, fields }) => ({
    id,
    pageId: id,
    title: fields.place,
    detail: { date: fields.votesOn },
  }));
}

/** Every election, the latest first. */
export async function allElections(context: VaultContext): Promise<ElectionLine[]> {
  const lines: ElectionLine[] = [];
  for (const stored of await listElections(context.read)) {
    const spent = await spendingOf(context.read, stored.row);
    const gifts = await giftsOf(context.read, stored.row);
    lines.push(lineOf(stored, sumOf(spent), sumOf(gifts)));
  }
  return lines;
}

const sumOf = (all: readonly { readonly cents: number }[]) =>
  all.reduce((sum, { cents }) => sum + cents, 0);

function lineOf({ id, fields }: StoredElection, spent: number, received: number): ElectionLine {
  return {
    id,
    fields,
    ceiling: ceilingFor(fields),
    needsAccount: needsAccount(fields.kind, fields.population),
    spent,
    received,
  };
}

/** An election with its account, each donor and each limit. Errors: `campaign.not_found`. */
export async function viewElection(context: VaultContext, id: string): Promise<ElectionView> {
  const { read } = context;
  const stored = await mustFindElection(read, id);
  const { row, fields } = stored;
  const spending = (await spendingOf(read, row)).map((one) => toSpendingView(one, fields));
  const gifts = (await giftsOf(read, row)).map(toGiftView);
  const line = lineOf(stored, sumOf(spending), sumOf(gifts));
  const ceiling = line.ceiling.kind === "unknown" ? 0 : line.ceiling.cents;
  const direct = sumOf(spending.filter(({ isDirect }) => isDirect));
  const { isOverTotal, isOverCeiling, perThousand } = directPayments(
    { direct, total: line.spent, ceiling },
    { ofTotal: fields.directOfTotal, ofCeiling: fields.directOfCeiling },
  );
  return {
    ...line,
    candidates: await candidatesOf(read, row),
    spending,
    gifts,
    donors: await donorsOf(read, fields),
    cap: PERSON_CAP,
    cash: {
      cents: sumOf(gifts.filter(({ form }) => form === "cash")),
      limit: ceiling === 0 ? null : cashLimit(ceiling),
    },
    direct: {
      cents: direct,
      ofTotal: perThousand.total,
      ofCeiling: ceiling === 0 ? null : perThousand.ceiling,
      isOverTotal,
      isOverCeiling,
    },
    spentByHeading: byHeading(spending),
    receivedByHeading: byHeading(gifts),
  };
}

/** What a gift would make of what its giver gave. Errors: `campaign.not_found`. */
export async function tellCap(
  context: VaultContext,
  { election, person, name, cents, but }: ParsedInput<"campaign.cap">,
): Promise<Output<"campaign.cap">> {
  const { fields } = await mustFindElection(context.read, election);
  if (person === null && name === "") {
    return { before: 0, cap: PERSON_CAP, ...capOf([], [{ cents }]) };
  }
  const key = donorKey({ person, name });
  const given = (await givenToSame(context.read, fields)).filter(
    (one) => one.key === key && (but === null || one.id !== but),
  );
  return { before: sumOf(given), cap: PERSON_CAP, ...capOf(given, [{ cents }]) };
}

/** What giving a claim up would make of what its payer gave; null where it is of no campaign. */
export async function tellCapOfClaim(
  { read }: VaultContext,
  { claim, cents }: ParsedInput<"campaign.capOfClaim">,
): Promise<Output<"campaign.capOfClaim">> {
  const found = await electionOfClaim(read, claim);
  if (found === undefined) return null;
  const { fields } = await mustFindElection(read, fromBlob(found.election));
  const key = fromBlob(found.payer);
  const given = (await givenToSame(read, fields)).filter((one) => one.key === key);
  return { before: sumOf(given), cap: PERSON_CAP, ...capOf(given, [{ cents }]) };
}

/** Errors: `campaign.agent_without_day`, `campaign.day_without_agent`. */
export async function createElection(
  context: VaultContext,
  fields: ElectionFields,
): Promise<{ id: string; seq: number }> {
  const id = newId();
  refuseWrong(fields);
  const { seq } = await context.write("campaign.create", ({ db }) =>
    insertElection(db, id, fields),
  );
  return { id, seq };
}

/** Errors: `campaign.not_found`, those of `createElection`. */
export async function changeElection(
  context: VaultContext,
  id: string,
  fields: ElectionFields,
): Promise<{ seq: number | null }> {
  refuseWrong(fields);
  return context.writeIfChanged("campaign.update", async ({ db }) => {
    const stored = await mustFindElection(db, id);
    if (!saysTheSame(stored.fields, fields)) await updateElection(db, stored.row, fields);
  });
}

/** Errors: `campaign.not_found`, `campaign.in_use`. */
export async function removeElection(context: VaultContext, id: string): Promise<{ seq: number }> {
  return context.write("campaign.remove", async ({ db, raw }) => {
    const { row } = await mustFindElection(db, id);
    // Who stands in it goes with it.
    if (isReferredTo(raw, "election", row, ["election_candidate.election"]))
      throw new ExpectedError("campaign.in_use");
    await deleteElection(db, row);
  });
}

/** Errors: `campaign.not_found`, `people.not_found`. */
export async function addCandidate(
  context: VaultContext,
  { election, person }: ParsedInput<"campaign.addCandidate">,
): Promise<{ seq: number | null }> {
  return context.writeIfChanged("campaign.addCandidate", async ({ db }) => {
    const { row } = await mustFindElection(db, election);
    await insertCandidate(db, row, (await mustFindPerson(db, person)).row);
  });
}

/** Errors: `campaign.not_found`, `people.not_found` for somebody who does not stand in it. */
export async function removeCandidate(
  context: VaultContext,
  { election, person }: ParsedInput<"campaign.removeCandidate">,
): Promise<{ seq: number }> {
  return context.write("campaign.removeCandidate", async ({ db }) => {
    const { row } = await mustFindElection(db, election);
    const found = await mustFindPerson(db, person);
    if (!(await deleteCandidate(db, row, found.row))) throw new ExpectedError("people.not_found");
  });
}

/** Errors: `campaign.not_found`. */
export async function mustFindElection(db: ReadDb, id: string): Promise<StoredElection> {
  const found = await findElection(db, id);
  if (found === undefined) throw new ExpectedError("campaign.not_found");
  return found;
}

function refuseWrong(fields: ElectionFields): void {
  const problem = electionProblem(fields);
  if (problem !== null) throw new ExpectedError(`campaign.${problem}`);
}
