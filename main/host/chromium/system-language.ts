import type { Language } from "#shared/ipc/app.contract.ts";

/** The language of a machine that has no settings yet: French unless it speaks English. */
export function systemLanguage(
  env: Readonly<Record<string, string | undefined>> = process.env,
): Language {
  // An empty one is as one that is not set.
  const locale = env["LC_ALL"] || env["LC_MESSAGES"] || env["LANG"] || "";
  return /^en\b|^en_/u.test(locale) ? "en" : "fr";
}
