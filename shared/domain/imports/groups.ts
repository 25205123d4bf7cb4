import { foldText } from "../kernel/text.ts";
import type { CommonBodyKind } from "../bodies/body-kinds.ts";
import { saysNone } from "./contacts.ts";
import { withoutOffice } from "./group-columns.ts";
import type { GroupBecomes, GroupMeaning } from "./group-words.ts";
import { cleanCell } from "./row-cells.ts";

const SEPARATOR = /([,;/\r\n|]+)/u;
/** A dash or a dot before each item of a list in a cell. */
const BULLET = /^[-–—•*·]\s+/u;

/** Names that are kept whole, whatever stands within them. */
export interface WholeNames {
  readonly has: (folded: string) => boolean;
  /** The most separators that one of them has. */
  readonly separators: number;
}

/**
 * The names that a cell lists, apart at `,` `;` `/` `|` and line breaks, but not within a name that is known:
 * « Eau, énergie » is one where there is such a body. Each once, as it is written first.
 */
export function groupsIn(cell: string, whole: WholeNames): string[] {
  // Words at even places, what is between them at odd ones.
  const pieces = cell.split(SEPARATOR);
  const found = new Map<string, string>();
  for (let at = 0; at < pieces.length; at += 2) {
    let word = cleaned(pieces[at] ?? "");
    for (let end = Math.min(pieces.length - 1, at + 2 * whole.separators); end > at; end -= 2) {
      const joined = cleaned(pieces.slice(at, end + 1).join(""));
      if (!whole.has(foldText(joined))) continue;
      word = joined;
      at = end;
      break;
    }
    word = withoutOffice(word, whole.has);
    const key = foldText(word);
    if (key !== "" && !found.has(key) && (whole.has(key) || !saysNone(word))) found.set(key, word);
  }
  return [...found.values()];
}

/** How many names with separators in them one could have to look for at each word. */
const MOST_SEPARATORS = 6;
const separatorsIn = (name: string) => Math.floor(name.split(SEPARATOR).length / 2);

const cleaned = (text: string) => cleanCell(text.trim().replace(BULLET, ""));

/** A body, as far as an import looks for it by its name. */
export interface KnownGroup {
  readonly id: string;
  /** As it is called now, then as it was. */
  readonly names: readonly string[];
}

export interface GroupReader {
  /** The names of a cell. */
  readonly read: (cell: string) => string[];
  readonly becomes: (word: string) => GroupBecomes;
  /** Whether a body has that name, whatever somebody said of it. */
  readonly isThere: (word: string) => boolean;
}

/**
 * Reads names of groups: by what somebody said of them, else by the bodies there are, whatever their
 * accents and case; a name of today goes before a former one. What is unknown is made.
 */
export function groupReader(
  bodies: readonly KnownGroup[],
  meanings: readonly GroupMeaning[] = [],
): GroupReader {
  const ids = new Map<string, string>();
  for (const { id, names } of bodies) {
    const key = foldText(names[0] ?? "");
    if (key !== "" && !ids.has(key)) ids.set(key, id);
  }
  for (const { id, names } of bodies) {
    for (const key of names.slice(1).map(foldText)) if (!ids.has(key)) ids.set(key, id);
  }
  const said = new Map(meanings.map(({ word, becomes }) => [foldText(word), becomes]));
  const names = [...bodies.flatMap((body) => body.names), ...meanings.map(({ word }) => word)];
  const separators = Math.min(MOST_SEPARATORS, Math.max(0, ...names.map(separatorsIn)));
  const whole = { has: (key: string) => ids.has(key) || said.has(key), separators };
  return {
    read: (cell) => groupsIn(cell, whole),
    isThere: (word) => ids.has(foldText(word)),
    becomes: (word) => {
      const key = foldText(word);
      const body = ids.get(key);
      return (
        said.get(key) ?? (body === undefined ? { is: "new", name: word } : { is: "body", body })
      );
    },
  };
}

/** What kind of body is made of a name, by its first words; a circle where they do not tell. */
export function kindOfName(name: string): CommonBodyKind {
  const folded = foldText(name);
  return KINDS.find(([says]) => says.test(folded))?.[1] ?? "circle";
}

const KINDS: readonly (readonly [RegExp, CommonBodyKind])[] = [
  [/^commission\b/, "commission"],
  [/^pole\b/, "pole"],
  [/^(?:gt|groupe de travail|groupe thematique|working group)\b/, "thematic_group"],
  [/^bureau\b/, "bureau"],
  [/^(?:assemblee|assembly)\b/, "assembly"],
  [/^(?:copil|comite de pilotage|steering committee)\b/, "steering_committee"],
];
