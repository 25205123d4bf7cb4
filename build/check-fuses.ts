import { FuseState, FuseV1Options, getCurrentFuseWire } from "@electron/fuses";

const { ENABLE, DISABLE } = FuseState;

/** The fuses that a package must carry, as electron-builder.yml asks for them. */
export const EXPECTED_FUSES: readonly (readonly [FuseV1Options, FuseState])[] = [
  [FuseV1Options.RunAsNode, DISABLE],
  [FuseV1Options.EnableNodeOptionsEnvironmentVariable, DISABLE],
  [FuseV1Options.EnableNodeCliInspectArguments, DISABLE],
  [FuseV1Options.EnableCookieEncryption, ENABLE],
  [FuseV1Options.EnableEmbeddedAsarIntegrityValidation, ENABLE],
  [FuseV1Options.OnlyLoadAppFromAsar, ENABLE],
  [FuseV1Options.GrantFileProtocolExtraPrivileges, DISABLE],
];

/** Names the fuses of a packaged application that are not as they must be. */
export async function wrongFuses(path: string): Promise<string[]> {
  const wire = await getCurrentFuseWire(path);
  return EXPECTED_FUSES.filter(([fuse, state]) => wire[fuse] !== state).map(
    ([fuse]) => FuseV1Options[fuse] ?? String(fuse),
  );
}

if (import.meta.main) {
  const [path] = process.argv.slice(2);
  if (path === undefined) throw new Error("usage: node build/check-fuses.ts PATH");
  const wrong = await wrongFuses(path);
  process.stdout.write(wrong.length === 0 ? "fuses as expected\n" : `wrong: ${wrong.join(", ")}\n`);
  process.exitCode = wrong.length === 0 ? 0 : 1;
}
