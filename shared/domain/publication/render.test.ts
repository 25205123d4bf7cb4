import { describe, expect, it } from "vitest";
import type { RichBlock } from "../meetings/rich-text.ts";
import {
  item,
  meeting,
  mention,
  named,
  paragraph,
  publishPure,
  text,
} from "#test/integration/publication/builders.ts";
import { readHtml } from "./read-html.ts";
import { readMarkdown } from "./read-markdown.ts";

const blocks: RichBlock[] = [
  { type: "heading", attrs: { level: 2 }, content: [text("Titre")] },
  paragraph('<script>alert(1)</script> & "guillemets" *étoiles* _bas_ [lien](x) `code` #'),
  paragraph("1. pas une liste"),
  paragraph("- pas un tiret", { type: "hardBreak" }, "+ ni un plus"),
  {
    type: "orderedList",
    attrs: { start: 3 },
    content: [
      { type: "listItem", content: [paragraph("trois"), paragraph("encore trois")] },
      {
        type: "listItem",
        content: [
          paragraph("quatre"),
          { type: "bulletList", content: [{ type: "listItem", content: [paragraph("dedans")] }] },
        ],
      },
    ],
  },
  { type: "blockquote", content: [paragraph("cité"), paragraph("deux fois")] },
  { type: "horizontalRule" },
  paragraph(
    { type: "text", text: "gras ", marks: [{ type: "bold" }] },
    {
      type: "text",
      text: "lien",
      marks: [{ type: "link", attrs: { href: 'https://x.example/"><b>' } }],
    },
  ),
  { type: "paragraph" },
];

/** The words before the first address. */
function words(readable: { text: string }): string {
  const [before = ""] = readable.text.split("https:");
  return before.replace(/[^\p{L}\p{N}]+/gu, " ").trim();
}

