import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { PAGE_STYLE } from "#shared/domain/publication/page-style.ts";
import { guard, named, subject } from "#test/integration/publication/builders.ts";
import type { PersonField } from "#shared/domain/people/person-fields.ts";

const marie = subject();
const goff = named("Jean-Pierre", "Le Goff");
const other = named("Rose", "Petit", { involved: false });
const zero = "\u200B";
const at = (street: string) =>
  named("X", "Y", { street, postcode: "86000", town: "Poitiers", mayPublishName: true });

/** Each line is a page that still gives someone away; the guard finds exactly this. */
const names: readonly [string, string, string][] = [
  ["as it is", "Merci à Marie Lefèvre.", "Marie Lefèvre"],
  ["family name first", "LEFÈVRE Marie", "LEFÈVRE Marie"],
  ["as in a list", "Lefèvre, Marie", "Lefèvre, Marie"],
  ["as in a roster", "Lefèvre (Marie)", "Lefèvre (Marie"],
  ["without accents", "marie lefevre", "marie lefevre"],
  ["with decomposed accents", "Marie Lefe\u0300vre", "Marie Lefe\u0300vre"],
  ["with other accents", "Màrie Léfevré", "Màrie Léfevré"],
  ["in capitals", "MARIE LEFEVRE", "MARIE LEFEVRE"],
  ["full-width", "Ｍａｒｉｅ Ｌｅｆｅｖｒｅ", "Ｍａｒｉｅ Ｌｅｆｅｖｒｅ"],
  ["mathematical letters", "𝐌𝐚𝐫𝐢𝐞 𝐋𝐞𝐟𝐞𝐯𝐫𝐞", "𝐌𝐚𝐫𝐢𝐞 𝐋𝐞𝐟𝐞𝐯𝐫𝐞"],
  ["with Cyrillic look-alikes", "Mаriе Lеfеvrе", "Mаriе Lеfеvrе"],
  ["across a line break", "Marie\nLefèvre", "Marie\nLefèvre"],
  ["across <br>", "Marie<br>Lefèvre", "Marie\nLefèvre"],
  ["with a no-break space", "Marie\u00A0Lefèvre", "Marie\u00A0Lefèvre"],
  ["with &nbsp;", "Marie&nbsp;Lefèvre", "Marie\u00A0Lefèvre"],
  ["with named entities", "Marie Lef&egrave;vre", "Marie Lefèvre"],
  ["with decimal entities", "&#77;arie Lef&#232;vre", "Marie Lefèvre"],
  ["with hexadecimal entities", "Marie Lef&#xE8;vre", "Marie Lefèvre"],
  ["with a soft hyphen", "Marie Le\u00ADfèvre", "Marie Le\u00ADfèvre"],
  ["with &shy;", "Marie Le&shy;fèvre", "Marie Le\u00ADfèvre"],
  ["with a zero-width space", `Ma${zero}rie Lef${zero}èvre`, `Ma${zero}rie Lef${zero}èvre`],
  ["with only a zero-width space between", `Marie${zero}Lefèvre`, `Marie${zero}Lefèvre`],
  ["with a word joiner", "Marie Le\u2060fèvre", "Marie Le\u2060fèvre"],
  ["with a right-to-left override", "Marie \u202ELefèvre", "Marie \u202ELefèvre"],
  ["half in bold", "<strong>Ma</strong>rie Lef<em>èvre</em>", "Marie Lefèvre"],
  ["one letter at a time", "M a r i e L e f è v r e", "M a r i e L e f è v r e"],
  ["with an underscore", "Marie_Lefèvre", "Marie_Lefèvre"],
  ["with a hyphen", "Marie-Lefèvre", "Marie-Lefèvre"],
  ["with a dot", "marie.lefevre", "marie.lefevre"],
  ["run together", "marielefevre", "marielefevre"],
  ["as a hashtag", "#MarieLefevre", "MarieLefevre"],
  ["in an attribute", '<a href="https://x.example" title="Marie Lefèvre">ici</a>', "Marie Lefèvre"],
  ["in an image's text", '<img alt="Portrait de Marie Lefèvre">', "Marie Lefèvre"],
  ["in an address", '<a href="https://x.example/marie-lefevre">ici</a>', "marie-lefevre"],
  ["in an escaped address", '<a href="/?q=Marie%20Lef%C3%A8vre">ici</a>', "Marie Lefèvre"],
  ["in a comment", "<!-- Marie Lefèvre -->", "Marie Lefèvre"],
  ["in a comment, with entities", "<!-- Marie Lef&egrave;vre -->", "Marie Lefèvre"],
  ["in a comment that nothing ends", "<!-- Marie Lefèvre", "Marie Lefèvre"],
  ["in an instruction", "<?php Marie Lef&egrave;vre ?>", "Marie Lefèvre"],
  ["in a tag that nothing ends", "<p title='Marie Lef&egrave;vre", "Marie Lefèvre"],
  ["in a closing tag", "<p>oui</p Marie Lefèvre>", "Marie Lefèvre"],
  ["as bare words of a tag", "<p Marie Lefèvre>", "Marie Lefèvre"],
  ["with an entity of every page's table", "Marie Lef&egrave;v&rscr;e", "Marie Lefèv𝓇e"],
  ["with an entity without its semicolon", "Marie Lef&egravevre", "Marie Lefèvre"],
  ["in a script", "<script>var a = 'Marie Lefèvre'</script>", "Marie Lefèvre"],
  ["in the head", '<meta name="author" content="Marie Lefèvre">', "Marie Lefèvre"],
  ["that goes on behind comments", "Mar<!-- a -->ie Lef<!-->èvre", "Marie Lefèvre"],
  ["that goes on behind a declaration", "Mar<!a>ie Lef<![CDATA[a]]>èvre", "Marie Lefèvre"],
  ["that goes on behind what ends no tag", "Mar</1>ie Lef<?a>èvre", "Marie Lefèvre"],
  ["that goes on behind a script", "Mar<script>1</script>ie Lefèvre", "Marie Lefèvre"],
  ["that goes on behind a tag of the head", "Mar<meta>ie Lef<body>èvre", "Marie Lefèvre"],
  ["that a style shows", "<style>p::after{content:'Marie Lefèvre'}</style>", "Marie Lefèvre"],
  ["behind a style that ends at once", "<svg><style/>Marie Lefèvre</svg>", "Marie Lefèvre"],
  ["in a style inside raw text", "<iframe><style></iframe>Marie Lefèvre", "Marie Lefèvre"],
  ["in the title", "<title>Marie Lefèvre</title>", "Marie Lefèvre"],
  ["her family name alone", "Mme Lefèvre est d’accord.", "Lefèvre"],
  ["her given name alone", "Marie est d’accord.", "Marie"],
  ["her given name after an apostrophe", "l’avis d’MARIE", "MARIE"],
];

