import { expect, it } from "vitest";
import { escapeHtml } from "./escape-html.ts";

it("lets no text open a tag, close an attribute or name a character", () => {
  expect(escapeHtml(`L’été "2026" <b> & &lt;`)).toBe(
    "L’été &quot;2026&quot; &lt;b&gt; &amp; &amp;lt;",
  );
});
