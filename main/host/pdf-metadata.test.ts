import { describe, expect, it } from "vitest";
import { withoutToolMetadata } from "./pdf-metadata.ts";

describe("withoutToolMetadata", () => {
  it("blanks the tool and the dates, keeps the title and every length", () => {
    const pdf = [
      "<</Creator (Mozilla/5.0 \\(X11; Linux x86_64\\) HeadlessChrome/156)",
      "/Producer (Skia/PDF m156)",
      "/Title (Réunion)",
      "/CreationDate (D:20261122002209+00'00')>>",
    ].join("\n");
    const bytes = Buffer.from(pdf, "latin1");
    const text = Buffer.from(withoutToolMetadata(bytes)).toString("latin1");
    expect(text).not.toMatch(/Mozilla|Linux|Skia|2026/u);
    expect(text).toContain("/Title (Réunion)");
    expect(text).toHaveLength(pdf.length);
    expect(bytes.toString("latin1")).toBe(pdf);
  });
});
