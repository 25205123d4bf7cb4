import { foldText } from "#shared/domain/kernel/text.ts";
import { sideOf, type Side } from "./learned-rules.ts";

/** Words of labels that tell an account where nothing was learned, folded: those that banks themselves write first. */
const WORDS: Readonly<Record<Side, readonly (readonly [string, RegExp])[]>> = {
  out: [
    ["627", /\b(?:frais|commission|commissions|agios|cotis carte|tenue de compte|bank fees?)\b/u],
    ["616", /\b(?:assurance|assurances|maif|macif|maaf|insurance)\b/u],
    ["6132", /\b(?:loyer|location|salle|rent)\b/u],
    ["6251", /\b(?:sncf|train|ratp|peage|parking|essence|taxi|hotel)\b/u],
    ["626", /\b(?:orange|sfr|bouygues|ovh|poste|timbres?|telephone|internet)\b/u],
    ["6236", /\b(?:imprimerie|imprimeur|impression|tracts?|affiches?|printing)\b/u],
    ["6257", /\b(?:restaurant|traiteur|boulangerie|cafe|pizza)\b/u],
  ],
  in: [
    ["756", /\b(?:cotisation|cotisations|adhesion|adhesions|membership|dues)\b/u],
    ["75411", /\b(?:dons?|gift|donation)\b/u],
    ["741", /\b(?:subvention|subventions|grant)\b/u],
  ],
};

/** The account that the words of a label tell; null where none does. */
export function accountByWords(label: string, cents: number): string | null {
  const folded = foldText(label.slice(0, 300));
  return WORDS[sideOf(cents)].find(([, words]) => words.test(folded))?.[0] ?? null;
}
