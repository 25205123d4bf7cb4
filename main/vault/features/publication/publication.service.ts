import { pathIn } from "#main/vault/folder/path-in.ts";
import type { VaultContext } from "#main/vault/context.ts";
import type { Job } from "#main/vault/job.ts";
import { meetingRow } from "#main/vault/features/meetings/meetings.service.ts";
import { digest } from "#main/vault/keys/digest.ts";
import { publicFileName } from "#shared/domain/publication/file-name.ts";
import type { PublicationPreview } from "#shared/domain/publication/publication.ts";
import { ExpectedError } from "#shared/ipc/result.ts";
import { proveIndexes } from "./index-proof.ts";
import { readIfThere, stageFiles } from "./public-files.ts";
import { insertPublication, wasPublished } from "./publication.repository.ts";
import { makeSummary, type Summary, type SummaryChoice } from "./summary.service.ts";

const MOST_NAMESAKES = 100;

type Kind = "html" | "pdf" | "markdown";
const EXTENSIONS: Readonly<Record<Kind, string>> = { html: "html", pdf: "pdf", markdown: "md" };

export interface Published {
  readonly files: { kind: Kind; name: string }[];
  readonly seq: number;
}

/** Errors: `meetings.not_found`. */
export async function previewSummary(
  context: VaultContext,
  choice: SummaryChoice,
  job: Job,
): Promise<PublicationPreview> {
  const summary = await makeSummary(context, choice, job);
  const { meeting, document, html, markdown, heldBack, leaks } = summary;
  return {
    meetingId: meeting.id,
    title: document.title,
    date: document.date,
    html,
    markdown,
    heldBack: [...heldBack],
    leaks: [...leaks],
  };
}

/**
 * Writes HTML, PDF and Markdown, all or none, and records the page's hash. An earlier summary of
 * the same meeting is replaced, any other file is left alone. Errors: `meetings.not_found`,
 * `publication.nothing_public`, `.leak` (with `count`), `.index_differs` (with `index`), `.no_printer`, `.folder_not_writable`,
 * `.disk_full`.
 */
export async function publishSummary(
  context: VaultContext,
  choice: SummaryChoice & { folder: string },
  job: Job,
): Promise<Published> {
  const folder = context.path(choice.folder);
  job.report(0, 3, "publish_check");
  const summary = await makeSummary(context, choice, job);
  if (summary.document.items.length === 0) throw new ExpectedError("publication.nothing_public");
  if (summary.leaks.length > 0) {
    throw new ExpectedError("publication.leak", { count: summary.leaks.length });
  }
  await job.breathe();
  job.report(1, 3, "publish_print");
  const pdf = await context.printPdf(summary.html);
  if (pdf === null) throw new ExpectedError("publication.no_printer");
  await job.breathe();
  job.report(2, 3, "publish_write");
  const published = await writeAndRecord(context, summary, pdf, folder, job);
  job.report(3, 3, "publish_write");
  return published;
}

async function writeAndRecord(
  context: VaultContext,
  summary: Summary,
  pdf: Uint8Array,
  folder: string,
  job: Job,
): Promise<Published> {
  const meeting = await meetingRow(context.read, summary.meeting.id);
  const base = await freeName(context, meeting, folder, publicFileName(summary.document));
  const contents: Record<Kind, string | Uint8Array> = {
    html: summary.html,
    pdf,
    markdown: summary.markdown,
  };
  const kinds: Kind[] = ["html", "pdf", "markdown"];
  const files = kinds.map((kind) => ({ kind, name: `${base}.${EXTENSIONS[kind]}` }));
  const staged = await stageFiles(
    folder,
    files.map(({ kind, name }) => ({ name, content: contents[kind] })),
  );
  try {
    const { seq } = await context.write("publication.publish", async ({ db, raw }) => {
      await proveIndexes(raw, job);
      await insertPublication(db, meeting, context.now().getTime(), hashOf(summary.html));
      await staged.commit();
    });
    return { files, seq };
  } catch (error) {
    await staged.revert();
    throw error;
  } finally {
    await staged.clean();
  }
}

/** A name nobody else's file has: taken only by an earlier summary of this very meeting. */
async function freeName(
  context: VaultContext,
  meeting: number,
  folder: string,
  wanted: string,
): Promise<string> {
  for (let nth = 1; nth <= MOST_NAMESAKES; nth += 1) {
    const name = nth === 1 ? wanted : `${wanted}-${nth}`;
    const page = await readIfThere(pathIn(folder, `${name}.html`));
    if (page !== null && (await wasPublished(context.read, meeting, hashOf(page)))) return name;
    const others = await Promise.all(
      ["pdf", "md"].map((extension) => readIfThere(pathIn(folder, `${name}.${extension}`))),
    );
    if (page === null && others.every((other) => other === null)) return name;
  }
  throw new ExpectedError("publication.folder_not_writable");
}

function hashOf(page: string | Uint8Array): Uint8Array {
  return digest(typeof page === "string" ? Buffer.from(page, "utf8") : page);
}
