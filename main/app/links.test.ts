import { describe, expect, it } from "vitest";
import { allowedLink } from "./links.ts";

describe("allowedLink", () => {
  it.each([
    ["https://example.org/a?b#c", "https://example.org/a?b#c"],
    ["mailto:bureau@example.org", "mailto:bureau@example.org"],
    // Shown to the person as it really is: a look-alike host in its ASCII form.
    ["https://exаmple.org/", "https://xn--exmple-4nf.org/"],
  ])("allows %s", (url, shown) => {
    expect(allowedLink(url)).toBe(shown);
  });

  it.each([
    "http://example.org/",
    "file:///etc/passwd",
    "javascript:alert(1)",
    "smb://server/share",
    "ms-msdt:/id",
    "https://bank.example@evil.example/",
    "example.org",
    "",
  ])("refuses %s", (url) => {
    expect(allowedLink(url)).toBeNull();
  });
});