describe("the files of a summary", () => {
  const { html, markdown } = publishPure(meeting([item("Point", blocks)]), []);

  it("take nothing typed for a mark of HTML, and need nothing from elsewhere", () => {
    expect(html).not.toMatch(/<script|<b>|<link|<img|<iframe|generator|author|src=|@import|url\(/i);
    expect(html).toContain("&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;guillemets&quot;");
    expect(html).toContain('href="https://x.example/&quot;&gt;&lt;b&gt;"');
    expect(html).toMatch(/^<!doctype html>\n<html lang="fr">/);
  });

  it("say who publishes, without the name of somebody who did not consent", () => {
    const source = meeting([item("Point", [paragraph("Dit.")])]);
    const files = publishPure(source, [named("Zoé", "Traoré")], "role", "Les amis de Zoé Traoré");
    expect(files.html).toContain('<p class="who">Les amis d’une personne</p>');
    expect(files.markdown).toContain("**Les amis d’une personne**");
    expect(files.leaks).toEqual([]);
  });

  it("leave out the headings of what is not there", () => {
    const { html: page, markdown: said } = publishPure(meeting([]), []);
    expect(Array.from(page.matchAll(/<h2 id="(\w+)"/g), (match) => match[1])).toEqual([
      "decisions",
    ]);
    expect(said.match(/^## .*/gm)).toEqual(["## Ce qui a été décidé"]);
  });

  it("have one title, landmarks, and headings that skip no level", () => {
    const levels = Array.from(html.matchAll(/<h(\d)/g), (match) => Number(match[1]));
    expect(levels).toEqual([1, 2, 2, 3, 4]);
    for (const landmark of ["<header>", "<main>", "<footer>"]) {
      expect(html.split(landmark)).toHaveLength(2);
    }
  });

  it("take nothing typed for a mark of Markdown", () => {
    expect(markdown.split("### Point\n\n")[1]).toBe(`#### Titre

\\<script\\>alert(1)\\</script\\> \\& "guillemets" \\*étoiles\\* \\_bas\\_ \\[lien\\](x) \\\`code\\\` \\#

1\\. pas une liste

\\- pas un tiret\\
\\+ ni un plus

3. trois

   encore trois
4. quatre

   - dedans

> cité
>
> deux fois

---

**gras** [lien](<https://x.example/"%3E%3Cb%3E>)

---

Résumé public. Les personnes ne sont nommées qu’avec leur accord.
`);
  });

  it("end no block with a break of Markdown, whose stroke would be read", () => {
    const ended = paragraph("Fin.", { type: "hardBreak" }, " ", { type: "hardBreak" });
    const files = publishPure(meeting([item("Point", [ended, paragraph("Suite.")])]), []);
    expect(files.markdown).toContain("\n\nFin.\n\nSuite.\n\n");
  });

  it("say the same to a reader", () => {
    const fromHtml = words(readHtml(html.replace(/<title>.*<\/title>/, "")));
    expect(fromHtml).toContain("trois encore trois quatre dedans cité deux fois");
    expect(words(readMarkdown(markdown))).toContain("pas un tiret ni un plus 3 trois encore trois");
  });
});

describe("a redacted meeting", () => {
  it("says « une personne » where a name alone may mean several people", () => {
    const one = named("Marie", "Lefèvre", { statuses: ["adherent"] });
    const other = named("Marie", "Diallo", { statuses: ["elected"] });
    const { html, leaks } = publishPure(meeting([item("P", [paragraph("dit Marie ici")])]), [
      one,
      other,
    ]);
    expect(html).toContain("dit une personne ici");
    expect(leaks).toEqual([]);
  });

  it("does not give the role of one person to a namesake who may be named", () => {
    const one = named("Marie", "Lefèvre", { statuses: ["adherent"] });
    const open = named("Marie", "Diallo", { statuses: ["elected"], mayPublishName: true });
    const source = meeting([item("P", [paragraph(mention(open), " et Marie, dit Marie Lefèvre")])]);
    const { html, leaks } = publishPure(source, [one, open]);
    expect(html).toContain("Marie Diallo et une personne, dit un·e adhérent·e");
    expect(leaks).toEqual([]);
  });

  it("knows a namesake whose letters are written in two ways", () => {
    const one = named("Bjørn", "Œdipe", { statuses: ["adherent"] });
    const open = named("Bjørn", "Diallo", { statuses: ["elected"], mayPublishName: true });
    const source = meeting([item("P", [paragraph(mention(open), " et Bjørn, dit Bjørn Œdipe")])]);
    const { html, leaks } = publishPure(source, [one, open]);
    expect(html).toContain("Bjørn Diallo et une personne, dit un·e adhérent·e");
    expect(leaks).toEqual([]);
  });

  it("takes the initial before a family name along, and no other letter", () => {
    const yann = named("Yann", "Moreau");
    const source = meeting([item("P", [paragraph("Par Y. Moreau. Voir plan B. Moreau vient.")])]);
    const { html, leaks } = publishPure(source, [yann], "initials");
    expect(html).toContain("<p>Par Y. M. Voir plan B. Y. M. vient.</p>");
    expect(leaks).toEqual([]);
  });

  it("takes an initial along whose letter is written in two ways", () => {
    const source = meeting([item("P", [paragraph("Par O. Moreau.")])]);
    const { html } = publishPure(source, [named("Œdipe", "Moreau")], "initials");
    expect(html).toContain("<p>Par Œ. M.</p>");
  });

  it("names who consents as the roster does, whatever the label says", () => {
    const open = named("Camille", "Roy", { mayPublishName: true });
    const source = meeting([item("P", [paragraph(mention(open, "Ancien Nom"), " parle")])]);
    expect(publishPure(source, [open]).html).toContain("<p>Camille Roy parle</p>");
  });

  it("keeps a name that stands half in bold out, and the link to somebody", () => {
    const marie = named("Marie", "Lefèvre", { emails: ["m@x.example"] });
    const source = meeting([
      item("P", [
        paragraph({ type: "text", text: "Ma", marks: [{ type: "bold" }] }, "rie Lefèvre, ", {
          type: "text",
          text: "écrire",
          marks: [{ type: "link", attrs: { href: "mailto:m%40x.example" } }],
        }),
      ]),
    ]);
    const { html, leaks } = publishPure(source, [marie]);
    expect(html).toContain("<p><strong>Une personne</strong>, écrire</p>");
    expect(leaks).toEqual([]);
  });
});
