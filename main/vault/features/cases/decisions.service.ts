import type { VaultContext } from "#main/vault/context.ts";
import { newId } from "#main/vault/db/ids.ts";
import { digest } from "#main/vault/keys/digest.ts";
import { isTextSigned, signText } from "#main/vault/keys/signing.ts";
import { sodium } from "#main/vault/keys/sodium.ts";
import type { ActOf } from "#shared/domain/cases/act.ts";
import type { CaseState } from "#shared/domain/cases/case-state.ts";
import type { Proposal } from "#shared/domain/cases/proposals.ts";
import { decisionRule } from "#shared/domain/cases/decision-kinds.ts";
import { decisionText } from "#shared/domain/cases/decision-text.ts";
import type { Recipient } from "#shared/domain/cases/epoch.ts";
import { decisionMessage, type SignedDecision } from "#shared/domain/cases/signed-decision.ts";
import {
  weighDecision,
  type DecisionSignature,
  type WeighedDecision,
} from "#shared/domain/cases/signatures.ts";
import { localDate } from "#shared/domain/kernel/local-date.ts";
import type { DecisionView } from "#shared/ipc/cases.contract.ts";
import type { ParsedInput } from "#shared/ipc/contract.ts";
import { ExpectedError } from "#shared/ipc/result.ts";
import { countingEpochs, type CaseSpace } from "./case-space.ts";
import { knownPeople } from "./conflicts.repository.ts";
import { ownSigner } from "./keys.service.ts";
import type { Standing } from "./standing.ts";
import { knownKeys } from "./team.service.ts";
import { writeActs } from "./write-case.ts";

type Held = NonNullable<ReturnType<CaseSpace["case"]>>;

/** Errors: `cases.not_foreseen`, `cases.text_refused`, those of `writeActs`. */
export async function propose(
  context: VaultContext,
  { id, record, decision, text: typed, reasons }: ParsedInput<"cases.propose">,
): Promise<void> {
  const read = decisionText(typed);
  if (read.kind === "refused") {
    const [place] = read.places;
    const { code = "", line = 0, column = 0 } = place ?? {};
    throw new ExpectedError("cases.text_refused", { code, line, column });
  }
  const salt = sodium.to_hex(sodium.randombytes_buf(32));
  await writeActs(context, id, ({ state }) => {
    const rule = decisionRule(state.opened.protocol.text, decision);
    if (rule === null) throw new ExpectedError("cases.not_foreseen");
    const { text } = read;
    const needed = rule.signatures;
    return [{ kind: "propose", record: record ?? newId(), decision, text, reasons, needed, salt }];
  });
}

/** Errors: `cases.changed_meanwhile`, `cases.not_awaited`, those of `writeActs`. */
export async function sign(
  context: VaultContext,
  { id, record, hash }: ParsedInput<"cases.sign">,
): Promise<void> {
  await writeActs(context, id, async (standing, held) => {
    const proposal = standing.state.proposals.get(record);
    if (proposal === undefined || proposal.withdrawn !== null) {
      throw new ExpectedError("cases.changed_meanwhile");
    }
    const message = messageOf(context, standing.state, proposal.proposal);
    if (hashOf(message) !== hash) throw new ExpectedError("cases.changed_meanwhile");
    const weighed = await weigh(context, standing, held, proposal);
    if (!mayISign(context, standing, weighed)) throw new ExpectedError("cases.not_awaited");
    const signature = signText(ownSigner(context), message);
    return [{ kind: "sign", record, proposal: proposal.proposal.entry, signature }];
  });
}

/** Every decision of a case as its signatures make it. */
export async function decisionsOf(
  context: VaultContext,
  standing: Standing,
  held: Held,
  nameOf: (person: string) => string,
): Promise<DecisionView[]> {
  const views: DecisionView[] = [];
  for (const [record, one] of standing.state.proposals) {
    if (one.withdrawn !== null) continue;
    const weighed = await weigh(context, standing, held, one);
    const { state, proof } = weighed;
    const { decision, text, reasons, by, at, needed } = one.proposal;
    const isWaiting = state.kind === "pending" || state.kind === "out_of_reach";
    views.push({
      record,
      decision,
      text,
      reasons,
      by,
      at,
      hash: hashOf(messageOf(context, standing.state, one.proposal)),
      state: state.kind,
      decidedOn: state.kind === "decided" ? state.on : null,
      needed: state.kind === "not_foreseen" ? needed : state.needed,
      missing: isWaiting ? state.missing : 0,
      mayISign: mayISign(context, standing, weighed),
      signatures: proof.map(({ signature, standing: worth }) => ({
        name: nameOf(signature.person),
        at: signature.at,
        standing: worth.kind,
      })),
    });
  }
  return views;
}

