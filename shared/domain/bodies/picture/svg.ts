import { escapeHtml } from "#shared/domain/kernel/escape-html.ts";

/** What XML may not hold at all (https://www.w3.org/TR/xml/#charsets), halves of letters among it. */
const NOT_XML = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

/** Text that has been made safe to stand in an SVG, between tags or in a quoted attribute. */
export function svgText(text: string): string {
  return escapeHtml(text.replace(NOT_XML, "")).replaceAll("'", "&#39;");
}

type Attributes = Readonly<Record<string, string | number>>;

/** An element with its attributes, in the order given; numbers to a hundredth. */
export function element(
  name: string,
  attributes: Attributes,
  ...inside: readonly string[]
): string {
  const told = Object.entries(attributes).map(
    ([key, value]) => ` ${key}="${typeof value === "number" ? short(value) : svgText(value)}"`,
  );
  const open = `<${name}${told.join("")}`;
  return inside.length === 0 ? `${open}/>` : `${open}>${inside.join("")}</${name}>`;
}

export function short(value: number): string {
  return String(Math.round(value * 100) / 100);
}
