import type { VaultContext } from "#main/vault/context.ts";
import { prefixQueryOfText } from "#main/vault/db/full-text.ts";
import { fromBlob } from "#main/vault/db/ids.ts";
import { mayDo } from "#shared/domain/access/permissions.ts";
import type { FoundDecision } from "#shared/domain/meetings/found-decision.ts";
import { Confidentiality } from "#shared/domain/meetings/meeting.ts";
import type { ParsedInput } from "#shared/ipc/contract.ts";
import { decisionById, decisionsFound, type DecisionRow } from "./decisions.repository.ts";

const seesConfidential = ({ roles }: VaultContext) => mayDo(roles, "meetings.confidential");

/** Decisions of the minutes by their words, newest first; the newest of all where nothing is typed. */
export async function findDecisions(
  context: VaultContext,
  { query, limit }: ParsedInput<"meetings.decisions">,
): Promise<FoundDecision[]> {
  const match = prefixQueryOfText(query);
  // Nothing but marks was typed: no word of any decision is one.
  if (match === null && query.trim() !== "") return [];
  const confidential = seesConfidential(context);
  return (await decisionsFound(context.read, { match, confidential, limit })).map(toFound);
}

/** Null for one that is gone, is a decision no more, or is not for this person. */
export async function findDecision(
  context: VaultContext,
  { id }: ParsedInput<"meetings.decision">,
): Promise<FoundDecision | null> {
  const found = await decisionById(context.read, id, seesConfidential(context));
  return found === undefined ? null : toFound(found);
}

function toFound(row: DecisionRow): FoundDecision {
  return {
    id: fromBlob(row.id),
    text: row.words,
    date: row.date,
    meetingId: fromBlob(row.meetingId),
    meetingTitle: row.meetingTitle,
    itemId: fromBlob(row.itemId),
    itemTitle: row.itemTitle,
    confidentiality: Confidentiality.parse(row.confidentiality),
  };
}
