/**
 * What the vault process is started with: neither what a script gave to Greffe, nor what Node would take for
 * its own options, such as what to write of what it does (`NODE_DEBUG`) or what to run first.
 */
export function environmentOfVault(given: NodeJS.ProcessEnv): Record<string, string> {
  return Object.fromEntries(
    Object.entries(given).flatMap(([name, value]) =>
      value === undefined || LEFT_BEHIND.test(name) ? [] : [[name, value]],
    ),
  );
}

/** Windows tells no capitals from small letters in these names. */
const LEFT_BEHIND = /^(?:NODE_|GREFFE_PASSPHRASE$|ELECTRON_RUN_AS_NODE$|SSLKEYLOGFILE$)/iu;
