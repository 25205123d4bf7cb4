import { expect, it } from "vitest";
import { renderKitPage, type KitPageLabels } from "./recovery-kit-page.ts";

const labels: KitPageLabels = {
  language: "fr",
  title: "Kit",
  vault: "Coffre",
  madeOn: "Fait le",
  fingerprint: "Empreinte",
  words: "Mots",
  opens: "Ouvre {name}.",
  use: "Usage",
  steps: ["Un", "Deux"],
  keep: "Garde",
  rules: ["Loin"],
};

it("shows the words in order, the date as people say it, and nothing that runs", () => {
  const words = Array.from({ length: 25 }, (_, index) => `mot${index}`);
  const page = { vaultName: "<b>$& & Cie", date: "2026-11-22", words, fingerprint: "ABCD-EFGH" };
  const html = renderKitPage(page, labels);
  expect([...html.matchAll(/<li>(mot\d+)<\/li>/gu)].map(([, word]) => word)).toEqual(words);
  expect(html).toContain("Ouvre &lt;b&gt;$&amp; &amp; Cie.");
  expect(html).toContain("<dd>dimanche 22 novembre 2026</dd>");
  expect(html).toContain("<dd>ABCD-EFGH</dd>");
  expect(html).not.toMatch(/<b>|<script|<img|href|url\(|https?:/u);
});
