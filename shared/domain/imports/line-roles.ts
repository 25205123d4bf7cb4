import { foldText } from "../kernel/text.ts";
import { looksLikeData } from "./cell-kinds.ts";
import type { SkipReason } from "./reading.ts";
import { filledColumns, type TableRow } from "./table-row.ts";

/** What is known of a table before its lines are told apart. */
export interface TableShape {
  /** The cells of its header lines, folded. */
  readonly header: readonly (readonly string[])[];
  /** The columns that hold names, as guessed. */
  readonly names: readonly number[];
  /** How many cells a line usually has something in. */
  readonly usual: number;
  /** Whether nearly everyone has something in two columns of names. */
  readonly hasTwoNames: boolean;
}

/** What is longer is no title, no header and no word for a sum. */
const shortFold = (text: string) => (text.length > 120 ? text : foldText(text));

const TOTAL = /^(?:(?:sous|grand|sub|s) ?)?tota(?:l|ux)\b/;
const COUNTED = /^(?:nombre|nbre|nb|effectifs?|somme|moyenne|count|sum|average)\b/;
const COUNT =
  /^\d+ (?:adherents?|adherentes?|membres?|personnes?|inscrits?|inscrites?|contacts?|lignes?|members?|people|contacts?|rows?)\b/;
const FIGURES = /^[\d\s.,:€%()+-]+$/u;
const RULE = /^[-=_*.~#—–\s]{2,}$/u;

/** How a line begins that says something of the file. */
const ABOUT =
  /^(?:fait a|fait le|edite|editee|imprime|exporte|export du|genere|page \d|source|legende|signature|mise? a jour|arretee? (?:le|au|a)|date d|le president|la presidente|le secretaire|la secretaire|printed|exported|generated|nb|suite)\b/;

/** What a group of people is called. */
const GROUP =
  /\b(?:commissions?|groupes?|bureau|sections?|listes?|adherents?|adherentes?|membres?|quartiers?|comites?|poles?|colleges?|equipes?|antennes?|anciens?|anciennes?|nouveaux|nouvelles|exclus|demissionnaires?|honneur|conseil|administrateurs?|administratrices?|elus?|elues?|candidats?|candidates?|benevoles?|sympathisants?|bienfaiteurs?|radies?|decedes?|suppleants?|titulaires?|invites?|absents?|presents?|excuses?|annee|saison|cantons?|communes?|secteurs?|regions?|departements?|associations?|collectifs?|members?|committees?|groups?|teams?|board|former|new|wards?)\b/;

/** A name has no figures, and nobody has figures alone beside it: `Femmes;12`, `Solde au 31/12;;;120 €`. */
function isFiguresOfSomething(
  texts: readonly string[],
  cells: readonly string[],
  shape: TableShape,
) {
  const [first = "", ...others] = texts;
  if (shape.usual < 3 || others.length === 0 || !others.every(isFigures)) return false;
  return shape.names.some((name) => /\d/.test(cells[name] ?? "")) && !looksLikeData(first);
}

const isFigures = (text: string) => FIGURES.test(text) && text.replace(/\D/g, "").length < 9;

function isTotal(texts: readonly string[], folded: string): boolean {
  const [first = "", ...others] = texts;
  const counted = others.every((text) => FIGURES.test(text) || COUNT.test(foldText(text)));
  if (TOTAL.test(folded)) return counted;
  if (COUNTED.test(folded)) return counted && (others.length > 0 || /\d/.test(first));
  return others.length === 0 && COUNT.test(folded);
}

function isHeaderAgain(cells: readonly string[], header: readonly string[]): boolean {
  const length = Math.max(cells.length, header.length);
  for (let i = 0; i < length; i++)
    if (shortFold(cells[i] ?? "") !== (header[i] ?? "")) return false;
  return header.filter((text) => text !== "").length > 1;
}

/** What is written as no name is: a group, a date, a sentence, one letter of the alphabet, `— A —`. */
function looksLikeTitle(text: string): boolean {
  if (/^\p{L}$/u.test(text) || /^\p{Ll}/u.test(text) || /[\d:]/.test(text)) return true;
  if (/^[-–—=*#>]/u.test(text) || text.split(/\s+/u).length > 4) return true;
  return GROUP.test(foldText(text));
}

/** A text alone on its line, where others have several. */
function isTitle(row: TableRow, column: number, text: string, shape: TableShape): boolean {
  if (shape.usual < 3 && row.isWide !== true) return false;
  if (looksLikeData(text)) return false;
  if (row.isWide === true) return true;
  const first = Math.min(...shape.names);
  if (column > first) return false;
  return column < first || looksLikeTitle(text) || shape.hasTwoNames;
}

/** Whether a line says when, where or by whom the file was made: what follows alone may sign it. */
export function saysOfTheFile({ cells }: TableRow, { usual }: TableShape): boolean {
  const columns = filledColumns(cells);
  const isShort = columns.length <= Math.max(1, usual / 2);
  return isShort && ABOUT.test(shortFold(cells[columns[0] ?? 0] ?? ""));
}

/** Why a line of the table is no person's; null for somebody's. Blank lines are nobody's either way. */
export function skipReason(row: TableRow, shape: TableShape): SkipReason | null {
  const columns = filledColumns(row.cells);
  const texts = columns.map((column) => (row.cells[column] ?? "").trim());
  const [column] = columns;
  const [first] = texts;
  if (column === undefined || first === undefined) return null;
  const folded = shortFold(first);
  if (isTotal(texts, folded)) return "total";
  const again = shape.header.filter((header) => header[column] === folded);
  if (again.some((header) => isHeaderAgain(row.cells, header))) return "header_again";
  if (texts.every((text) => RULE.test(text))) return "title";
  const nameless = shape.names.every((name) => !columns.includes(name));
  if (isFiguresOfSomething(texts, row.cells, shape)) return "total";
  if (nameless && texts.every(isFigures) && texts.length * 2 <= shape.usual) return "total";
  if (saysOfTheFile(row, shape)) return "title";
  return texts.length === 1 && isTitle(row, column, first, shape) ? "title" : null;
}

function middle(counts: readonly number[]): number {
  const sorted = counts.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

/** What some of a table's lines below its header tell of it. */
export function shapeOf(
  header: readonly TableRow[],
  rows: readonly TableRow[],
  names: readonly number[],
): TableShape {
  const fills = rows.map(({ cells }) => filledColumns(cells));
  const full = fills.filter((columns) => columns.length > 1);
  const two = full.filter((columns) => names.filter((name) => columns.includes(name)).length > 1);
  return {
    header: header.map(({ cells }) => cells.map(shortFold)),
    names,
    usual: middle((full.length > 0 ? full : fills).map((columns) => columns.length)),
    hasTwoNames: full.length >= 5 && two.length * 20 >= full.length * 19,
  };
}
