import { assertNever } from "../kernel/assert-never.ts";
import type { ActOf, CaseAct } from "./act.ts";

/** Who wrote something, when, and in which entry. */
export interface Written {
  readonly entry: string;
  readonly by: string;
  readonly at: string;
}

export type On<Kind extends CaseAct["kind"]> = ActOf<Kind> & Written;

/** One decision: its text, who signed it, what was said of it. */
export interface Proposal {
  readonly proposal: On<"propose">;
  readonly signatures: readonly On<"sign">[];
  readonly consultations: readonly On<"consult">[];
  readonly appeals: readonly On<"appeal">[];
  readonly carried: On<"carry"> | null;
  readonly withdrawn: Written | null;
}

type Deciding = ActOf<"propose" | "consult" | "sign" | "withdraw" | "carry" | "appeal">;

/** What an act makes of the decisions of a case. */
export function decide(proposals: Map<string, Proposal>, act: Deciding, written: Written): void {
  if (act.kind === "propose") {
    // Another text is another decision: what was signed of the one before stays in the proof, and counts no more.
    const before = proposals.get(act.record);
    proposals.set(act.record, {
      proposal: { ...act, ...written },
      signatures: before?.signatures ?? [],
      consultations: before?.consultations ?? [],
      appeals: before?.appeals ?? [],
      carried: null,
      withdrawn: null,
    });
    return;
  }
  const known = proposals.get(act.record);
  if (known === undefined) return;
  const said = { ...act, ...written };
  switch (said.kind) {
    case "consult":
      proposals.set(act.record, { ...known, consultations: [...known.consultations, said] });
      return;
    case "sign":
      proposals.set(act.record, { ...known, signatures: [...known.signatures, said] });
      return;
    case "withdraw":
      proposals.set(act.record, { ...known, withdrawn: written });
      return;
    case "carry":
      proposals.set(act.record, { ...known, carried: said });
      return;
    case "appeal":
      proposals.set(act.record, { ...known, appeals: [...known.appeals, said] });
      return;
    default:
      assertNever(said);
  }
}
