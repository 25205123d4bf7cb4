import { displayName } from "#shared/domain/people/display-name.ts";
import { isCommonKind, type OwnBodyKind } from "../body-kinds.ts";
import { isCommonTitle } from "../role.ts";
import type { BodyNode } from "../views.ts";
import type { PictureLabels } from "./labels.ts";
import { signsOf, type BrokenRules, type SignKind } from "./signs.ts";
import { spokenDay } from "#shared/domain/kernel/spoken-day.ts";

/** All that is told of a body, in words. */
export interface Told {
  readonly name: string;
  readonly kind: string;
  /** As long as it may be said, then shorter. */
  readonly holders: readonly (readonly [long: string, short: string])[];
  readonly signs: readonly Sign[];
  /** How many people have a mandate in it. */
  readonly people: number;
}

interface Sign {
  readonly kind: SignKind;
  readonly count: number;
  readonly text: string;
}

export interface TellOptions {
  readonly labels: PictureLabels;
  readonly kinds: readonly OwnBodyKind[];
  readonly broken: BrokenRules;
  /** False leaves the names of people out. */
  readonly names: boolean;
}

export function tell(node: BodyNode, { labels, kinds, broken, names }: TellOptions): Told {
  const { kind } = node;
  const titled = (title: string) => (isCommonTitle(title) ? labels.titles[title] : title);
  const holders = node.holders.map(({ title, person }) => {
    const name = displayName(person);
    const said = labels.holder.replace("{title}", () => titled(title).toLowerCase());
    return [said.replace("{name}", () => name), name] as const;
  });
  return {
    name: node.name,
    kind: isCommonKind(kind)
      ? labels.kinds[kind]
      : (kinds.find(({ id }) => id === kind)?.name ?? ""),
    holders: names ? holders : [],
    signs: signsOf(node, broken).map(([of, count]) => ({
      kind: of,
      count,
      text: signText(node, of, count, labels),
    })),
    people: node.people,
  };
}

function signText(node: BodyNode, kind: SignKind, count: number, labels: PictureLabels): string {
  if (kind === "lent") return labels.lent;
  if (kind !== "temporary") return labels.signs[kind](count);
  return labels.until.replace("{day}", spokenDay(node.until ?? "", labels.language));
}

/** The same in one sentence, for whoever does not see it. */
export function sentenceOf(
  { name, kind, holders, signs, people }: Told,
  labels: PictureLabels,
): string {
  const count = people === 0 ? "" : labels.people(people);
  const parts = [kind, count, ...holders.map(([long]) => long), ...signs.map(({ text }) => text)];
  return `${name}. ${parts.filter((part) => part !== "").join(", ")}`;
}
