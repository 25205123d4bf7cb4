/** One record of several, which share no name: what is said twice would hide the first. */
export function joined<All extends object>(parts: readonly Readonly<Partial<All>>[]): All {
  const all: Partial<All> = {};
  for (const part of parts) {
    for (const name of Object.keys(part)) {
      if (Object.hasOwn(all, name)) throw new Error(`two features declare ${name}`);
    }
    Object.assign(all, part);
  }
  return all as All;
}
