import type { MembershipStatus } from "../people/person.ts";
import { foldText } from "../kernel/text.ts";
import { phrases } from "./phrases.ts";

/**
 * Words for each status, folded. Inclusive forms (`adhérent·e`, `adherent(e)s`, `élu-e`) lose their
 * endings before they are looked up.
 */
const STATUS_WORDS: Record<MembershipStatus, readonly string[]> = {
  adherent: [
    "adherent",
    "adherente",
    "membre",
    "membre actif",
    "membre active",
    "membre adherent",
    "membre adherente",
    "membre fondateur",
    "membre fondatrice",
    "cotisant",
    "cotisante",
    "a jour",
    "member",
    "active member",
    "full member",
  ],
  engaged: [
    "engage",
    "engagee",
    "engage non adherent",
    "engagee non adherente",
    "engage non adherente",
    "sympathisant",
    "sympathisante",
    "benevole",
    "soutien",
    "engaged",
    "engaged non adherent",
    "engaged non member",
    "supporter",
    "sympathiser",
    "sympathizer",
    "volunteer",
  ],
  candidate: ["candidat", "candidate", "colistier", "colistiere"],
  elected: [
    "elu",
    "elue",
    "elected",
    "elected official",
    "elected representative",
    "conseiller municipal",
    "conseillere municipale",
    "depute",
    "deputee",
    "maire",
    "councillor",
  ],
  organiser: [
    "organisateur",
    "organisatrice",
    "organisateurice",
    "referent",
    "referente",
    "animateur",
    "animatrice",
    "facilitateur",
    "facilitatrice",
    "facilitator",
    "coordinateur",
    "coordinatrice",
    "coordinator",
    "organiser",
    "organizer",
  ],
  supporting_organisation: [
    "organisation",
    "organisation de soutien",
    "organisation soutien",
    "organisation partenaire",
    "association",
    "association de soutien",
    "personne morale",
    "structure",
    "collectif",
    "supporting organisation",
    "supporting organization",
  ],
};

const STATUS_BY_WORD: ReadonlyMap<string, MembershipStatus> = new Map(
  Object.entries(STATUS_WORDS).flatMap(([status, words]) =>
    words.map((word) => [word, status as MembershipStatus] as const),
  ),
);

/** Drops inclusive endings and plurals: `adherent e s` → `adherent`, `organisateur ice s` too. */
function simplify(folded: string): string {
  return folded
    .replace(/ (?:e|ne|ere|ice|rice|trice)s?(?: s)?\b/g, "")
    .replace(/ s\b/g, "")
    .replace(/(?<=\p{L}{3})s\b/gu, "");
}

const COUNCILLOR = phrases("conseill*");
const OF_A_COUNCIL = phrases(
  "municip*, communaut*, departement*, region*, metropolit*, territ*, d arrondissement, de paris, consulaire, general*",
);

/** Longer words that name a status surely: what an elected person is called, who has paid. */
const SURE: readonly (readonly [(folded: string) => boolean, MembershipStatus])[] = [
  [(folded) => COUNCILLOR(folded) && OF_A_COUNCIL(folded), "elected"],
  [
    phrases(
      `adjoint au maire, adjointe au maire, adjoint a la maire, adjointe a la maire, maire delegue*,
       maire d arrondissement, maire de, senateur*, senatrice*, depute, deputee, europarlementaire,
       president du conseil, presidente du conseil`,
    ),
    "elected",
  ],
  [
    phrases(
      `a jour de cotisation, a jour des cotisations, a jour cotisation, cotisation a jour, adhesion, membre actif,
       membre active, membre adherent*, membre fondat*, membre bienfait*, membre usager*, membre associe*,
       membre individuel*, membres actifs, membres adherents`,
    ),
    "adherent",
  ],
];

/** Words by which what follows is no longer so. */
const NO_LONGER = phrases(
  `ancien, anciens, ancienne, anciennes, ex, demission*, radie*, exclu*, decede*, sorti*, parti, partie, expir*, former,
   inacti*, non membre, non adherent*, honoraire, refus*, retard, resilie*`,
);

