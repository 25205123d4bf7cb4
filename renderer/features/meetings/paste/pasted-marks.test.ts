import { describe, expect, it } from "vitest";
import { outline, pasted } from "#test/fixtures/meetings/pasted.ts";

const read = (html: string) => outline(pasted(html).blocks);

describe("what programs say with styles", () => {
  it.each([
    [
      "Google Docs, all in a bold element that says it is not",
      `<b style="font-weight:normal;" id="docs-internal-guid-1"><p><span style="font-weight:700">Présents</span><span style="font-weight:400"> : neuf</span></p><br><p><span style="font-weight:400;font-style:italic">Lu</span></p></b>`,
      ["*Présents* : neuf", "/Lu/"],
    ],
    [
      "Google Docs, headings whose words are not bold",
      `<b style="font-weight:normal"><h1><span style="font-weight:400">Bilan</span></h1><h4><span>Suites</span></h4></b>`,
      ["## Bilan", "### Suites"],
    ],
    [
      "Google Docs, a link that is underlined by its words",
      `<a href="https://exemple.org" style="text-decoration:none"><span style="text-decoration:underline;color:#1155cc">le site</span></a>`,
      ["[le site](https://exemple.org)"],
    ],
    [
      "Google Docs, a task done and one not",
      `<ul><li role="checkbox" aria-checked="true"><img alt="checked" aria-roledescription="checkbox"><p>Clés</p></li><li role="checkbox" aria-checked="false"><img alt="unchecked" aria-roledescription="checkbox"><p>Bail</p></li></ul>`,
      ["- ☑ Clés", "- ☐ Bail"],
    ],
    [
      "a weight in words, and one that is only semi-bold",
      `<p><span style="font-weight:bolder">a</span><span style="font-weight:500">b</span><span style="font-weight:600">c</span></p>`,
      ["*a*b*c*"],
    ],
    [
      "several lines through and under, in either property",
      `<p><span style="text-decoration:underline line-through">a</span> <span style="text-decoration-line: line-through">b</span></p>`,
      ["~_a_~ ~b~"],
    ],
    [
      "bold of a class, as Excel and Word have it in the head",
      `<style><!-- .xl65 {font-weight:700; color:red;} p.MsoTitle, li.MsoTitle {font-style:italic} --></style><p class="MsoTitle">Titre <span class="xl65">gras</span></p>`,
      ["/Titre /*/gras/*"],
    ],
    [
      "capitals and marks in a style, and !important",
      `<p><span style="FONT-WEIGHT: Bold !important; mso-bidi-font-weight:normal">Vu</span></p>`,
      ["*Vu*"],
    ],
    [
      "a style that cannot be read",
      `<p><span style=";;font-weight:700">a</span><span style="}{font-weight:700">b</span></p>`,
      ["*a*b"],
    ],
    [
      "marks of the old web",
      `<div><strike>non</strike> <ins>oui</ins> <del>peut-être</del></div>`,
      ["~non~ _oui_ ~peut-être~"],
    ],
    [
      "Word on the web, a heading that is a paragraph, and ends that nobody sees",
      `<div><p role="heading" aria-level="1"><span>Bilan</span><span class="EOP">&nbsp;</span></p></div><div><p role="heading" aria-level="3">Suites</p><p role="heading" aria-level="asOwnProperty">Fin</p></div><div><p><span style="font-weight:bold">Vu</span><span>&nbsp;: neuf</span><span><span>&nbsp;</span><br></span><span>et lu</span><span class="EOP">&nbsp;</span></p></div>`,
      ["## Bilan", "### Suites", "Fin", "*Vu*\u00A0: neuf⏎et lu"],
    ],
    [
      "what is hidden",
      `<p>vu<span style="display:none">caché</span><span style="mso-hide:all">x</span></p>`,
      ["vu"],
    ],
    [
      "Word's comments",
      `<p>vu<span style="mso-special-character:comment">[A1]</span></p><div style="mso-element:comment-list"><p>à relire</p></div>`,
      ["vu"],
    ],
  ])("%s", (_, html, expected) => {
    expect(read(html)).toEqual(expected);
  });
});

