import { foldText } from "../kernel/text.ts";

const CIVILITIES = new Set(
  `m mr mm monsieur messieurs mme mmes madame mesdames mlle mlles melle mademoiselle mx
   dr docteur pr professeur me maitre mrs ms miss sir mister`.split(/\s+/),
);

/** Those a name may be, or begin as: a civility only with its point or before two other words. */
const SHORT = new Set(["m", "me", "pr", "dr", "mm", "ms", "sir", "maitre"]);

const PARTICLES = new Set(
  `le la les l du de des d van von der den ter ten da do dos das di del della ben bin el al ait ould
   mac mc saint sainte st ste`.split(/\s+/),
);

const ORGANISATIONS = new Set(
  `association asso amicale collectif comite mairie commune communaute sarl sas sa scop scic eurl sci gaec
   union federation confederation syndicat club cooperative compagnie fondation groupement ecole college lycee
   librairie theatre festival radio reseau mouvement coordination entreprise societe ligue les amap mjc epicerie famille`.split(
    /\s+/,
  ),
);
const COMPANY = /\b(?:sarl|sas|scop|scic|eurl|sci|gaec|ltd|llc|inc|gmbh)\b/;

/** Whether a word is written in capitals, at least one part of it: `KERNEUR-Gaudin`, `D’ARC`. */
export function isShouted(word: string): boolean {
  return word.split("-").some((part) => {
    const letters = part.replace(/[^\p{L}]/gu, "");
    return (
      letters.length > 1 &&
      !part.includes(".") &&
      letters === letters.toUpperCase() &&
      letters !== letters.toLowerCase()
    );
  });
}

export function isParticle(word: string): boolean {
  return PARTICLES.has(foldText(word));
}

/** Whether a word of a name is a civility: `Mme`, `M.`, `Dr`; a lone `M` before a family name too. */
export function isCivility(word: string, at: number, words: readonly string[]): boolean {
  const folded = foldText(word);
  if (!CIVILITIES.has(folded) || words.length < 2) return false;
  const edge = at === 0 || at === words.length - 1 || /^(?:et|&)$/i.test(words[at - 1] ?? "");
  if (!edge) return false;
  return !SHORT.has(folded) || word.endsWith(".") || (at === 0 && words.length > 1);
}

/** Whether a whole name is an organisation’s. */
export function soundsLikeOrganisation(text: string): boolean {
  const words = foldText(text.slice(0, 300)).split(" ");
  return words.length > 1 && (ORGANISATIONS.has(words[0] ?? "") || COMPANY.test(words.join(" ")));
}

/** Takes what stands in brackets out of a name: a note, unless it is a civility. */
export function setBracketsApart(text: string): { text: string; aside: string[] } {
  const aside: string[] = [];
  if (!text.includes("(")) return { text, aside };
  const rest = text.replace(/\(([^()]*)\)/g, (_, inside: string) => {
    const said = inside.trim();
    if (said !== "" && !CIVILITIES.has(foldText(said))) aside.push(said);
    return " ";
  });
  return { text: rest, aside };
}

const BORN = /^(?:née?|nee|né\(e\)|épouse|epouse|ép\.?|veuve|vve|dite?|alias)$/i;

/** Takes the name at birth, or another one, out of a name: `Kerneur née Gaudin Laurence`. */
export function setBirthApart(words: readonly string[]): { words: string[]; aside: string[] } {
  const at = words.findIndex((word, index) => index > 0 && BORN.test(word));
  if (at < 0 || at === words.length - 1) return { words: [...words], aside: [] };
  let end = at + 1;
  while (end < words.length - 1 && isParticle(words[end] ?? "")) end++;
  end++;
  while (end < words.length && isShouted(words[end - 1] ?? "") && isShouted(words[end] ?? ""))
    end++;
  return {
    words: [...words.slice(0, at), ...words.slice(end)],
    aside: [words.slice(at, end).join(" ")],
  };
}
