import { expect, it } from "vitest";
import { publicPage as labels } from "#shared/i18n/fr/public-page.ts";
import { publicFileName } from "./file-name.ts";
import type { PublicBlock, PublicDocument } from "./public-document.ts";
import { renderHtml } from "./render-html.ts";
import { renderMarkdown } from "./render-markdown.ts";

/** A value that no type lets through, as a row that was written with another tool may hold. */
const hostile = (value: unknown): never => value as never;

const INJECTED = '1"><script>alert(1)</script>';

function documentOf(blocks: readonly PublicBlock[]): PublicDocument {
  return {
    collective: INJECTED,
    title: INJECTED,
    date: "2026-09-12",
    startsAt: null,
    endsAt: null,
    place: INJECTED,
    attendance: { present: 1, excused: 0, roles: [] },
    decisions: [{ itemTitle: INJECTED, content: [] }],
    actions: [],
    items: [{ title: INJECTED, blocks }],
  };
}

function rendered(blocks: readonly PublicBlock[]): { html: string; markdown: string } {
  const document = documentOf(blocks);
  return { html: renderHtml(document, labels), markdown: renderMarkdown(document, labels) };
}

const link = (href: unknown): PublicBlock => ({
  kind: "paragraph",
  content: [{ kind: "text", text: "ici", marks: [], href: hostile(href) }],
});

it.each([
  "javascript:alert(1)",
  " javascript:alert(1)",
  "java\nscript:alert(1)",
  "data:text/html,<script>",
  "vbscript:x",
  "file:///etc/passwd",
  "//exemple.fr",
  7,
])("a link to %j goes out as its words", (href) => {
  const { html, markdown } = rendered([link(href)]);
  expect(html).toContain("<p>ici</p>");
  expect(html).not.toContain("<a ");
  expect(markdown).not.toContain("](");
});

it("a heading, a number or a mark that is none goes out as one that is", () => {
  const { html, markdown } = rendered([
    { kind: "heading", level: hostile(INJECTED), content: [] },
    { kind: "heading", level: hostile(97), content: [] },
    { kind: "numbers", start: hostile(INJECTED), items: [[]] },
    { kind: "numbers", start: hostile(-1e9), items: [[]] },
    {
      kind: "paragraph",
      content: [{ kind: "text", text: "mot", marks: hostile([INJECTED, "bold"]), href: null }],
    },
  ]);
  expect(html).not.toMatch(/<script|<h(?![1-5r]|tml|ead)|start=/u);
  expect(html).toContain("<p><strong>mot</strong></p>");
  expect(markdown).not.toMatch(/^#{6}/mu);
  expect(html).toContain("form-action 'none'");
});

it("a file takes no name from a date that is none", () => {
  expect(publicFileName({ date: "../../../etc/cron.d/x", title: "../Été" })).toBe("reunion-ete");
});
