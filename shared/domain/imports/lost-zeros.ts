import { foldText } from "../kernel/text.ts";
import type { ImportField } from "./import.ts";

const WHOLE = /^(\d+)[.,]0{1,2}$/;
const SCIENTIFIC = /^(\d)[.,](\d{1,14})E\+?(\d{1,2})$/i;

/** Figures as they were before a spreadsheet took them for a number: `611223344.0`, `6,11223344E+08`. */
function asFigures(value: string): string {
  const whole = WHOLE.exec(value);
  if (whole !== null) return whole[1] ?? "";
  const [, first, rest, power] = SCIENTIFIC.exec(value) ?? [];
  if (first === undefined || rest === undefined) return value;
  // With fewer figures than the number had, the others are lost.
  return rest.length === Number(power) ? first + rest : value;
}

const figuresOf = (value: string) => value.replace(/[\s.\-()]+/gu, "");

function mendPhone(value: string): string {
  const text = asFigures(value.trim());
  const figures = figuresOf(text);
  if (/^[1-9]\d{8}$/.test(figures)) return text === figures ? inPairs(`0${text}`) : `0${text}`;
  if (/^33[1-9]\d{8}$/.test(figures)) return `+${text}`;
  return value;
}

/** Ten figures as France writes them: `06 11 22 33 44`. */
const inPairs = (figures: string) => figures.replace(/\d{2}(?=\d)/g, "$& ");

/** A value with the zero, or the plus, that only French numbers and postcodes can have lost. */
export function mendZeros(field: ImportField, cell: string): string {
  if (field === "postcode") {
    const value = cell.trim();
    const figures = asFigures(value.replace(/^(\d)\s(\d{3})\b/u, "$1$2"));
    if (/^[1-9]\d{3}$/.test(figures)) return `0${figures}`;
    return WHOLE.test(value) ? figures : cell;
  }
  if (field !== "phone") return cell;
  return SCIENTIFIC.test(cell.trim()) ? mendPhone(cell) : cell.replace(/[^/;|\n]+/g, mendPart);
}

function mendPart(part: string): string {
  const value = part.trim();
  const mended = mendPhone(value);
  return mended === value ? part : part.replace(value, () => mended);
}

const FRANCE = new Set(["france", "fr", "fra", "french republic", "france metropolitaine"]);
const COUNTRY = /^(?:pays|country|code pays|country code|country region|pays region)\b/;

/** The columns that say a country. */
export function countryColumns(headers: readonly string[]): number[] {
  return headers.flatMap((header, column) => (COUNTRY.test(foldText(header)) ? [column] : []));
}

const ABROAD = /^(?:\+|00)(?!33)[1-9]\d/;

/** Longer values, and those that begin with a letter, are neither numbers nor postcodes. */
const mayBeNumber = (cell: string) => cell.length <= 40 && cell.charCodeAt(0) < 0x40;

/** Whether a line is somebody's who lives abroad, where four figures are a postcode and nine a number. */
export function isAbroad(cells: readonly string[], countries: readonly number[]): boolean {
  const country = countries
    .map((column) => foldText(cells[column] ?? ""))
    .find((name) => name !== "");
  if (country !== undefined) return !FRANCE.has(country);
  return cells.some((cell) => mayBeNumber(cell) && ABROAD.test(cell.trim()));
}

/** `0470/12.34.56`, `02 123 45 67`: numbers grouped as France does not. */
const GROUPED_ABROAD =
  /^0(?:4\d{2}[ /.-]\d{2}[ .]?\d{2}[ .]?\d{2}|4\d{2}[ /.-]\d{3}[ .]\d{3}|\d[ /]\d{3}[ .]?\d{2}[ .]?\d{2}|\d{2}[ /]\d{2,3}[ .]?\d{2}[ .]?\d{2})$/;
const FRENCH_NUMBER = /^(?:0|(?:\+|00)33[ .-]?(?:\(0\))?)[1-9](?:[ .-]?\d{2}){4}$/;
const ADDRESS_ABROAD = /@[^\s@]+\.(?:be|ch|lu|de|at|dk|no|nl)$/i;

