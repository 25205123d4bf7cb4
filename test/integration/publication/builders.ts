import { randomUUID } from "node:crypto";
import type { AgendaItem, Meeting } from "#shared/domain/meetings/meeting.ts";
import type { Inline, RichBlock } from "#shared/domain/meetings/rich-text.ts";
import { heldBackTexts, publicTexts } from "#shared/domain/publication/confidential-texts.ts";
import { findLeaks, type Outgoing } from "#shared/domain/publication/leak-guard.ts";
import { ownTexts } from "#shared/domain/publication/page-texts.ts";
import type { Leak, NameStyle } from "#shared/domain/publication/publication.ts";
import { redact } from "#shared/domain/publication/redact.ts";
import { renderHtml } from "#shared/domain/publication/render-html.ts";
import { renderMarkdown } from "#shared/domain/publication/render-markdown.ts";
import type { Subject } from "#shared/domain/publication/subject.ts";
import { publicPage } from "#shared/i18n/fr/public-page.ts";

export function subject(overrides: Partial<Subject> = {}): Subject {
  return {
    personId: randomUUID(),
    givenName: "Marie",
    familyName: "Lefèvre",
    aliases: [],
    emails: ["marie.lefevre@courriel.example"],
    phones: ["06 12 34 56 78"],
    street: "12 rue des Lilas",
    postcode: "86000",
    town: "Poitiers",
    statuses: ["adherent"],
    mayPublishName: false,
    involved: true,
    ...overrides,
  };
}

/** Somebody with a name and nothing else. */
export function named(givenName: string, familyName: string, more: Partial<Subject> = {}): Subject {
  const nothing = { emails: [], phones: [], street: "", postcode: "", town: "", statuses: [] };
  return subject({ givenName, familyName, ...nothing, ...more });
}

export const text = (words: string): Inline => ({ type: "text", text: words });

export const mention = (person: Subject, label?: string): Inline => ({
  type: "mention",
  attrs: { id: person.personId, label: label ?? `${person.givenName} ${person.familyName}` },
});

export const paragraph = (...content: (Inline | string)[]): RichBlock => ({
  type: "paragraph",
  content: content.map((one) => (typeof one === "string" ? text(one) : one)),
});

export const decision = (words: string): RichBlock => ({
  type: "decision",
  content: [text(words)],
});

export function item(
  title: string,
  minutes: RichBlock[],
  confidentiality: AgendaItem["confidentiality"] = "public",
): AgendaItem {
  return { id: randomUUID(), title, confidentiality, version: 1, minutes };
}

export function meeting(items: AgendaItem[], overrides: Partial<Meeting> = {}): Meeting {
  return {
    id: randomUUID(),
    title: "Plénière",
    date: "2026-09-12",
    startsAt: "20:30",
    endsAt: "22:45",
    zone: "Europe/Paris",
    place: "",
    remote: "",
    body: null,
    bodyName: "",
    attendance: [],
    items,
    publishedAt: null,
    ...overrides,
  };
}

/** The two files of a meeting, and what the guard finds in each. */
export function publishPure(
  source: Meeting,
  subjects: readonly Subject[],
  style: NameStyle = "role",
  collective = "",
): { html: string; markdown: string; leaks: Leak[]; result: ReturnType<typeof redact> } {
  const result = redact(source, subjects, style, publicPage, collective);
  const html = renderHtml(result.document, publicPage);
  const markdown = renderMarkdown(result.document, publicPage);
  const forbidden = {
    subjects,
    heldBack: heldBackTexts(source),
    publicTexts: publicTexts(source),
    ownTexts: ownTexts(result.document, publicPage),
  };
  const files: Outgoing[] = [
    { format: "html", source: html },
    { format: "markdown", source: markdown },
  ];
  return { html, markdown, result, leaks: files.flatMap((file) => findLeaks(file, forbidden)) };
}

/** What the guard finds in a bare file. */
export function guard(
  source: string,
  subjects: readonly Subject[],
  format: Outgoing["format"] = "html",
  more: {
    heldBack?: string[];
    titles?: string[];
    publicTexts?: string[];
    ownTexts?: string[];
  } = {},
): [string, string][] {
  const leaks = findLeaks(
    { format, source },
    {
      subjects,
      heldBack: [
        ...(more.titles ?? []).map((words) => ({ kind: "title" as const, text: words })),
        ...(more.heldBack ?? []).map((words) => ({ kind: "paragraph" as const, text: words })),
      ],
      publicTexts: more.publicTexts ?? [],
      ownTexts: more.ownTexts ?? [],
    },
  );
  return leaks.map((leak) => [leak.kind, leak.found]);
}