/** What of a person must not go out; null is not looked for by itself. Of each field, it is decided here. */
const KEPT_IN: Readonly<Record<PersonField, string | null>> = {
  givenName: "Marie",
  familyName: "Lefèvre",
  emails: "marie.lefevre@courriel.example",
  phones: "06 12 34 56 78",
  street: "12 rue des Lilas",
  postcode: null,
  town: null,
  pronoun: null,
  notes: null,
};
const keptIn = Object.entries(KEPT_IN).flatMap(([field, words]) =>
  words === null ? [] : [[field, words]],
);

it.each(keptIn)("the guard finds the %s of a person", (_field, words) => {
  expect(guard(`<p>Voir ${words}.</p>`, [marie])).not.toEqual([]);
});

describe("the guard finds a name", () => {
  it.each(names)("%s", (_case, source, found) => {
    expect(guard(source, [marie])).toEqual([["name", found]]);
  });

  it.each([
    ["hyphenated", "Jean-Pierre Le Goff", "Jean-Pierre Le Goff"],
    ["without hyphen", "Jean Pierre Le Goff", "Jean Pierre Le Goff"],
    ["with another hyphen", "Jean‑Pierre Le Goff", "Jean‑Pierre Le Goff"],
    ["in one word", "Jeanpierre Legoff", "Jeanpierre Legoff"],
    ["family name first", "LE GOFF Jean-Pierre", "LE GOFF Jean-Pierre"],
    ["with one given name", "Jean Le Goff", "Jean Le Goff"],
    ["without particle", "Pierre Goff", "Pierre Goff"],
    ["the family name alone", "avec Le Goff", "Le Goff"],
    ["with a small particle", "avec le Goff", "le Goff"],
  ])("of several words, %s", (_case, source, found) => {
    expect(guard(source, [goff])).toEqual([["name", found]]);
  });

  it.each([
    ["Breton", named("Maïwenn", "Kerc’hoat"), "Maiwenn Kerchoat", "Maiwenn Kerchoat"],
    ["with an apostrophe", named("Inès", "d’Angelo"), "INES D'ANGELO", "INES D'ANGELO"],
    ["Arabic", named("ليلى", "بن يوسف"), "قالت ليلى بن يوسف نعم", "ليلى بن يوسف"],
    ["Chinese", named("伟", "李小"), "李小伟", "李小伟"],
    ["with a ligature", named("Œdipe", "Lacœur"), "Oedipe Lacoeur", "Oedipe Lacoeur"],
    ["German", named("Jürgen", "Groß"), "Jurgen Gross", "Jurgen Gross"],
    [
      "an organisation",
      named("", "Maison des Voisins"),
      "la Maison des Voisins",
      "Maison des Voisins",
    ],
    [
      "the words of a mention",
      named("Alix", "Roy", { aliases: ["Lili du Port"] }),
      "Lili du Port dit oui",
      "Lili du Port",
    ],
  ])("of %s people", (_case, person, source, found) => {
    expect(guard(source, [person])).toEqual([["name", found]]);
  });

  it("of anyone of the roster when it is whole, whoever attends", () => {
    expect(guard("merci à rose petit", [other])).toEqual([["name", "rose petit"]]);
  });

  it.each([
    ["escaped", "Marie\\-Lefèvre", "Marie-Lefèvre"],
    ["with emphasis inside", "**Ma**rie *Lefèvre*", "Marie Lefèvre"],
    ["across a quote's lines", "> Marie\n> Lefèvre", "Marie\nLefèvre"],
    ["across an indented line", "- Marie\\\n  Lefèvre", "Marie\nLefèvre"],
    ["as a link's text", "[Marie Lefèvre](<https://x.example>)", "Marie Lefèvre"],
    ["in a link's address", "[ici](<https://x.example/Marie%20Lefevre>)", "Marie Lefevre"],
    ["in a raw tag", '<span title="Marie Lefèvre">ici</span>', "Marie Lefèvre"],
    ["with an entity", "Marie Lef&egrave;vre", "Marie Lefèvre"],
    ["as code", "`Marie Lefèvre`", "Marie Lefèvre"],
  ])("in Markdown, %s", (_case, source, found) => {
    expect(guard(source, [marie], "markdown")).toEqual([["name", found]]);
  });
});

