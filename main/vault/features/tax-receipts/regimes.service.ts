import type { VaultContext } from "#main/vault/context.ts";
import type { ReadDb } from "#main/vault/db/handles.ts";
import { fromBlob, newId } from "#main/vault/db/ids.ts";
import { readGiven, storing } from "#main/vault/features/expenses/receipts.service.ts";
import { insertFile } from "#main/vault/files/files.repository.ts";
import { UnreadableFile } from "#main/vault/files/vault-files.ts";
import type { Job } from "#main/vault/job.ts";
import { ReceiptKind } from "#shared/domain/finances/expenses/receipt.ts";
import {
  mayIssue,
  TaxRegime,
  type RegimeFields,
} from "#shared/domain/finances/tax-receipts/regime.ts";
import type { RegimeView } from "#shared/domain/finances/tax-receipts/views.ts";
import type { Output, ParsedInput } from "#shared/ipc/contract.ts";
import { ExpectedError } from "#shared/ipc/result.ts";
import { findPaper, insertRegime, listRegimes } from "./regimes.repository.ts";

export interface DeclaredRegime extends RegimeView {
  readonly row: number;
}

/** In the order in which they were declared. */
export async function declaredRegimes(db: ReadDb): Promise<DeclaredRegime[]> {
  return (await listRegimes(db)).map((one) => ({
    row: one.row,
    id: fromBlob(one.id),
    fields: {
      regime: TaxRegime.parse(JSON.parse(one.declared)),
      since: one.since,
      decidedBy: one.decided_by,
    },
    paper: one.paper_name,
    isUsed: Boolean(one.is_used),
  }));
}

/** The latest first. */
export async function regimes({ read }: VaultContext): Promise<RegimeView[]> {
  const all = (await declaredRegimes(read)).map(toView).toReversed();
  return all.toSorted((a, b) => (a.fields.since < b.fields.since ? 1 : -1));
}

export const toView = ({ id, fields, paper, isUsed }: DeclaredRegime): RegimeView => ({
  id,
  fields,
  paper,
  isUsed,
});

/** Errors: those of `readGiven`. */
export async function declareRegime(
  context: VaultContext,
  { fields, paper }: ParsedInput<"taxReceipts.declare">,
  job: Job,
): Promise<Output<"taxReceipts.declare">> {
  const id = newId();
  const columns = { id, ...columnsOf(fields) };
  if (paper === null) {
    const { seq } = await context.write("taxReceipts.declare", ({ db }) =>
      insertRegime(db, { ...columns, paper: null, paper_name: null, paper_kind: null }),
    );
    return { id, seq };
  }
  const known = readGiven(paper);
  return storing(context, known, job, async (file) => {
    const { seq } = await context.write("taxReceipts.declare", async ({ db }) =>
      insertRegime(db, {
        ...columns,
        paper: await insertFile(db, file, context.now().getTime()),
        paper_name: known.name,
        paper_kind: known.kind,
      }),
    );
    return { id, seq };
  });
}

function columnsOf({ regime, since, decidedBy }: RegimeFields) {
  const { name, number, object } = mayIssue(regime) ? regime : NO_ISSUER;
  const declared = JSON.stringify(regime);
  return { kind: regime.kind, since, decided_by: decidedBy, name, number, object, declared };
}

const NO_ISSUER = { name: "", number: "", object: "" };

/** Errors: `taxReceipts.no_paper`, `attachments.missing`, `attachments.cut`, `attachments.altered`. */
export async function readPaper(
  { read, files }: VaultContext,
  id: string,
): Promise<Output<"taxReceipts.readPaper">> {
  const paper = await findPaper(read, id);
  if (paper === undefined) throw new ExpectedError("taxReceipts.no_paper");
  const { file_id, size, digest, wrapped_key } = paper;
  const name = paper.name ?? "";
  const chunks: Uint8Array[] = [];
  try {
    const stored = { id: fromBlob(file_id), size, digest, wrappedKey: wrapped_key };
    for await (const chunk of files.read(stored)) chunks.push(chunk);
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    throw new ExpectedError(`attachments.${error.problem}`, { name });
  }
  const content = Buffer.concat(chunks).toString("base64");
  return { name, kind: ReceiptKind.parse(paper.kind), content };
}
