import { assertNever } from "../kernel/assert-never.ts";
import { atOnce, type Steps } from "../kernel/steps.ts";
import { blockMentions, cellLine } from "../meetings/block-text.ts";
import type { AgendaItem, Meeting } from "../meetings/meeting.ts";
import { hasWords } from "../meetings/outcomes.ts";
import type { RichBlock, Table } from "../meetings/rich-text.ts";
import { publicAttendance } from "./attendance.ts";
import type { PublicPageLabels } from "./labels.ts";
import {
  lineText,
  type PublicAction,
  type PublicBlock,
  type PublicCell,
  type PublicDocument,
} from "./public-document.ts";
import type { HeldBack, NameStyle } from "./publication.ts";
import { redactLine, redactTogether } from "./redact-line.ts";
import { Redactor } from "./redactor.ts";
import { displayName, type Subject } from "./subject.ts";

export interface Redaction {
  readonly document: PublicDocument;
  readonly heldBack: readonly HeldBack[];
}

/**
 * The public document of a meeting: its public items, with everybody who did not consent as a role
 * or initials, no contact of anyone, and attendance as figures. How to join from afar stays in too:
 * the link may be in use for the next meeting. `collective` is who publishes, redacted like the rest.
 */
export function redact(
  meeting: Meeting,
  subjects: readonly Subject[],
  style: NameStyle,
  labels: PublicPageLabels,
  collective = "",
): Redaction {
  return atOnce(redacting(meeting, subjects, style, labels, collective));
}

/** The same, step by step. */
export function* redacting(
  meeting: Meeting,
  subjects: readonly Subject[],
  style: NameStyle,
  labels: PublicPageLabels,
  collective: string,
): Steps<Redaction> {
  const redactor = new Redactor(subjects, style, labels);
  const people = new Map(subjects.map((subject) => [subject.personId, subject]));
  const open = meeting.items.filter((item) => item.confidentiality === "public");
  const items: { title: string; blocks: PublicBlock[] }[] = [];
  for (const item of open) {
    const title = redactor.text(item.title);
    const blocks: PublicBlock[] = [];
    for (const block of item.minutes) {
      blocks.push(...publicBlocks([block], redactor, people));
      yield;
    }
    items.push({ title, blocks });
  }
  const document: PublicDocument = {
    collective: redactor.text(collective),
    title: redactor.text(meeting.title),
    date: meeting.date,
    startsAt: meeting.startsAt,
    endsAt: meeting.endsAt,
    place: redactor.text(meeting.place),
    attendance: publicAttendance(meeting.attendance, subjects),
    decisions: items.flatMap((item) =>
      item.blocks.flatMap((block) =>
        block.kind === "decision" && lineText(block.content).trim() !== ""
          ? [{ itemTitle: item.title, content: block.content }]
          : [],
      ),
    ),
    actions: items.flatMap((item) =>
      item.blocks.flatMap((block) =>
        block.kind === "action" ? [{ itemTitle: item.title, ...withoutKind(block) }] : [],
      ),
    ),
    items,
  };
  return { document, heldBack: [...heldItems(meeting.items), ...redactor.heldBack()] };
}

/** Everybody a meeting mentions, in any of its items, with the words used for them. */
export function mentionsOf(meeting: Meeting): { id: string; label: string }[] {
  return meeting.items.flatMap((item) => item.minutes.flatMap(blockMentions));
}

function heldItems(items: readonly AgendaItem[]): HeldBack[] {
  return items.flatMap(({ id, title, confidentiality }) =>
    confidentiality === "public" ? [] : [{ kind: "item", itemId: id, title, confidentiality }],
  );
}

function withoutKind({ content, owner, due, done }: PublicAction): PublicAction {
  return { content, owner, due, done };
}

type People = ReadonlyMap<string, Subject>;

function publicBlocks(
  blocks: readonly RichBlock[],
  redactor: Redactor,
  people: People,
): PublicBlock[] {
  return blocks
    .filter((block) => block.type === "horizontalRule" || hasWords(block))
    .map((block) => publicBlock(block, redactor, people));
}

function publicBlock(block: RichBlock, redactor: Redactor, people: People): PublicBlock {
  switch (block.type) {
    case "paragraph":
      return { kind: "paragraph", content: redactLine(block.content, redactor, people) };
    case "heading":
      return {
        kind: "heading",
        level: block.attrs.level,
        content: redactLine(block.content, redactor, people),
      };
    case "decision":
      return { kind: "decision", content: redactLine(block.content, redactor, people) };
    case "action":
      return {
        kind: "action",
        content: redactLine(block.content, redactor, people),
        owner: publicOwner(block.attrs, redactor, people),
        due: block.attrs.due,
        done: block.attrs.done,
      };
    case "horizontalRule":
      return { kind: "rule" };
    case "bulletList":
      return { kind: "bullets", items: publicItems(block.content, redactor, people) };
    case "orderedList":
      return {
        kind: "numbers",
        start: block.attrs?.start ?? 1,
        items: publicItems(block.content, redactor, people),
      };
    case "blockquote":
      return { kind: "quote", blocks: publicBlocks(block.content, redactor, people) };
    case "table":
      return { kind: "table", rows: publicRows(block, redactor, people) };
    default:
      return assertNever(block);
  }
}

function publicItems(
  items: readonly { content: RichBlock[] }[],
  redactor: Redactor,
  people: People,
): PublicBlock[][] {
  return items.map((item) => publicBlocks(item.content, redactor, people));
}

function publicRows(table: Table, redactor: Redactor, people: People): PublicCell[][] {
  return table.content.map(({ content: cells }) => {
    const lines = redactTogether(cells.map(cellLine), redactor, people);
    return cells.map((cell, index) => ({
      isHeader: cell.type === "tableHeader",
      content: lines[index] ?? [],
    }));
  });
}

function publicOwner(
  attrs: { ownerId: string | null; ownerLabel: string },
  redactor: Redactor,
  people: People,
): string {
  if (attrs.ownerId === null) return redactor.text(attrs.ownerLabel);
  const subject = people.get(attrs.ownerId);
  if (subject?.mayPublishName === true) return redactor.text(displayName(subject));
  if (subject !== undefined) redactor.countName(subject);
  return redactor.replacementOf(subject);
}