function mayISign(
  { userId }: VaultContext,
  { wanted }: Standing,
  { state, proof }: WeighedDecision,
): boolean {
  const own = wanted.find(({ member }) => member === userId);
  if (own === undefined || state.kind === "not_foreseen") return false;
  return !proof.some(
    ({ signature, standing: { kind } }) =>
      signature.person === own.person && (kind === "counts" || kind === "again"),
  );
}

async function weigh(
  context: VaultContext,
  standing: Standing,
  held: Held,
  { proposal, signatures }: Proposal,
): Promise<WeighedDecision> {
  const { state, wanted, handlers } = standing;
  const { team } = state.opened.protocol.text;
  const recipients = countingEpochs(held).flatMap((epoch) => epoch.recipients);
  const people = [...new Set([...recipients, ...wanted].map(({ person }) => person))];
  const known = await knownPeople(context.read, people);
  const keys = await knownKeys(context);
  const texts = new Map(
    state.entries.flatMap(({ id, act }) => (act.kind === "propose" ? [[id, act] as const] : [])),
  );
  const epochOf = new Map(state.entries.map(({ id, epoch }) => [id, epoch]));
  const isClear = new Set(wanted.map(({ person }) => person));
  const signed = signatures.flatMap((one): DecisionSignature[] => {
    // By the keys that they had when they signed, whichever they have by now.
    const author = recipientsIn(held, epochOf.get(one.entry)).find(
      ({ member }) => member === one.by,
    );
    const text = texts.get(one.proposal);
    if (author === undefined || text === undefined) return [];
    const message = messageOf(context, state, { ...text, entry: one.proposal });
    const key = keys.newest.get(one.by);
    return [
      {
        id: one.entry,
        person: author.person,
        at: one.at,
        on: localDate(new Date(one.at)),
        message,
        isValid: isTextSigned(author.sign, message, one.signature),
        isUncompared: key !== undefined && keys.problemOf(key) === "to_compare",
      },
    ];
  });
  return weighDecision(decisionIn(context, state, proposal), signed, {
    signers: people.map((person) => ({
      person,
      mandates: (known.get(person)?.stays ?? []).flatMap(({ body, start, end }) =>
        body === team ? [{ start, end }] : [],
      ),
    })),
    recused: [
      ...state.recusals.map(({ person, at }) => ({ person, at })),
      ...handlers.flatMap(({ person, reasons }) =>
        isClear.has(person)
          ? []
          : reasons.flatMap((reason) => {
              // From when on the case named whoever brings them close.
              const at = "record" in reason ? state.people.get(reason.record)?.at : undefined;
              return at === undefined ? [] : [{ person, at }];
            }),
      ),
    ],
    rule: decisionRule(state.opened.protocol.text, proposal.decision),
    today: localDate(context.now()),
  });
}

function recipientsIn({ epochs }: Held, epoch: string | undefined): readonly Recipient[] {
  return epochs.get(epoch ?? "")?.sealed.statement.recipients ?? [];
}

type Proposed = Omit<ActOf<"propose">, "kind" | "reasons"> & { readonly entry: string };

/** What is signed of a proposal: its key is that of the epoch in which it was made, whoever signs later. */
function decisionIn(
  { vaultId }: VaultContext,
  { id, entries, opened }: CaseState,
  { record, decision, text, needed, salt, entry }: Proposed,
): SignedDecision {
  const epoch = entries.find((one) => one.id === entry)?.epoch ?? "";
  const { id: protocol, number } = opened.protocol;
  return {
    vault: vaultId,
    case: id,
    epoch,
    proposal: record,
    decision,
    text,
    protocol: { id: protocol, version: number },
    needed,
    salt,
  };
}

function messageOf(context: VaultContext, state: CaseState, proposed: Proposed): string {
  return decisionMessage(decisionIn(context, state, proposed));
}

function hashOf(message: string): string {
  return sodium.to_hex(digest(Buffer.from(message, "utf8")));
}