const MARKUP = [
  "<b>", "</b>", "<p>", "</p", "<br>", "<!--", "-->", '<a href="', "<img alt='", '"', "'", ">", "<",
  "</", "/", "=", "&", "&amp;", "&#146;", "<?php ", "<!x ", "<title>", "<script>", " ", "\n", "de",
] as const; // prettier-ignore
const someMarkup = fc.array(fc.constantFrom(...MARKUP), { maxLength: 12 });

it("finds a name in whatever a page's markup was cut into", () => {
  fc.assert(
    fc.property(someMarkup, someMarkup, (before, after) => {
      const source = `${before.join("")} Marie Lef&egrave;vre ${after.join("")}`;
      expect(guard(source, [marie]).map(([kind]) => kind)).toContain("name");
    }),
    { numRuns: 2000 },
  );
});

describe("the guard lets through", () => {
  it.each([
    ["a word that is also a name, in lower case", "un petit budget, une robe rose", other],
    [
      "a word that is also a name, at the head of a sentence",
      "Petit à petit. Rose ou bleu.",
      other,
    ],
    ["the name of somebody else", "Marion Lefèbvre, Annemarie", marie],
    ["a given name in lower case", "la mairie de marie", marie],
    ["another name with a hyphen", "à Sainte-Marie, avec Marie-Paule", marie],
    ["two names that a full stop separates", "C’est le rôle de Rose. Petit rappel.", other],
    ["two paragraphs", "<p>la rose</p><p>petit point</p>", other],
    ["a short name inside words", "la banalité, Lina", named("Na", "Li", { involved: false })],
    ["a town and its postcode", "86000 Poitiers", marie],
    ["the street without the number", "les travaux de la rue des Lilas", marie],
    ["other numbers", "Le 12 septembre 2026, 06 12 34 56 79, 345 678 €", marie],
    ["another address", "12 rue des Lys, 112 rue des Lilas blancs", marie],
    [
      "another e-mail",
      "anne.marie.lefevre@courriel.example",
      { ...marie, givenName: "X", familyName: "Y" },
    ],
    ["the style of the page", `<style>${PAGE_STYLE}</style>`, named("Georgia", "Roux")],
  ])("%s", (_case, source, person) => {
    expect(guard(source, [person])).toEqual([]);
  });

  it("the name of who consents, and not what it contains", () => {
    const duval = named("Jean", "Martin-Duval", { mayPublishName: true });
    const martin = named("Jean", "Martin");
    expect(guard("Jean Martin-Duval propose.", [duval, martin])).toEqual([]);
    expect(guard("Jean Martin propose.", [martin])).toEqual([["name", "Jean Martin"]]);
  });

  it("a consenting namesake of this meeting, but not when both attend", () => {
    const here = named("Jean", "Martin", { mayPublishName: true });
    const elsewhere = named("Jean", "Martin", { involved: false });
    expect(guard("Jean Martin propose.", [here, elsewhere])).toEqual([]);
    expect(guard("Jean Martin propose.", [here, { ...elsewhere, involved: true }])).toEqual([
      ["name", "Jean Martin"],
    ]);
  });

  it("a month or a label of the page that is also a name", () => {
    const april = named("April", "Ludgate");
    expect(
      guard("<time>3 April 2026</time>", [april], "html", { ownTexts: ["3 April 2026"] }),
    ).toEqual([]);
  });
});

