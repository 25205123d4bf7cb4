import type { ZxcvbnFactory } from "@zxcvbn-ts/core";

let factory: Promise<ZxcvbnFactory> | undefined;

async function load(): Promise<ZxcvbnFactory> {
  const [core, common, french] = await Promise.all([
    import("@zxcvbn-ts/core"),
    import("@zxcvbn-ts/language-common"),
    import("@zxcvbn-ts/language-fr"),
  ]);
  return new core.ZxcvbnFactory({
    graphs: common.adjacencyGraphs,
    dictionary: { ...common.dictionary, ...french.dictionary },
    maxLength: 128,
  });
}

/**
 * How many guesses reach a phrase, by dictionaries and patterns. `known` are words an attacker would
 * try first: the collective's name, the person's. The dictionaries are loaded at the first call.
 */
export async function estimateGuesses(phrase: string, known: readonly string[]): Promise<number> {
  factory ??= load();
  const estimator = await factory;
  return estimator.check(phrase, [...known]).guesses;
}