/** Words that suggest a status, which a person decides. */
const SUGGESTED: readonly (readonly [(folded: string) => boolean, MembershipStatus])[] = [
  [
    phrases(
      `president*, vice president*, tresori*, secretaire, bureau, administrat*, referent*, coordin*, board, chair*,
       treasurer, secretary, salarie*, conseil d administration, ca`,
    ),
    "organiser",
  ],
  [phrases("suppleant*, colisti*, tete de liste, candidat*, liste"), "candidate"],
  [
    phrases(
      "donat*, don, soutien, ami, amis, amie, contact, benevol*, sympathis*, donor, friend, prospect, usager*",
    ),
    "engaged",
  ],
  [
    phrases(
      "entreprise, societe, mairie, commune, collectif, structure, organisation, association",
    ),
    "supporting_organisation",
  ],
  [phrases("elu, elus, elue, elues, maire, maires, adjoint*, conseill*"), "elected"],
  [
    phrases(
      "membre, membres, adherent*, actif, active, actifs, actives, current, member, cotis*, famille, individuel*, annuel*",
    ),
    "adherent",
  ],
];

/** The status a word names, in French or English, whatever its gender and number. */
export function statusOfWord(word: string): MembershipStatus | null {
  if (word.length > LONGEST_WORD) return null;
  const folded = foldText(word);
  const named = STATUS_BY_WORD.get(folded) ?? STATUS_BY_WORD.get(simplify(folded));
  if (named !== undefined) return named;
  return NO_LONGER(folded) ? null : (SURE.find(([says]) => says(folded))?.[1] ?? null);
}

/** What to propose for a word that names no status surely: a status, none (null), or nothing. */
export function suggestedStatus(word: string): MembershipStatus | null | undefined {
  if (word.length > LONGEST_WORD) return undefined;
  const folded = foldText(word);
  return NO_LONGER(folded) ? null : SUGGESTED.find(([says]) => says(folded))?.[1];
}

/** No word for a status is longer. */
const LONGEST_WORD = 120;

/** The parts of a cell with several statuses: `adhérente, élue`, `membre et candidat`, `élu + …`. */
export function statusWords(cell: string): string[] {
  return cell
    .split(/[,;/+&|\n]| et | and /i)
    .map((word) => word.trim())
    .filter((word) => word !== "");
}

const YES = new Set(
  "oui o yes y x 1 vrai true ok accord accepte checked coche on".split(" ").concat("d accord"),
);
const NO = new Set(
  "non n no 0 faux false refus refuse refusee unchecked off".split(" ").concat("pas d accord"),
);
/** A yes that says no more than yes: `Oui, j’accepte`; what limits it is not for us to weigh. */
const SAYS_YES = phrases(
  `j accepte, je suis d accord, je consens, j autorise, d accord, accepte, i agree, i accept, i consent, bien sur,
   tout a fait, absolument`,
);
const SAYS_NO = phrases(
  `je refuse, je n accepte pas, je ne souhaite pas, je n autorise pas, je ne suis pas d accord, je m oppose, refus,
   pas d accord, non merci, no thanks, i do not, i don t, i decline, i refuse`,
);
const LIMITS = phrases(
  "mais, sauf, seulement, uniquement, but, except, only, si, if, sans, peut etre, maybe, prenom, pas, not, a condition",
);

/** What a cell answers: yes, no (or nothing at all), or something else (null). */
export function yesOrNo(cell: string): "yes" | "no" | null {
  const text = cell.trim();
  if (text === "" || text === "-") return "no";
  if (/^[✓✔☑✅]\ufe0f?$/u.test(text)) return "yes";
  if (/^[✗✘☐❌]\ufe0f?$/u.test(text)) return "no";
  const folded = foldText(text.slice(0, 300));
  if (YES.has(folded)) return "yes";
  if (NO.has(folded)) return "no";
  if (text.length > 300) return null;
  if (SAYS_NO(folded)) return "no";
  return SAYS_YES(folded) && !LIMITS(folded) ? "yes" : null;
}
