import type { MemberList, MemberLists } from "#main/vault/features/bodies/bulk.service.ts";
import { askedGroups } from "#shared/domain/imports/asked-groups.ts";
import type { AskedGroup, GroupMeaning, JoinedGroup } from "#shared/domain/imports/group-words.ts";
import { groupReader, type GroupReader } from "#shared/domain/imports/groups.ts";
import type { ImportField } from "#shared/domain/imports/import.ts";
import { foldText } from "#shared/domain/kernel/text.ts";

/** Somebody of a line: by their row, or by the line that adds them where nothing is written. */
export interface Joiner {
  readonly row: number | null;
  readonly line: number;
}

interface Tally {
  readonly name: string;
  readonly list: MemberList;
  /** Rows, and lines as negative numbers. */
  readonly seen: Set<number>;
  people: number;
  without: number;
}

/** Makes people members of the bodies that their lines name; in a dry run, counts them. */
export class GroupImport {
  readonly reader: GroupReader;
  readonly #lists: MemberLists;
  readonly #isDry: boolean;
  /** By what a name becomes. */
  readonly #tallies = new Map<string, Tally>();

  constructor(lists: MemberLists, meanings: readonly GroupMeaning[] | undefined, isDry: boolean) {
    this.#lists = lists;
    this.#isDry = isDry;
    this.reader = groupReader(lists.known, meanings);
  }

  /** The names that the first lines have, and what each becomes. */
  asked(columns: readonly ImportField[], lines: readonly (readonly string[])[]): AskedGroup[] {
    return askedGroups(columns, lines, this.reader, (body) => this.#lists.called(body));
  }

  /** The names of the bodies that somebody becomes a member of. */
  join(words: readonly string[], { row, line }: Joiner): string[] {
    return words.flatMap((word) => {
      const tally = this.#tallyOf(word);
      if (tally === null) return [];
      const who = row ?? -line;
      if (tally.seen.has(who) || (row !== null && tally.list.has(row))) return [];
      tally.seen.add(who);
      const { seatsLeft } = tally.list;
      if (seatsLeft !== null && tally.people >= seatsLeft) {
        tally.without++;
        return [];
      }
      tally.people++;
      if (!this.#isDry && row !== null) tally.list.add(row);
      return [tally.name];
    });
  }

  report(): JoinedGroup[] {
    return [...this.#tallies.values()]
      .filter(({ people, without }) => people + without > 0)
      .map(({ name, list, people, without }) => ({ name, isNew: list.isNew, people, without }))
      .slice(0, MOST_TOLD);
  }

  #tallyOf(word: string): Tally | null {
    const becomes = this.reader.becomes(word);
    if (becomes.is === "ignored") return null;
    const key = becomes.is === "body" ? becomes.body : `new ${foldText(becomes.name)}`;
    const known = this.#tallies.get(key);
    if (known !== undefined) return known;
    const isThere = becomes.is === "body" ? this.#lists.of(becomes.body) : null;
    const name = becomes.is === "body" ? this.#lists.called(becomes.body) : becomes.name;
    // A body that was chosen and closed since: its name begins another, and nobody is left out.
    const list = isThere ?? this.#lists.ofNew(name === "" ? word : name);
    const tally = {
      name: name === "" ? word : name,
      list,
      seen: new Set<number>(),
      people: 0,
      without: 0,
    };
    this.#tallies.set(key, tally);
    return tally;
  }
}

const MOST_TOLD = 2000;
