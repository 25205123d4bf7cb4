import { pathIn } from "#main/vault/folder/path-in.ts";
import {
  EXPORT_VERSION,
  exportFileName,
  type ExportHeader,
} from "#shared/domain/journal/export.ts";
import { readsOf } from "#shared/domain/journal/declared.ts";
import type { Output, ParsedInput } from "#shared/ipc/contract.ts";
import { ExpectedError } from "#shared/ipc/result.ts";
import type { OpenVault } from "#main/vault/opening/open-vault.ts";
import { atDestination, checkFolder } from "#main/vault/folder/destination.ts";
import { withClearFile } from "#main/vault/clear/with-clear-file.ts";
import type { VaultContext } from "#main/vault/context.ts";
import type { Job } from "#main/vault/job.ts";
import { fromBlob, toBlob } from "#main/vault/db/ids.ts";
import { findUsers, findVaultName } from "#main/vault/directory/vault.repository.ts";
import { sodium } from "#main/vault/keys/sodium.ts";
import { flushFolder } from "#main/vault/folder/durable-file.ts";
import { freeName } from "#main/vault/folder/free-name.ts";
import { isWithin } from "#main/vault/folder/is-within.ts";
import { touchedTables } from "#main/vault/journal/authority.repository.ts";
import { entryId, genesis } from "#main/vault/journal/chain.ts";
import { findEntry, lastEntry, rootOf } from "#main/vault/journal/journal.repository.ts";
import { earlierKeys } from "./earlier-keys.ts";
import {
  countChangesIn,
  findActors,
  findEmptiedUndos,
  findExtent,
  insertExport,
} from "./export.repository.ts";
import type { Extent, Period } from "./export.repository.ts";
import { verifyExport } from "./verify-export.ts";
import { writeExport, type ExportWork } from "./write-export.ts";
import { rename } from "#main/vault/folder/rename.ts";

type ExportInput = ParsedInput<"journal.export">;

/** What an export of a period would hold. */
export async function previewExport(
  { rawRead }: VaultContext,
  input: ParsedInput<"journal.exportPreview">,
): Promise<Output<"journal.exportPreview">> {
  const extent = findExtent(rawRead, periodOf(input));
  if (extent === null) return { entries: 0, changes: 0, people: 0 };
  return { entries: entriesIn(extent), ...countChangesIn(rawRead, extent) };
}

/**
 * Writes a period of the journal to one signed file of the folder, in clear. It is read back as anyone
 * would check it, the journal says who took it out and why, and only then has the file its name.
 * Errors: `journal.export_empty`, `journal.export_in_vault`, `journal.export_unsound`,
 * `journal.export_running`, `backup.destination_gone`, `backup.destination_full`, `backup.destination_not_writable`,
 * `vault.read_only`, `job.cancelled`.
 */
export async function exportJournal(
  open: OpenVault,
  input: ExportInput,
  job: Job,
): Promise<Output<"journal.export">> {
  const { underWay } = open.context;
  if (underWay.has("export")) throw new ExpectedError("journal.export_running");
  return underWay.run("export", () => exportOnce(open, input, job));
}

async function exportOnce(
  open: OpenVault,
  input: ExportInput,
  job: Job,
): Promise<Output<"journal.export">> {
  const { context } = open;
  if (context.readOnly !== null) throw new ExpectedError("vault.read_only");
  const folder = await folderOf(open, input);
  const extent = findExtent(context.rawRead, periodOf(input));
  if (extent === null) throw new ExpectedError("journal.export_empty");
  if (input.contents) refuseUntold(open, extent);
  const work = await prepare(open, input, extent);
  return withClearFile(context, folder, async (partial) => {
    const digest = await atDestination(() => writeExport(partial, context.rawRead, work, job));
    const { about, findings } = await verifyExport(partial, job);
    if (about === null || findings.length > 0) throw new ExpectedError("journal.export_unsound");
    const fileName = await publish(partial, folder, work.header, (name) =>
      record(context, input, work.header, name, digest),
    );
    return {
      fileName,
      entries: entriesIn(extent),
      changes: input.contents ? countChangesIn(context.rawRead, extent).changes : 0,
      exporter: about.exporter,
    };
  });
}

/** Nobody takes out what the journal does not tell them. Errors: `access.forbidden`. */
function refuseUntold({ context }: OpenVault, extent: Extent): void {
  for (const table of touchedTables(context.rawRead, extent.firstChange, extent.lastChange)) {
    const capability = readsOf(table);
    if (capability !== null) context.mustHave(capability);
  }
}

