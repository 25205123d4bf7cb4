import { toCardinal } from "n2words/fr-FR";
import type { Cents } from "#shared/domain/finances/money.ts";

/** « un million d’euros », « deux cents euros et vingt centimes »: what the form asks of an amount. */
export function amountInWords(cents: Cents): string {
  const euros = Math.floor(cents / 100);
  const rest = cents % 100;
  const said: string[] = [];
  if (euros > 0) said.push(`${toCardinal(euros)} ${unitOf(euros)}`);
  if (rest > 0) said.push(`${toCardinal(rest)} ${rest === 1 ? "centime" : "centimes"}`);
  return said.length === 0 ? "zéro euro" : said.join(" et ");
}

/** Behind whole millions « de » comes first. */
function unitOf(euros: number): string {
  if (euros === 1) return "euro";
  return euros % 1_000_000 === 0 ? "d’euros" : "euros";
}
