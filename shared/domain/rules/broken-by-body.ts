import type { Answers } from "./views.ts";

/** How many rules are broken in each body, in all that is shown of them; passed over, they are broken still. */
export function brokenByBody({ rules }: Pick<Answers, "rules">): Map<string, number> {
  const found = new Map<string, number>();
  for (const { answers } of rules) {
    const broken = answers.filter(({ verdict }) => verdict === "broken");
    for (const body of new Set(broken.flatMap(({ about }) => about.body ?? []))) {
      found.set(body, (found.get(body) ?? 0) + 1);
    }
  }
  return found;
}
