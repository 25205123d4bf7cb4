import type { ElectionLine, ElectionView } from "#shared/domain/finances/campaign/views.ts";
import { decimalOf } from "#shared/domain/finances/money.ts";
import { foldText } from "#shared/domain/kernel/text.ts";
import { CliError } from "./output.ts";
import { readPassphrase } from "./passphrase.ts";
import { withOpenVault } from "./vault-link.ts";

/** Every election with what was spent of its ceiling; or, of one, its account. Amounts are decimal texts. */
export async function campaignFromCli(
  place: string | undefined,
  path: string | undefined,
): Promise<unknown> {
  return withOpenVault(path, readPassphrase, async (vault) => {
    const elections = await vault.call("campaign.elections", {});
    if (place === undefined) return elections.map(toLine);
    const { id } = electionCalled(elections, place);
    return toAccount(await vault.call("campaign.get", { id }));
  });
}

/** What tells an election from another. */
interface Placed {
  readonly id: string;
  readonly fields: { readonly place: string };
}

/** By its id, or by where it is. Errors: `cli.election_none`, `cli.election_unknown`, `cli.election_ambiguous`. */
export function electionCalled<Known extends Placed>(
  elections: readonly Known[],
  typed: string,
): Known {
  if (elections.length === 0) throw new CliError("cli.election_none");
  const found = elections.filter(
    ({ id, fields }) => id === typed || foldText(fields.place) === foldText(typed),
  );
  const [election] = found;
  if (election === undefined) {
    const known = elections.map(({ fields }) => fields.place).join(", ");
    throw new CliError("cli.election_unknown", { election: typed, known });
  }
  if (found.length > 1) {
    throw new CliError("cli.election_ambiguous", { election: typed, several: found.length });
  }
  return election;
}

function toLine({ id, fields, ceiling, needsAccount, spent, received }: ElectionLine) {
  return {
    id,
    kind: fields.kind,
    place: fields.place,
    on: fields.votesOn,
    ceiling: ceiling.kind === "unknown" ? null : decimalOf(ceiling.cents),
    needsAccount,
    spent: decimalOf(spent),
    received: decimalOf(received),
  };
}

function toAccount(view: ElectionView) {
  const { candidates, cap, cash, direct } = view;
  const { limit } = cash;
  return {
    ...toLine(view),
    candidates: candidates.map(({ name }) => name),
    spentByHeading: view.spentByHeading.map(toSum),
    receivedByHeading: view.receivedByHeading.map(toSum),
    cash: { euros: decimalOf(cash.cents), limit: limit === null ? null : decimalOf(limit) },
    direct: { ...direct, cents: undefined, euros: decimalOf(direct.cents) },
    cap: decimalOf(cap),
    donors: view.donors.map(({ name, total, over, isToAsk }) => ({
      name,
      total: decimalOf(total),
      over: decimalOf(over),
      isToAsk,
    })),
  };
}

function toSum({ cents, ...sum }: ElectionView["spentByHeading"][number] | Received) {
  return { ...sum, euros: decimalOf(cents) };
}

type Received = ElectionView["receivedByHeading"][number];
