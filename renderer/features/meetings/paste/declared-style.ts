import parseStyle from "inline-style-parser";

/** What a style says that minutes keep or that tells what an element is. Absent: it does not say. */
export interface DeclaredStyle {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly strike?: boolean;
  /** Whether line ends and spaces are kept as they stand. */
  readonly spaces?: "collapsed" | "lines" | "kept";
  readonly isHidden?: boolean;
  /** The first line begins further left than the others, as an item's does. */
  readonly isHanging?: boolean;
  /** How far from the left, in points. */
  readonly left?: number;
  /** What Word says of a list, of a comment, of a run of spaces or tabs (`mso-…`). */
  readonly word: ReadonlyMap<string, string>;
}

const NOTHING: DeclaredStyle = { word: new Map() };

/** Nobody writes more by hand, and no program of those that are known. */
const LONGEST = 5000;

/**
 * Reads the text of a `style` attribute. `element.style` is empty where the page's policy (`style-src`)
 * allows no style of an attribute, in the documents it parses too
 * (https://www.w3.org/TR/CSP3/#directive-style-src).
 */
function readStyle(style: string): DeclaredStyle {
  if (style === "" || style.length > LONGEST) return NOTHING;
  const word = new Map<string, string>();
  let declared: Omit<DeclaredStyle, "word"> = {};
  for (const one of parseStyle(style.replace(/^[;\s]+/, ""), { silent: true })) {
    if (one.type !== "declaration") continue;
    const name = one.property.toLowerCase();
    const value = one.value.toLowerCase().replace("!important", "").trim();
    if (name.startsWith("mso-")) word.set(name, value);
    else declared = { ...declared, ...declaration(name, value) };
  }
  const isHidden = declared.isHidden === true || word.get("mso-hide") === "all";
  return { ...declared, ...(isHidden ? { isHidden } : {}), word };
}

function declaration(name: string, value: string): Omit<DeclaredStyle, "word"> {
  switch (name) {
    case "font-weight":
      return weight(value);
    case "font-style":
      return { italic: /^(italic|oblique)/.test(value) };
    case "text-decoration":
    case "text-decoration-line":
      // `none` on a word inside does not undo what stands around it.
      return {
        ...(value.includes("underline") ? { underline: true } : {}),
        ...(value.includes("line-through") ? { strike: true } : {}),
      };
    case "white-space":
    case "white-space-collapse":
      return { spaces: spacesOf(value) };
    case "display":
      return value === "none" ? { isHidden: true } : {};
    case "text-indent":
      return { isHanging: value.startsWith("-") };
    case "margin-left":
    case "padding-left":
      return leftOf(value);
    case "margin":
      return leftOf(value.split(/\s+/, 5)[3] ?? "");
    default:
      return {};
  }
}

const POINTS: Readonly<Record<string, number>> = { pt: 1, px: 0.75, in: 72, cm: 28.35, mm: 2.835 };

function leftOf(value: string): { left?: number } {
  const [, figure = "", unit = ""] = /^(\d{0,4}(?:\.\d{1,6})?)(pt|px|in|cm|mm)$/.exec(value) ?? [];
  const points = Number(figure) * (POINTS[unit] ?? 0);
  return points > 0 ? { left: points } : {};
}

function weight(value: string): { bold?: boolean } {
  if (value === "bold" || value === "bolder") return { bold: true };
  if (value === "normal" || value === "lighter") return { bold: false };
  return /^\d{1,4}$/.test(value) ? { bold: Number(value) >= 600 } : {};
}

function spacesOf(value: string): "collapsed" | "lines" | "kept" {
  if (value === "pre-line" || value === "preserve-breaks") return "lines";
  return /^(pre|break-spaces)/.test(value) ? "kept" : "collapsed";
}

/** Reads each style once: a document repeats few of them thousands of times. */
export class StyleReader {
  readonly #read = new Map<string, DeclaredStyle>();
  readonly #classes: ReadonlyMap<string, string>;

  constructor(sheets: readonly string[]) {
    this.#classes = classRules(sheets.join("\n"));
  }

  of(attrs: ReadonlyMap<string, string>): DeclaredStyle {
    const classes = (attrs.get("class") ?? "").split(/\s+/, 20);
    const rules = classes.map((name) => this.#classes.get(name) ?? "");
    const style = [...rules, attrs.get("style") ?? ""].filter((one) => one !== "").join(";");
    const known = this.#read.get(style);
    if (known !== undefined) return known;
    const read = readStyle(style);
    this.#read.set(style, read);
    return read;
  }
}

const LONGEST_SHEETS = 500_000;

/** The rules of one class alone (`.xl65`, `p.MsoTitle`): Excel says bold and italic by them. */
function classRules(sheets: string): ReadonlyMap<string, string> {
  const rules = new Map<string, string>();
  if (sheets.length > LONGEST_SHEETS) return rules;
  for (const rule of sheets.replace(/<!--|-->/g, " ").split("}")) {
    const open = rule.lastIndexOf("{");
    if (open < 0) continue;
    const body = rule.slice(open + 1).trim();
    for (const selector of rule.slice(0, open).split(",")) {
      const name = /(?:^|\s)[a-z]{0,10}\.([\w-]{1,60})$/i.exec(selector.trim())?.[1];
      // A list's own rules speak of its marker, not of what is said.
      if (name === undefined || selector.includes("@")) continue;
      rules.set(name, `${rules.get(name) ?? ""}${body};`);
    }
  }
  return rules;
}
