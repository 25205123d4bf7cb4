type Variables = Readonly<Record<string, string | undefined>>;

/** What Node and the engine of the store read: where programs, the home and temporary things are, and a language. */
const OF_VAULT = [
  "PATH",
  "HOME",
  "USERPROFILE",
  "LANG",
  "LANGUAGE",
  "LC_ALL",
  "LC_CTYPE",
  "TZ",
  "TMPDIR",
  "TEMP",
  "TMP",
  "SYSTEMROOT",
  "SYSTEMDRIVE",
  "WINDIR",
  "LD_LIBRARY_PATH",
];

/**
 * The vault process gets these and nothing else: whoever runs as the same person reads the environment of a
 * process for as long as it lives, and scripts put secrets there, ours and others’.
 */
export function vaultEnvironment(env: Variables = process.env): Record<string, string> {
  return Object.fromEntries(OF_VAULT.flatMap((name) => entryOf(name, env[name])));
}

/** For a program of the desktop’s, which needs what the desktop says: all but what is for Greffe or its Node. */
export function desktopEnvironment(env: Variables = process.env): Record<string, string> {
  const others = Object.entries(env).filter(([name]) => !/^(?:GREFFE|NODE)_/iu.test(name));
  return Object.fromEntries(others.flatMap(([name, value]) => entryOf(name, value)));
}

function entryOf(name: string, value: string | undefined): (readonly [string, string])[] {
  return value === undefined ? [] : [[name, value]];
}
