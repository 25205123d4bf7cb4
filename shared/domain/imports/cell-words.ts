import type { MembershipStatus } from "../people/person.ts";
import { foldText } from "../kernel/text.ts";

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

/** The status a word names, in French or English, whatever its gender and number. */
export function statusOfWord(word: string): MembershipStatus | null {
  const folded = foldText(word);
  return STATUS_BY_WORD.get(folded) ?? STATUS_BY_WORD.get(simplify(folded)) ?? null;
}

/** The parts of a cell with several statuses: `adhérente, élue`, `membre et candidat`, `élu + …`. */
export function statusWords(cell: string): string[] {
  return cell
    .split(/[,;/+&|\n]| et | and /i)
    .map((word) => word.trim())
    .filter((word) => word !== "");
}

const YES = new Set(["oui", "o", "yes", "y", "x", "1", "vrai", "true", "ok", "accord", "d accord"]);
const NO = new Set(["non", "n", "no", "0", "faux", "false", "refus", "refuse", "pas d accord"]);

/** What a cell answers: yes, no (or nothing at all), or something else (null). */
export function yesOrNo(cell: string): "yes" | "no" | null {
  const text = cell.trim();
  if (text === "" || text === "-") return "no";
  if (/^[✓✔☑✅]\ufe0f?$/u.test(text)) return "yes";
  const folded = foldText(text);
  if (YES.has(folded)) return "yes";
  return NO.has(folded) ? "no" : null;
}
