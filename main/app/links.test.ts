import { describe, expect, it } from "vitest";
import { allowedLink } from "./links.ts";

describe("allowedLink", () => {
  it.each([
    ["https://example.org/a?b#c", "https://example.org/a?b#c"],
    ["mailto:bureau@example.org", "mailto:bureau@example.org"],
    [
      "mailto:a+b@x.org,c@x.org?subject=Un%20mot&body=a%0Ab",
      "mailto:a+b@x.org,c@x.org?subject=Un%20mot&body=a%0Ab",
    ],
    // Shown to the person as it really is: a look-alike host in its ASCII form.
    ["https://exаmple.org/", "https://xn--exmple-4nf.org/"],
  ])("allows %s", (url, shown) => {
    expect(allowedLink(url)).toBe(shown);
  });

  it.each([
    ["another recipient", "mailto:a@x.org?cc=b@x.org&bcc=c@x.org&to=d@x.org", "mailto:a@x.org"],
    ["a file", "mailto:a@x.org?attach=/etc/passwd&attachment=x&body=b", "mailto:a@x.org?body=b"],
    [
      "a name in other letters",
      "mailto:a@x.org?%62cc=c@x.org&SUBJECT=s",
      "mailto:a@x.org?subject=s",
    ],
    [
      "a header in the subject",
      "mailto:a@x.org?subject=s%0D%0ABcc:c@x.org",
      "mailto:a@x.org?subject=s%20Bcc%3Ac%40x.org",
    ],
    ["a field in the address", "mailto:a@x.org%3Fbcc=c@x.org", "mailto:a@x.org%3Fbcc%3Dc@x.org"],
    ["a broken escape", "mailto:a@x.org?body=%E9&subject=s", "mailto:a@x.org?subject=s"],
    ["a fragment", "mailto:a@x.org#?bcc=c@x.org", "mailto:a@x.org"],
  ])("takes %s out of a letter", (_what, url, shown) => {
    expect(allowedLink(url)).toBe(shown);
  });

  it.each([
    "mailto:a@x.org%0D%0ABcc:c@x.org",
    "mailto:%E9@x.org",
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
