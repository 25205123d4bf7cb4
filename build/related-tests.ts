import { posix } from "node:path";

/** Paths from the root, each with its text. */
export type Sources = ReadonlyMap<string, string>;

const TEST = /\.(test|e2e)\.tsx?$/u;
const PATH_IN_QUOTES = /"([^"\s]+\.(?:tsx?|css|html))"/gu;

/** What crosses processes without a path in a source that says so: who → what it starts. */
const STARTS: Readonly<Record<string, readonly string[]>> = {
  "test/helpers/launch-app.ts": ["renderer/index.html"],
  "main/cli/index.ts": ["main/vault/process.ts"],
};

/** These read the sources themselves: whatever changes concerns them. */
const READS_SOURCES = /^test\/integration\/structure\//u;

/** A feature's name, in the folders and files that bear it. */
const FEATURE =
  /(?:features|domain|integration)\/([a-z-]+)\/|(?:ipc|i18n\/(?:fr|en)|walk)\/([a-z-]+)\./u;

/**
 * The tests that a change touches, nearest first: those that were changed, those that import what was in
 * two steps, those of its feature, the others. A path in quotes counts as an import: it is how one
 * process names what another runs.
 */
export function relatedTests(sources: Sources, changed: readonly string[]): string[] {
  const users = usersOf(sources);
  const distances = new Map(changed.map((file) => [file, 0]));
  for (const [file, distance] of distances) {
    for (const user of users.get(file) ?? []) {
      if (!distances.has(user)) distances.set(user, distance + 1);
    }
  }
  for (const file of sources.keys()) {
    if (READS_SOURCES.test(file) && changed.length > 0) distances.set(file, 0);
  }
  const features = new Set(changed.map(featureOf).filter((feature) => feature !== null));
  const rank = (test: string, distance: number) => {
    if (distance === 0) return 0;
    return (distance <= 2 || isOfFeature(test, features) ? 1 : 1000) + distance;
  };
  return [...distances]
    .filter(([file]) => TEST.test(file) && sources.has(file))
    .toSorted(([a, far], [b, farther]) => rank(a, far) - rank(b, farther))
    .map(([file]) => file);
}

export interface Fitting {
  readonly fit: readonly string[];
  readonly leftOut: readonly string[];
}

/** As many tests as so many seconds hold, in order. */
export function fitting(
  tests: readonly string[],
  secondsOf: (test: string) => number,
  seconds: number,
): Fitting {
  let left = seconds;
  const fit: string[] = [];
  const leftOut: string[] = [];
  for (const test of tests) {
    const takes = secondsOf(test);
    if (takes > left) leftOut.push(test);
    else {
      fit.push(test);
      left -= takes;
    }
  }
  return { fit, leftOut };
}

function usersOf(sources: Sources): Map<string, Set<string>> {
  const users = new Map<string, Set<string>>();
  const add = (used: string, user: string) => {
    const known = users.get(used);
    if (known === undefined) users.set(used, new Set([user]));
    else known.add(user);
  };
  for (const [file, text] of sources) {
    for (const [, path = ""] of text.matchAll(PATH_IN_QUOTES)) add(resolve(file, path), file);
    for (const started of STARTS[file] ?? []) add(started, file);
  }
  return users;
}

function resolve(file: string, path: string): string {
  if (path.startsWith("#")) return path.slice(1);
  return path.startsWith(".") ? posix.join(posix.dirname(file), path) : path;
}

function featureOf(file: string): string | null {
  const found = FEATURE.exec(file);
  return found?.[1] ?? found?.[2] ?? null;
}

function isOfFeature(test: string, features: ReadonlySet<string>): boolean {
  const feature = featureOf(test);
  if (feature !== null && features.has(feature)) return true;
  return [...features].some((name) => posix.basename(test).startsWith(name));
}
