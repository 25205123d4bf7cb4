import { flipFuses, FuseV1Options, FuseVersion } from "@electron/fuses";

/**
 * Gives a package back the one fuse that tests need: Playwright drives Electron by Node's inspector
 * (https://playwright.dev/docs/api/class-electron, "Known issues"). Never for a package that goes out.
 */
export async function openToTests(path: string): Promise<void> {
  await flipFuses(path, {
    version: FuseVersion.V1,
    resetAdHocDarwinSignature: process.platform === "darwin",
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
  });
}

if (import.meta.main) {
  const [path] = process.argv.slice(2);
  if (path === undefined) throw new Error("usage: node build/open-to-tests.ts PATH");
  await openToTests(path);
}
