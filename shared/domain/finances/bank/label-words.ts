import { foldText } from "#shared/domain/kernel/text.ts";

/** What banks write of any line: it tells none from another. */
const GENERIC: ReadonlySet<string> = new Set(
  `achat annulation avoir carte carteb cb cheque commerce compte credit debit depot divers echeance emis emise
   encaissement eur euro euros facture faveur frais inst instantane interne internet international iban bic ics
   mandat moins motif notprovided numero operation paiement paypal permanent plus prelevement prelevt prlv recu
   recus ref reference reglement rejet remise retrait retour rum sans sepa solde sumup stripe transaction
   transfert versement vir vers virement virements web
   and bank card charge direct fee for from outgoing incoming payment purchase transfer the with
   des aux les une pour par sur dans avec chez`.split(/\s+/u),
);
/** Of a label that is longer, the rest says no more. */
const READ = 300;
/** A number of two figures is a day or a month, one that begins so a year. */
const YEAR = /^(?:19|20)\d{2}$/u;
const SHORTEST = 3;

/** The words of a text that tell it from others, folded, each once, in their order. */
export function tellingWords(text: string): string[] {
  const words = foldText(text.slice(0, READ)).split(" ");
  return [...new Set(words.filter((word) => isTelling(word)))];
}

function isTelling(word: string): boolean {
  return word.length >= SHORTEST && !GENERIC.has(word) && !YEAR.test(word);
}

/** Those of them that come back in the next label of the same kind: no figure is among them. */
export function lastingWords(text: string): string[] {
  return tellingWords(text).filter((word) => !/\d/u.test(word));
}
