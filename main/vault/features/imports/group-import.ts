import type { MemberList, MemberLists } from "#main/vault/features/bodies/bulk.service.ts";
import { askedGroups } from "#shared/domain/imports/asked-groups.ts";
import type { AskedGroup, GroupMeaning, JoinedGroup } from "#shared/domain/imports/group-words.ts";
import { groupReader, type GroupReader } from "#shared/domain/imports/groups.ts";
import { groupCells, type GroupDays } from "#shared/domain/imports/group-columns.ts";
import type { ImportField } from "#shared/domain/imports/import.ts";
import type { ImportedPerson } from "#shared/domain/imports/parse-row.ts";
import { intersection, sharedDay, type DaySpan } from "#shared/domain/kernel/day-span.ts";
import { foldText } from "#shared/domain/kernel/text.ts";

/** Somebody of a line: by their row, or by the line that adds them where nothing is written. */
export interface Joiner {
  readonly row: number | null;
  readonly line: number;
}

/** What a line says of the groups of somebody. */
type Joining = Pick<ImportedPerson, "groups" | "inGroups">;

interface Tally {
  readonly name: string;
  readonly list: MemberList;
  /** By row, or by line as a negative number: on which days. */
  readonly seen: Map<number, readonly DaySpan[]>;
  people: number;
  /** Of them, those who are in it from the day of the import on. */
  seated: number;
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
  asked(
    columns: readonly ImportField[],
    headers: readonly string[],
    lines: readonly (readonly string[])[],
  ): AskedGroup[] {
    const read = groupCells(columns, headers, lines, this.reader.read);
    return askedGroups(columns, lines, this.reader, read, (body) => this.#lists.called(body));
  }

  /** The names of the bodies that somebody becomes a member of. */
  join({ groups, inGroups }: Joining, { row, line }: Joiner): string[] {
    return groups.flatMap((word) => {
      const tally = this.#tallyOf(word);
      const days = tally === null ? null : this.#daysIn(tally.list, inGroups);
      if (tally === null || days === null) return [];
      const who = row ?? -line;
      const before = tally.seen.get(who) ?? [];
      if (before.some((one) => sharedDay(one, days) !== null)) return [];
      if (row !== null && tally.list.has(row, days)) return [];
      tally.seen.set(who, [...before, days]);
      const { seatsLeft } = tally.list;
      const isOver = days.end !== null && days.end < this.#lists.from;
      if (seatsLeft !== null && !isOver && tally.seated >= seatsLeft) {
        tally.without++;
        return [];
      }
      if (!isOver) tally.seated++;
      if (before.length === 0) tally.people++;
      if (!this.#isDry && row !== null) tally.list.add(row, days);
      return before.length === 0 ? [tally.name] : [];
    });
  }

  /** Of what a line says, the days on which the body is there; null where it never is. */
  #daysIn({ life }: MemberList, { start, end }: GroupDays): DaySpan | null {
    const said = { start: start ?? this.#lists.from, end };
    return life === null ? said : intersection(said, life);
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
      seen: new Map<number, readonly DaySpan[]>(),
      people: 0,
      seated: 0,
      without: 0,
    };
    this.#tallies.set(key, tally);
    return tally;
  }
}

const MOST_TOLD = 2000;
