import type { VaultContext } from "#main/vault/context.ts";
import {
  proveIndexes,
  readIfThere,
  stageFiles,
} from "#main/vault/features/publication/public-page.service.ts";
import { pathIn } from "#main/vault/folder/path-in.ts";
import type { Job } from "#main/vault/job.ts";
import { digest } from "#main/vault/keys/digest.ts";
import { financeFileName } from "#shared/domain/finances/income/finance-page.ts";
import type { PageObstacle } from "#shared/domain/finances/income/page.ts";
import type { Output, ParsedInput } from "#shared/ipc/contract.ts";
import { ExpectedError } from "#shared/ipc/result.ts";
import { makePage, type MadePage, type PageChoice } from "./make-page.ts";
import { insertPage, wasFinancePage } from "./pages.repository.ts";

const MOST_NAMESAKES = 100;

/** Errors: `income.ends_before_it_starts`. */
export async function previewPage(
  context: VaultContext,
  choice: PageChoice,
  job: Job,
): Promise<Output<"income.previewPage">> {
  const { html, leaks, obstacles, earlier } = await makePage(context, choice, job);
  return {
    html,
    leaks: [...leaks],
    obstacles: [...obstacles],
    earlier: earlier === null ? null : { from: earlier.start, until: earlier.end },
  };
}

/**
 * Writes the page into a folder, and records its hash. An earlier page of the same name that went out of this vault
 * is replaced, any other file is left alone. Errors: `income.ends_before_it_starts`, `income.page_blocked`,
 * `.no_definition`, `.told_by_difference`, `.nothing_to_publish`, `publication.leak`, `.index_differs`,
 * `.folder_not_writable`, `.disk_full`.
 */
export async function publishPage(
  context: VaultContext,
  { folder: ref, ...choice }: ParsedInput<"income.publishPage">,
  job: Job,
): Promise<Output<"income.publishPage">> {
  const folder = context.path(ref);
  job.report(0, 2, "publish_check");
  const page = await makePage(context, choice, job);
  refuseObstacles(page);
  await job.breathe();
  job.report(1, 2, "publish_write");
  const fileName = await freeName(context, folder, financeFileName(page.document, page.labels));
  const staged = await stageFiles(folder, [{ name: fileName, content: page.html }]);
  try {
    const { seq } = await context.write("income.publish", async ({ db, raw }) => {
      await proveIndexes(raw, job);
      await insertPage(db, {
        page: choice.page,
        start_on: choice.from,
        end_on: choice.until,
        made_at: context.now().getTime(),
        html_hash: hashOf(page.html),
        file_name: fileName,
      });
      await staged.commit();
    });
    job.report(2, 2, "publish_write");
    return { fileName, seq };
  } catch (error) {
    await staged.revert();
    throw error;
  } finally {
    await staged.clean();
  }
}

const REFUSALS = {
  blocked: "income.page_blocked",
  no_definition: "income.no_definition",
  told_by_difference: "income.told_by_difference",
  nothing: "income.nothing_to_publish",
} as const satisfies Readonly<Record<Exclude<PageObstacle, "leak">, string>>;

function refuseObstacles({ obstacles, leaks, earlier }: MadePage): void {
  const [first] = obstacles;
  if (first === undefined) return;
  if (first === "leak") throw new ExpectedError("publication.leak", { count: leaks.length });
  const days = earlier === null ? {} : { from: earlier.start, until: earlier.end };
  throw new ExpectedError(REFUSALS[first], days);
}

/** A name nobody else’s file has: taken only by a page that went out of this vault. */
async function freeName(context: VaultContext, folder: string, wanted: string): Promise<string> {
  for (let nth = 1; nth <= MOST_NAMESAKES; nth += 1) {
    const name = `${wanted}${nth === 1 ? "" : `-${nth}`}.html`;
    const there = await readIfThere(pathIn(folder, name));
    if (there === null || (await wasFinancePage(context.read, digest(there)))) return name;
  }
  throw new ExpectedError("publication.folder_not_writable");
}

function hashOf(html: string): Uint8Array {
  return digest(Buffer.from(html, "utf8"));
}