describe("the guard finds an e-mail, consent or not", () => {
  const person = named("X", "Y", {
    emails: ["marie.lefevre@courriel.example"],
    mayPublishName: true,
  });
  it.each([
    ["marie.lefevre@courriel.example"],
    ["Marie.Lefevre@Courriel.Example"],
    ["marie.lefevre @ courriel.example"],
    ["marie.lefevre [at] courriel [dot] example"],
    ["marie.lefevre(at)courriel.example"],
    ["marie point lefevre arobase courriel point example"],
    ["marie.lefevre<!-- -->@courriel.example"],
    ["marie.lefevre&#64;courriel.example"],
    ["marie.lefevre&commat;courriel&period;example"],
    ["ma<b>rie.lefevre</b>@courriel.example"],
    [`marie.le${zero}fevre@courriel.example`],
    ['<a href="mailto:marie.lefevre@courriel.example">écrire</a>'],
    ['<a href="mailto:marie.lefevre%40courriel.example">écrire</a>'],
  ])("%s", (source) => {
    expect(guard(source, [person]).map(([kind]) => kind)).toContain("email");
  });
});

describe("the guard finds a phone number, consent or not", () => {
  const person = named("X", "Y", { phones: ["+33 6 12 34 56 78"], mayPublishName: true });
  it.each([
    ["06 12 34 56 78"],
    ["0612345678"],
    ["06.12.34.56.78"],
    ["06-12-34-56-78"],
    ["06/12/34/56/78"],
    ["06\u202F12\u202F34\u202F56\u202F78"],
    ["+33612345678"],
    ["+33 (0)6 12 34 56 78"],
    ["0033 6 12 34 56 78"],
    ["06 12 34<br>56 78"],
    ["06 1<b>2</b> 34 56 78"],
    ["0６ 1２ 34 56 78"],
    ["٠٦ ١٢ ٣٤ ٥٦ ٧٨"],
    [`06${zero}12${zero}34${zero}56${zero}78`],
    ['<a href="tel:+33612345678">appeler</a>'],
    ["Rendez-vous à 20 h, 06 12 34 56 78, le 3."],
  ])("%s", (source) => {
    expect(guard(source, [person]).map(([kind]) => kind)).toEqual(["phone"]);
  });
});

