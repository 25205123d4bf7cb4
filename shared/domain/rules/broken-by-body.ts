import type { Answers } from "./views.ts";

/** How many rules are broken in each body; passed over, they are broken still. */
export function brokenByBody({ rules }: Pick<Answers, "rules">): Map<string, number> {
  const found = new Map<string, number>();
  for (const { bodies } of rules) {
    for (const body of bodies) found.set(body, (found.get(body) ?? 0) + 1);
  }
  return found;
}
