import { describe, expect, it } from "vitest";
import { blockLines, blockMentions, blockWords } from "./block-text.ts";
import type { AgendaItem } from "./meeting.ts";
import { countAttendance, hasWords, outcomesOf } from "./outcomes.ts";
import { RichBlock } from "./rich-text.ts";

const AWA = "01890000-0000-7000-8000-000000000001";
const NOE = "01890000-0000-7000-8000-000000000002";

const action: RichBlock = {
  type: "action",
  attrs: { ownerId: AWA, ownerLabel: "Awa Diallo", due: "2026-10-01", done: false },
  content: [
    { type: "text", text: "Signer le bail avec " },
    { type: "mention", attrs: { id: NOE, label: "Noé" } },
  ],
};
const decision: RichBlock = {
  type: "decision",
  content: [
    { type: "text", text: "On loue", marks: [{ type: "bold" }] },
    { type: "hardBreak" },
    { type: "text", text: "la salle." },
  ],
};
const list: RichBlock = {
  type: "bulletList",
  content: [
    { type: "listItem", content: [{ type: "paragraph", content: [{ type: "text", text: "un" }] }] },
    {
      type: "listItem",
      content: [
        { type: "paragraph" },
        {
          type: "blockquote",
          content: [
            { type: "paragraph", content: [{ type: "mention", attrs: { id: AWA, label: "Awa" } }] },
          ],
        },
      ],
    },
  ],
};

const item = (title: string, minutes: RichBlock[]): AgendaItem => ({
  id: NOE,
  title,
  confidentiality: "public",
  version: 1,
  minutes,
});

describe("the words of a block", () => {
  it("are its paragraphs as people read them, nested ones in order", () => {
    expect(blockLines(list)).toEqual(["un", "", "Awa"]);
    expect(blockWords(list)).toBe("un\nAwa");
    expect(blockWords(decision)).toBe("On loue\nla salle.");
    expect(blockWords(action)).toBe("Signer le bail avec Noé\nAwa Diallo");
    expect(blockWords({ type: "horizontalRule" })).toBe("");
  });

  it("name people by mentions and as owners", () => {
    expect([...blockMentions(action), ...blockMentions(list)]).toEqual([
      { id: AWA, label: "Awa Diallo" },
      { id: NOE, label: "Noé" },
      { id: AWA, label: "Awa" },
    ]);
  });

  it("are missing from an empty paragraph", () => {
    expect(hasWords({ type: "paragraph" })).toBe(false);
    expect(hasWords({ type: "paragraph", content: [{ type: "text", text: "\u00A0 " }] })).toBe(
      false,
    );
    expect(hasWords(list)).toBe(true);
  });
});

describe("the outcomes of a meeting", () => {
  it("come in the order of the agenda, with their item", () => {
    expect(outcomesOf([item("Bail", [action, decision]), item("Fin", [list, decision])])).toEqual({
      decisions: [
        { itemId: NOE, itemTitle: "Bail", text: "On loue\nla salle." },
        { itemId: NOE, itemTitle: "Fin", text: "On loue\nla salle." },
      ],
      actions: [
        {
          itemId: NOE,
          itemTitle: "Bail",
          text: "Signer le bail avec Noé",
          ownerId: AWA,
          ownerLabel: "Awa Diallo",
          due: "2026-10-01",
          done: false,
        },
      ],
    });
  });

  it("count who came", () => {
    const one = { personId: AWA, givenName: "Awa", familyName: "Diallo" };
    expect(
      countAttendance([
        { ...one, kind: "present" },
        { ...one, kind: "present" },
        { ...one, kind: "excused" },
        { ...one, kind: "invited" },
      ]),
    ).toEqual({ present: 2, excused: 1, absent: 0, invited: 1 });
  });
});

describe("what minutes may hold", () => {
  it.each<[string, unknown]>([
    ["a script", { type: "script", content: [] }],
    [
      "a link that runs",
      {
        type: "paragraph",
        content: [
          {
            type: "text",
            text: "x",
            marks: [{ type: "link", attrs: { href: "javascript:alert(1)" } }],
          },
        ],
      },
    ],
    ["a picture", { type: "image", attrs: { src: "https://x.example" } }],
    ["a first-level heading", { type: "heading", attrs: { level: 1 } }],
  ])("is not %s", (_case, block) => {
    expect(RichBlock.safeParse(block).success).toBe(false);
  });
});
