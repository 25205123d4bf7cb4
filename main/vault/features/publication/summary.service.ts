import type { VaultContext } from "#main/vault/context.ts";
import { inSteps, type Job } from "#main/vault/job.ts";
import { getWholeMeeting } from "#main/vault/features/meetings/meetings.service.ts";
import { describeVault } from "#main/vault/directory/describe-vault.ts";
import type { Meeting } from "#shared/domain/meetings/meeting.ts";
import { heldBackTexts, publicTexts } from "#shared/domain/publication/confidential-texts.ts";
import { findingLeaks } from "#shared/domain/publication/leak-guard.ts";
import { ownTexts } from "#shared/domain/publication/page-texts.ts";
import type { PublicDocument } from "#shared/domain/publication/public-document.ts";
import type { HeldBack, Leak, NameStyle } from "#shared/domain/publication/publication.ts";
import { readHtml } from "#shared/domain/publication/read-html.ts";
import { readMarkdown } from "#shared/domain/publication/read-markdown.ts";
import { redacting } from "#shared/domain/publication/redact.ts";
import { renderHtml } from "#shared/domain/publication/render-html.ts";
import { renderMarkdown } from "#shared/domain/publication/render-markdown.ts";
import { publicPage as en } from "#shared/i18n/en/public-page.ts";
import { publicPage as fr } from "#shared/i18n/fr/public-page.ts";
import { subjectsOf } from "./subjects.service.ts";

export interface SummaryChoice {
  readonly meetingId: string;
  readonly nameStyle: NameStyle;
  readonly language: "fr" | "en";
}

/** A summary as it would go out. It may, exactly when `leaks` is empty. */
export interface Summary {
  readonly meeting: Meeting;
  readonly document: PublicDocument;
  readonly html: string;
  readonly markdown: string;
  readonly heldBack: readonly HeldBack[];
  readonly leaks: readonly Leak[];
}

/**
 * Makes the files, then has the guard read them; other calls are answered meanwhile. The people the guard looks for are sought again,
 * from the words of the files themselves. Errors: `meetings.not_found`.
 */
export async function makeSummary(
  context: VaultContext,
  choice: SummaryChoice,
  job: Job,
): Promise<Summary> {
  const labels = choice.language === "fr" ? fr : en;
  const meeting = await getWholeMeeting(context, choice.meetingId);
  const { name: collective } = await describeVault(context);
  const subjects = await subjectsOf(context, meeting, [collective], job);
  const { document, heldBack } = await inSteps(
    job,
    redacting(meeting, subjects, choice.nameStyle, labels, collective),
  );
  const html = renderHtml(document, labels);
  await job.breathe();
  const markdown = renderMarkdown(document, labels);
  await job.breathe();
  const texts = [readHtml(html).text, readMarkdown(markdown).text];
  await job.breathe();
  const forbidden = {
    subjects: await subjectsOf(context, meeting, texts, job),
    heldBack: heldBackTexts(meeting),
    publicTexts: [...publicTexts(meeting), collective],
    ownTexts: ownTexts(document, labels),
  };
  const leaks = [
    ...(await inSteps(job, findingLeaks({ format: "html", source: html }, forbidden))),
    ...(await inSteps(job, findingLeaks({ format: "markdown", source: markdown }, forbidden))),
  ];
  return { meeting, document, html, markdown, heldBack, leaks };
}