describe("the guard finds an address, consent or not", () => {
  it.each([
    ["12 rue des Lilas", "12, rue des Lilas"],
    ["12 rue des Lilas", "12 RUE DES LILAS"],
    ["12 rue des Lilas", "12 r. des Lilas"],
    ["12 rue des Lilas", "rue des Lilas, 12"],
    ["12bis avenue Jean-Jaurès", "12 bis, av. Jean Jaures"],
    ["12 bis avenue Jean-Jaurès", "12bis avenue Jean Jaurès"],
    ["3 place de l’Église, appt 4", "3 place de l'Eglise"],
    ["3 place de l’Église appt 4", "3 pl. de l’Église"],
    ["Résidence Les Ormes, 8 bd Voltaire", "8 boulevard Voltaire"],
    ["8 boulevard Saint-Michel", "8 bd St Michel"],
    ["12 rue des Lilas", "12 rue<br>des Lilas"],
    ["Le Bourg", "Le Bourg, 86000"],
    ["Lieu-dit Kerbiquet", "lieu-dit Kerbiquet, Poitiers"],
  ])("%s as « %s »", (street, source) => {
    expect(guard(source, [at(street ?? "")]).map(([kind]) => kind)).toEqual(["address"]);
  });

  it("but not a hamlet by itself", () => {
    expect(guard("Le bourg se vide.", [at("Le Bourg")])).toEqual([]);
  });
});

describe("the guard finds what an internal or confidential item says", () => {
  const heldBack = [
    "La médiation entre les deux personnes commence lundi prochain.",
    "Rien à signaler ici.",
  ];
  it.each([
    [
      "five words in a row",
      "<p>On sait que la médiation entre les deux personnes avance.</p>",
      "la médiation entre les deux personnes",
    ],
    [
      "the whole",
      `<p>${heldBack[0]}</p>`,
      "La médiation entre les deux personnes commence lundi prochain",
    ],
    [
      "across marks and lines",
      "<p>la <b>média</b>tion entre<br>les deux</p>",
      "la médiation entre\nles deux",
    ],
    [
      "in other case and accents",
      "<p>LA MEDIATION ENTRE LES DEUX</p>",
      "LA MEDIATION ENTRE LES DEUX",
    ],
    ["a short paragraph, whole", "<p>rien à signaler ici</p>", "rien à signaler ici"],
    [
      "in an attribute",
      '<p title="médiation entre les deux personnes">x</p>',
      "médiation entre les deux personnes",
    ],
  ])("%s", (_case, source, found) => {
    expect(guard(source, [], "html", { heldBack })).toEqual([["held_back_text", found]]);
  });

  it("its title, even short where it stands by itself", () => {
    const titles = ["Conflit", "Le litige avec le bailleur"];
    expect(
      guard("<h3>Conflit</h3><p>Aucun conflit d’horaire.</p>", [], "html", { titles }),
    ).toEqual([["held_back_text", "Conflit"]]);
    expect(guard("<p>sur le litige avec le bailleur</p>", [], "html", { titles })).toEqual([
      ["held_back_text", "le litige avec le bailleur"],
    ]);
  });

  it("but not four words, nor what a public item says too", () => {
    expect(guard("<p>la médiation entre les voisins</p>", [], "html", { heldBack })).toEqual([]);
    const publicTexts = [heldBack[0] ?? ""];
    expect(guard(`<p>${heldBack[0]}</p>`, [], "html", { heldBack, publicTexts })).toEqual([]);
  });
});
