import { hash } from "node:crypto";
import type { VaultContext } from "#main/vault/context.ts";
import { fromBlob } from "#main/vault/db/ids.ts";
import { findPersonRow } from "#main/vault/features/people/people.service.ts";
import type { StoredFile } from "#main/vault/files/vault-files.ts";
import type { Job } from "#main/vault/job.ts";
import { outsideProblem, type OutsideProblem } from "#shared/domain/finances/outside-approval.ts";
import type { ParsedInput } from "#shared/ipc/contract.ts";
import { ExpectedError, type ErrorCode } from "#shared/ipc/result.ts";
import { noteEvent, type ClaimScope } from "./change-claim.ts";
import { decide, settleState } from "./decide.service.ts";
import { receiptsOf } from "./expense.repository.ts";
import { toFacts } from "./expenses.mapping.ts";
import { memberOf } from "./member-person.repository.ts";
import { addRow, readGiven, storing } from "./receipts.service.ts";

type Outside = ParsedInput<"expenses.approveOutside">;

const CODES = {
  not_submitted: "expenses.not_submitted",
  signer_concerned: "expenses.signer_concerned",
  approved_already: "expenses.approved_already",
  sheet_missing: "expenses.sheet_missing",
} as const satisfies Record<OutsideProblem, ErrorCode>;

/**
 * Notes an approval that was given outside the vault, with its sheet where there is one. Errors: those of
 * `decide` and `readGiven`, `expenses.signer_not_found`, `expenses.signer_concerned`,
 * `expenses.approved_already`, `expenses.sheet_missing`, `expenses.sheet_is_receipt`.
 */
export async function approveOutside(
  context: VaultContext,
  input: Outside,
  job: Job,
): Promise<{ seq: number }> {
  const { id, claim, sheet } = input;
  const decision = {
    id,
    command: "expenses.approveOutside",
    act: "approveOutside",
    claim,
  } as const;
  if (sheet === null)
    return decide(context, decision, (scope) => note(context, scope, input, null));
  const known = readGiven(sheet);
  return storing(context, known, job, (file) =>
    decide(context, decision, (scope) => note(context, scope, input, file)),
  );
}

async function note(
  context: VaultContext,
  scope: ClaimScope,
  { id, person, said, sheet }: Outside,
  file: StoredFile | null,
): Promise<void> {
  const { db, claim, viewer } = scope;
  const signer = await findPersonRow(db, person);
  if (signer === undefined) throw new ExpectedError("expenses.signer_not_found");
  const member = await memberOf(db, signer);
  const facts = toFacts(claim.row);
  const noter = { member: viewer.member, person: viewer.person?.id ?? null };
  const problem =
    facts === null
      ? "not_submitted"
      : outsideProblem(
          facts,
          claim.claimEvents,
          claim.standing,
          { person, member: member === null ? null : fromBlob(member) },
          noter,
          file !== null,
        );
  if (claim.accountOf.includes(person)) throw new ExpectedError(CODES.signer_concerned);
  if (problem !== null) throw new ExpectedError(CODES[problem]);
  if (sheet !== null) await refuseOwnReceipt(db, claim.row.row, readGiven(sheet));
  const receipt =
    sheet === null || file === null
      ? null
      : (await addRow(context, db, claim.row.row, file, readGiven(sheet), "approval")).row;
  await noteEvent(context, db, viewer, id, {
    kind: "approved",
    person: signer,
    outside: said,
    receipt,
  });
  await settleState(context, db, viewer, id);
}

/** What was bought shows nothing of who approved it. Errors: `expenses.sheet_is_receipt`. */
async function refuseOwnReceipt(
  db: ClaimScope["db"],
  expense: number,
  { bytes, original: taken }: ReturnType<typeof readGiven>,
): Promise<void> {
  const digests = [
    hash("sha256", bytes, "buffer"),
    ...(taken === null ? [] : [Buffer.from(taken)]),
  ];
  for (const { role, content, original } of await receiptsOf(db, expense)) {
    const isSame = [content, original].some(
      (own) => own !== null && digests.some((one) => one.equals(own)),
    );
    if (role === "receipt" && isSame) throw new ExpectedError("expenses.sheet_is_receipt");
  }
}