describe("lines and spaces", () => {
  it.each([
    [
      "line ends that a style keeps",
      `<div style="white-space:pre-wrap">a\nb\r\nc</div>`,
      ["a⏎b⏎c"],
    ],
    ["line ends kept, spaces not", `<span style="white-space:pre-line">a  b\nc</span>`, ["a b⏎c"]],
    ["a text set as it is typed", `<pre>a\n  b</pre>`, ["a⏎  b"]],
    [
      "lines of a message",
      `<div>Bonjour,</div><div><br></div><div>À demain<br>Camille</div>`,
      ["Bonjour,", "À demain⏎Camille"],
    ],
    ["a vertical tab, a page's end", `<p>a\u000Bb</p><pre>c\fd</pre>`, ["a⏎b", "c⏎d"]],
    ["a file's own line ends", `<p>un\n  deux</p>\n\n<p>\n trois </p>`, ["un deux", "trois"]],
    [
      "a space between two marks, once",
      `<p><b>un </b> <i> deux</i></p>`,
      ["*un *​/deux/".replace("\u200b", "")],
    ],
    [
      "a tab of Word, its runs of spaces",
      `<p>a<span style='mso-tab-count:1'>&nbsp;&nbsp; </span>b<span style='mso-spacerun:yes'>&nbsp; </span>c</p>`,
      ["a\tb c"],
    ],
    [
      "paragraphs that hold a space alone",
      `<p class=MsoNormal>&nbsp;</p><p>a</p><p><o:p>&nbsp;</o:p></p>`,
      ["a"],
    ],
    ["signs that are not to be seen", `<p>a\u0000b\uFEFFc\u0007</p>`, ["abc"]],
    [
      "figures above and below the line",
      `<p>12 m<sup>2</sup>, CO<sub>2</sub>, 1<sup>er</sup></p>`,
      ["12 m², CO₂, 1er"],
    ],
    ["the break a browser adds", `<p>a</p><br class="Apple-interchange-newline">`, ["a"]],
  ])("%s", (_, html, expected) => {
    expect(read(html)).toEqual(expected);
  });
});

describe("what is seen and not read", () => {
  it.each([
    [
      "its text stays",
      `<p>Avant <img alt="Plan du local" src="data:image/png;base64,iVBORw0KGgo="> après</p>`,
      ["Avant [image : Plan du local] après"],
      1,
    ],
    ["without a text", `<p>Avant <img src="x"> après</p>`, ["Avant après"], 1],
    ["alone", `<img alt="" src="x">`, [], 1],
    [
      "in a figure",
      `<figure><img alt="Affiche"><figcaption>L’affiche</figcaption></figure>`,
      ["[image : Affiche]", "L’affiche"],
      1,
    ],
    [
      "in a link",
      `<a href="https://exemple.org"><img alt="logo"></a>`,
      ["[[image : logo]](https://exemple.org)"],
      1,
    ],
    [
      "as Word has it twice",
      `<p><!--[if gte vml 1]><v:shape><v:imagedata src="a"/></v:shape><![endif]--><![if !vml]><img alt="Une carte"><![endif]></p>`,
      ["[image : Une carte]"],
      1,
    ],
    ["a smiley", `<p>Merci <img class="emoji" alt="🙂"></p>`, ["Merci 🙂"], 0],
    [
      "a drawing with a name",
      `<p><svg role="img" aria-label="Courbe"><text>12</text></svg></p>`,
      ["[image : Courbe]"],
      1,
    ],
    [
      "what tells that a message was read",
      `<p>a<img width="1" height="1" src="https://exemple.org/t.gif"></p>`,
      ["a"],
      0,
    ],
    ["two of them", `<p><img alt="A"><br><img alt="B"></p>`, ["[image : A]⏎[image : B]"], 2],
  ])("a picture: %s", (_, html, expected, pictures) => {
    const { blocks, leftOut } = pasted(html);
    expect({ lines: outline(blocks), pictures: leftOut.pictures }).toEqual({
      lines: expected,
      pictures,
    });
  });

  it("a video and a page in the page are counted, a box keeps its sign", () => {
    const { blocks, leftOut } = pasted(
      `<p><video controls></video><iframe src="https://exemple.org"></iframe><input type="checkbox" checked> fait</p>`,
    );
    expect(outline(blocks)).toEqual(["☑ fait"]);
    expect(leftOut).toMatchObject({ pictures: 0, media: 2 });
  });

  it("keeps no address that leads elsewhere than the web, a mailbox or a phone", () => {
    expect(
      read(
        `<p><a href="javascript:alert(1)">a</a><a href="file:///c:/x">b</a><a href="#_ftn1">c</a><a href="mailto:x@exemple.org">d</a></p><script>alert(1)</script>`,
      ),
    ).toEqual(["abc[d](mailto:x@exemple.org)"]);
  });
});
