import { describe, expect, it } from "vitest";
import { shallowHtml } from "./shallow-html.ts";

describe("a page that is too deep", () => {
  it("is the same where it is not", () => {
    const page = `<ul>${"<li>a".repeat(2000)}</ul><p>1 < 2 <3 <b>x</b><o:p></o:p>`;
    expect(shallowHtml(page)).toBe(page);
  });

  it("loses tags, closed or not, and no word", () => {
    for (const close of ["</div>", ""]) {
      const shallow = shallowHtml(`${"<div>a".repeat(50_000)}${close.repeat(50_000)}<p>fin`);
      expect(shallow.match(/<div>/g)?.length).toBe(401);
      expect(shallow.match(/a/g)?.length).toBe(50_000);
      expect(shallow.endsWith("<p>fin")).toBe(true);
    }
  });

  it("closes what it opened", () => {
    const shallow = shallowHtml(`${"<b>".repeat(1000)}x${"</b>".repeat(1000)}`);
    expect(shallow.match(/<b>/g)?.length).toBe(401);
    expect(shallow.match(/<\/b>/g)?.length).toBe(400);
  });

  it("ends where a tag does not", () => {
    const page = `${"<div>".repeat(500)}${"<a ".repeat(100_000)}`;
    expect(shallowHtml(page).length).toBeLessThan(page.length);
  });
});
