/**
 * What other programs paste, before the editor's schema keeps what it knows: heading levels that
 * minutes do not have become the nearest one, and paragraphs that Word only draws as a list become one.
 */
export function cleanPastedHtml(html: string): string {
  const page = new DOMParser().parseFromString(html, "text/html");
  for (const heading of page.querySelectorAll("h1")) rename(heading, "h2");
  for (const heading of page.querySelectorAll("h4, h5, h6")) rename(heading, "h3");
  for (const paragraph of page.querySelectorAll<HTMLElement>("p[class^=MsoList]")) {
    listFromWord(paragraph);
  }
  return page.body.innerHTML;
}

function rename(element: Element, tag: string): void {
  const renamed = element.ownerDocument.createElement(tag);
  renamed.append(...element.childNodes);
  element.replaceWith(renamed);
}

/** Word writes the bullet itself, in a span that says it is to be ignored. */
function listFromWord(paragraph: HTMLElement): void {
  const marker = [...paragraph.querySelectorAll("span")].find((span) =>
    /mso-list:\s*ignore/i.test(span.getAttribute("style") ?? ""),
  );
  const isNumbered = /^\s*[\da-z]{1,3}[.)]/i.test(marker?.textContent ?? "");
  marker?.remove();
  const tag = isNumbered ? "ol" : "ul";
  const item = paragraph.ownerDocument.createElement("li");
  item.append(...paragraph.childNodes);
  const before = paragraph.previousElementSibling;
  if (before?.tagName.toLowerCase() === tag && before.hasAttribute("data-word")) {
    before.append(item);
    paragraph.remove();
    return;
  }
  const list = paragraph.ownerDocument.createElement(tag);
  list.setAttribute("data-word", "");
  list.append(item);
  paragraph.replaceWith(list);
}
