import { foldText } from "#shared/domain/kernel/text.ts";
import type { AttendanceKind } from "#shared/domain/meetings/meeting.ts";

/** What a slash can do, each with the words that call it, French then English, folded. */
export const SLASH_WORDS = {
  decision: ["decision", "decider", "decide"],
  action: ["action", "tache", "faire", "task", "todo"],
  present: ["present", "presente", "attend"],
  excused: ["excuse", "excusee", "excused", "apologies"],
  item: ["point", "item", "agenda"],
  heading: ["titre", "heading", "title"],
  bullets: ["liste", "puces", "list", "bullets"],
  quote: ["citation", "quote"],
  link: ["lien", "link", "url"],
  table: ["tableau", "table", "grille", "grid"],
  absent: ["absent", "absente"],
  subheading: ["sous titre", "intertitre", "subheading"],
  numbers: ["numeros", "liste numerotee", "numbers", "numbered"],
  rule: ["filet", "separateur", "ligne", "rule", "divider"],
} as const satisfies Record<string, readonly string[]>;

export type SlashId = keyof typeof SLASH_WORDS;

export const SLASH_IDS = Object.keys(SLASH_WORDS) as SlashId[];

const ATTENDANCE: Partial<Record<SlashId, AttendanceKind>> = {
  present: "present",
  excused: "excused",
  absent: "absent",
};

/** More would not fit under the caret: the rest comes as one types, and is in the toolbar. */
const MOST_SHOWN = 9;

export type SlashQuery =
  /** Commands that fit what was typed so far, the best first. */
  | { readonly kind: "commands"; readonly ids: readonly SlashId[] }
  /** `/présent mar`: the rest is somebody's name. */
  | { readonly kind: "attendance"; readonly attendance: AttendanceKind; readonly name: string }
  /** `/point Budget`: the rest is the title of a new item. */
  | { readonly kind: "item"; readonly title: string };

/**
 * Understands what stands after the slash, in either language, accents and case ignored. A space behind
 * it makes it a sign of the sentence (« oui / liste »).
 */
export function readSlash(query: string): SlashQuery {
  if (/^\s/.test(query)) return { kind: "commands", ids: [] };
  // A word, then at least one space: the command is chosen, what follows is its argument.
  const match = /^(\S+)\s(.*)$/su.exec(query);
  if (match !== null) {
    const word = foldText(match[1] ?? "");
    const rest = (match[2] ?? "").trim();
    for (const id of SLASH_IDS) {
      const attendance = ATTENDANCE[id];
      if (!has(id, word)) continue;
      if (attendance !== undefined) return { kind: "attendance", attendance, name: rest };
      if (id === "item") return { kind: "item", title: rest };
    }
  }
  return { kind: "commands", ids: commandsFor(query) };
}

function commandsFor(query: string): readonly SlashId[] {
  const typed = foldText(query);
  if (query === "") return SLASH_IDS.slice(0, MOST_SHOWN);
  if (typed === "") return [];
  return SLASH_IDS.map((id) => ({ id, rank: rankOf(id, typed) }))
    .filter(({ rank }) => rank < Infinity)
    .toSorted((a, b) => a.rank - b.rank)
    .map(({ id }) => id)
    .slice(0, MOST_SHOWN);
}

/** A whole word before a beginning; `/liste` lists before it numbers. */
function rankOf(id: SlashId, typed: string): number {
  const words: readonly string[] = SLASH_WORDS[id];
  if (words.includes(typed)) return 0;
  return words.some((word) => word.startsWith(typed)) ? 1 : Infinity;
}

function has(id: SlashId, word: string): boolean {
  const words: readonly string[] = SLASH_WORDS[id];
  return words.includes(word);
}