function periodOf({ from, until }: { from: string | null; until: string | null }): Period {
  return {
    from: from === null ? null : Date.parse(from),
    until: until === null ? null : Date.parse(until),
  };
}

function entriesIn({ firstSeq, lastSeq }: Extent): number {
  return lastSeq - firstSeq + 1;
}

async function folderOf({ context, unlocked }: OpenVault, input: ExportInput): Promise<string> {
  const folder = context.path(input.folder);
  await checkFolder(folder);
  if (await isWithin(unlocked.path, folder)) throw new ExpectedError("journal.export_in_vault");
  return folder;
}

async function prepare(
  { context, unlocked }: OpenVault,
  input: ExportInput,
  extent: Extent,
): Promise<ExportWork> {
  const db = context.rawRead;
  const [first, last, head] = [
    findEntry(db, extent.firstSeq),
    findEntry(db, extent.lastSeq),
    lastEntry(db),
  ];
  const root = rootOf(db);
  if (first === null || last === null || head === null) throw new Error("an entry went away");
  return {
    header: {
      kind: "header",
      format: "greffe-journal-export",
      version: EXPORT_VERSION,
      vaultId: context.vaultId,
      collective: await findVaultName(context.read),
      madeAt: context.now().toISOString(),
      from: input.from,
      until: input.until,
      contents: input.contents,
      withheld: input.contents ? findEmptiedUndos(db, extent) : [],
      exporter: context.userId,
      people: await peopleOf(context, unlocked, extent),
      genesis: sodium.to_hex(genesis(toBlob(context.vaultId))),
      previous: sodium.to_hex(first.prev),
      firstSeq: extent.firstSeq,
      entries: entriesIn(extent),
      first: sodium.to_hex(first.hash),
      last: sodium.to_hex(last.hash),
      root: root === null ? null : { seq: root.seq, id: sodium.to_hex(entryId(root)) },
    },
    head,
    signer: unlocked.signer,
    lines: entriesIn(extent) + (input.contents ? countChangesIn(db, extent).changes : 0),
  };
}

/**
 * Everyone who signed an entry of the extent, and who signs the export: with the key that they have, and after
 * it with those that they had before.
 */
async function peopleOf(
  { read, rawRead, userId, directory }: VaultContext,
  { header }: OpenVault["unlocked"],
  extent: Extent,
): Promise<ExportHeader["people"]> {
  const signers = new Set([userId, ...findActors(rawRead, extent).map(fromBlob)]);
  const earlier = await earlierKeys(rawRead, directory);
  return (await findUsers(read))
    .map(({ id, name, sign_public_key }) => ({
      id: fromBlob(id),
      name,
      signPublicKey: sodium.to_hex(sign_public_key),
      boxPublicKey: header.users.find((user) => user.id === fromBlob(id))?.boxPublicKey ?? null,
    }))
    .filter(({ id }) => signers.has(id))
    .flatMap((person) => [
      person,
      ...(earlier.get(person.id) ?? [])
        .filter(({ sign }) => sign !== person.signPublicKey)
        .map(({ sign, box }) => ({ ...person, signPublicKey: sign, boxPublicKey: box })),
    ]);
}

async function record(
  context: VaultContext,
  input: ExportInput,
  { madeAt, firstSeq, entries }: ExportHeader,
  fileName: string,
  digest: Uint8Array,
): Promise<void> {
  const { from, until } = periodOf(input);
  await context.write("journal.export", ({ db }) =>
    insertExport(db, {
      made_at: Date.parse(madeAt),
      reason: input.reason,
      from_at: from,
      until_at: until,
      first_seq: firstSeq,
      entries,
      contents: input.contents ? "with" : "without",
      file_name: fileName,
      digest,
    }),
  );
}

/** Gives the file a name that nothing has, once `before` has run with it. */
async function publish(
  partial: string,
  folder: string,
  { collective, madeAt }: ExportHeader,
  before: (name: string) => Promise<void>,
): Promise<string> {
  const at = new Date(madeAt);
  const name = await freeName(folder, (copy) => exportFileName(collective, at, copy));
  await before(name);
  await atDestination(async () => {
    await rename(partial, pathIn(folder, name));
    await flushFolder(folder);
  });
  return name;
}
