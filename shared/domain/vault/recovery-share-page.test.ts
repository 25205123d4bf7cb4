import { expect, it } from "vitest";
import { renderSharePage, squareText, type SharePageLabels } from "./recovery-share-page.ts";

const labels: SharePageLabels = {
  language: "fr",
  title: "Part {number} sur {count}",
  vault: "Coffre",
  holder: "Confiée à",
  madeOn: "Faite le",
  fingerprint: "Empreinte",
  words: "Mots",
  opens: "{threshold} parts ouvrent {name}.",
  square: "Code",
  use: "Usage",
  steps: ["Un", "Deux"],
  keep: "Garde",
  rules: ["Loin"],
};

const words = Array.from({ length: 25 }, (_, index) => `mot${index}`);
const page = {
  vaultName: "<b>$& {count} & Cie",
  date: "2026-11-22",
  holder: "Anaïs <i>",
  number: 2,
  count: 5,
  threshold: 3,
  words,
  fingerprint: "ABCD-EFGH",
  square: [
    [true, false],
    [false, true],
  ],
};

it("shows the part, its words in order and as a square code, and nothing that runs", () => {
  const html = renderSharePage(page, labels);
  expect([...html.matchAll(/<li>(mot\d+)<\/li>/gu)].map(([, word]) => word)).toEqual(words);
  expect(html).toContain("<h1>Part 2 sur 5</h1>");
  expect(html).toContain("3 parts ouvrent &lt;b&gt;$&amp; {count} &amp; Cie.");
  expect(html).toContain("<dd>Anaïs &lt;i&gt;</dd>");
  expect(html).toContain('viewBox="0 0 10 10"');
  expect(html).toContain('d="M4 4h1v1h-1zM5 5h1v1h-1z"');
  expect(html).not.toMatch(/<b>|<i>|<script|<img|href|url\(|https?:/u);
});

it("writes the words of the square code without accents, in capitals", () => {
  expect(squareText(["académie", "œuvre", "abrasif"])).toBe("ACADEMIE OEUVRE ABRASIF");
});
