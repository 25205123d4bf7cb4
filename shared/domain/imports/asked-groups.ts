import { foldText } from "../kernel/text.ts";
import { Name } from "../kernel/name.ts";
import type { AskedGroup } from "./group-words.ts";
import type { GroupCellReader } from "./group-columns.ts";
import type { GroupReader } from "./groups.ts";
import type { ImportField } from "./import.ts";

/** Names that are asked about. */
const MOST_ASKED = 2000;

/**
 * The names that some lines have under columns of groups, each once: those that no body has first. What
 * somebody says of one does not move it: they may be at its field.
 */
export function askedGroups(
  columns: readonly ImportField[],
  lines: readonly (readonly string[])[],
  { becomes, isThere }: GroupReader,
  read: GroupCellReader,
  called: (body: string) => string,
): AskedGroup[] {
  const found = new Map<string, AskedGroup>();
  const at = columns.flatMap((field, index) => (field === "group" ? [index] : []));
  for (const cells of lines) {
    for (const word of at.flatMap((index) => read(cells[index] ?? "", index).names)) {
      const key = foldText(word);
      const known = found.get(key);
      if (known !== undefined) known.count++;
      else if (found.size < MOST_ASKED && Name.safeParse(word).success) {
        const what = becomes(word);
        const name = what.is === "body" ? called(what.body) : "";
        found.set(key, { word, becomes: what, count: 1, called: name });
      }
    }
  }
  const isKnown = ({ word }: AskedGroup) => Number(isThere(word));
  return [...found.values()].toSorted((a, b) => isKnown(a) - isKnown(b) || b.count - a.count);
}