/** Towns beyond the border, as many as have four figures for a postcode and are often written without their country. */
const TOWNS_ABROAD = new Set(
  `bruxelles,brussels,brussel,liege,luik,namur,charleroi,mons,tournai,mouscron,la louviere,arlon,verviers,wavre,
   louvain la neuve,ottignies,nivelles,waterloo,huy,dinant,bastogne,seraing,anvers,antwerpen,gand,gent,bruges,brugge,leuven,
   louvain,mechelen,malines,oostende,ostende,kortrijk,courtrai,ixelles,elsene,uccle,ukkel,schaerbeek,schaarbeek,anderlecht,
   saint gilles,etterbeek,forest,jette,molenbeek,molenbeek saint jean,woluwe saint lambert,woluwe saint pierre,evere,auderghem,
   watermael boitsfort,braine l alleud,binche,ath,soignies,gembloux,ciney,marche en famenne,eupen,
   geneve,geneva,genf,lausanne,fribourg,neuchatel,sion,berne,bern,bale,basel,zurich,lucerne,bienne,biel,delemont,nyon,morges,
   vevey,montreux,yverdon les bains,la chaux de fonds,carouge,meyrin,vernier,lancy,onex,renens,pully,martigny,sierre,bulle,lugano,
   luxembourg,esch sur alzette,differdange,dudelange`
    .split(",")
    .map((town) => town.trim()),
);

/**
 * Whether four figures on a line are a postcode of another country, where no country is told: by its
 * number, the end of its e-mail or its town. A French number says that they are not.
 */
export function seemsAbroad(cells: readonly string[]): boolean {
  const texts = cells.map((cell) => cell.trim()).filter((cell) => cell !== "" && cell.length <= 80);
  if (texts.some((text) => GROUPED_ABROAD.test(text))) return true;
  if (texts.some((text) => FRENCH_NUMBER.test(text))) return false;
  return texts.some((text) => ADDRESS_ABROAD.test(text) || TOWNS_ABROAD.has(foldText(text)));
}

interface Counts {
  filled: number;
  fourFigures: number;
  fiveFigures: number;
  nineFigures: number;
  french: number;
}

/**
 * Sees every line of a file and says in which columns zeros were lost. A column of postcodes has
 * some with their five figures, or the file says by its numbers or its countries that it is French.
 */
export class ZeroEvidence {
  readonly #columns: Counts[] = [];
  #inFrance = 0;
  #abroad = 0;

  see(cells: readonly string[], countries: readonly number[]): void {
    const told = countries.some((column) => (cells[column] ?? "").trim() !== "");
    const fourFigures = cells.some((cell) => /^[1-9]\d{3}$/.test(cell.trim()));
    const abroad = isAbroad(cells, countries) || (!told && fourFigures && seemsAbroad(cells));
    if (abroad) this.#abroad++;
    else if (countries.some((column) => FRANCE.has(foldText(cells[column] ?? "")))) {
      this.#inFrance++;
    }
    for (const [column, cell] of cells.entries()) {
      if (cell !== "" && !abroad) this.#count(column, cell);
    }
  }

  /** The columns of postcodes and of numbers, whatever they are to feed. */
  columns(): number[] {
    const phones = this.#columns.filter(
      ({ french, nineFigures, filled }) => (french + nineFigures) * 2 >= filled,
    );
    const french = phones.some((column) => column.french > 0) || this.#inFrance > 0;
    return this.#columns.flatMap((column, index) => {
      const { filled, fourFigures, fiveFigures } = column;
      const isPostcodes = (fourFigures + fiveFigures) * 10 >= filled * 9;
      const certain = fiveFigures > 0 || (french && this.#abroad === 0);
      if (fourFigures > 0 && isPostcodes && certain) return [index];
      return column.nineFigures > 0 && phones.includes(column) ? [index] : [];
    });
  }

  #count(column: number, cell: string): void {
    while (this.#columns.length <= column) {
      this.#columns.push({ filled: 0, fourFigures: 0, fiveFigures: 0, nineFigures: 0, french: 0 });
    }
    const counts = this.#columns[column];
    if (counts === undefined) return;
    counts.filled++;
    if (!mayBeNumber(cell)) return;
    const figures = figuresOf(asFigures(cell.trim()));
    if (/^[1-9]\d{3}$/.test(figures)) counts.fourFigures++;
    else if (/^\d{5}$/.test(figures)) counts.fiveFigures++;
    else if (/^[1-9]\d{8}$/.test(figures)) counts.nineFigures++;
    else if (/^(?:0|(?:\+|00)?33)[1-9]\d{8}$/.test(figures)) counts.french++;
  }
}
