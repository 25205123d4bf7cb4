import { onTestFinished } from "vitest";
import { launchApp, type LaunchedApp, type LaunchOptions } from "./launch-app.ts";
import { preparedVault } from "./prepared-vault.ts";
import { launchShared } from "./shared-browser.ts";
import { tempFolder } from "./temp-folder.ts";
import { PASSPHRASE, TestVault } from "./vault-in-process.ts";

export interface AppWithVault extends LaunchedApp {
  /** A folder of the test's own, for the files it gives the application. */
  readonly folder: string;
  /** Unlocks again after a lock, as a person would. */
  unlock(): Promise<void>;
}

export interface AppWithVaultOptions extends LaunchOptions {
  /** The vault, opened with `PASSPHRASE` or another; a prepared one otherwise. */
  readonly vault?: string;
  readonly passphrase?: string;
  /** What the vault holds before the application opens it. */
  readonly seed?: (vault: TestVault) => Promise<void>;
  /** Where it is tried what a browser leaves, or that it dies. */
  readonly inOwnBrowser?: boolean;
}

/** The application, French, with a vault open; ended when the test ends. */
export async function appWithVault({
  vault: given,
  passphrase = PASSPHRASE,
  seed,
  inOwnBrowser = false,
  ...options
}: AppWithVaultOptions = {}): Promise<AppWithVault> {
  const folder = tempFolder();
  const path = given ?? (await preparedVault(folder));
  if (seed !== undefined) {
    const vault = new TestVault({});
    await vault.call("vault.open", { vault: vault.grant(path), passphrase: PASSPHRASE });
    await seed(vault);
    await vault.close();
  }

  const app = await (inOwnBrowser ? launchApp : launchShared)({ locale: "fr", ...options });
  onTestFinished(() => app.close());
  await app.chooseNext(path);
  await app.page.evaluate(async (typed) => {
    const chosen = await globalThis.greffe?.invoke("app.chooseFolder", { purpose: "vault" });
    if (chosen?.ok !== true) throw new Error("no vault was chosen");
    const { ref } = chosen.value as { ref: string };
    const opened = await globalThis.greffe?.invoke("vault.open", {
      vault: ref,
      passphrase: typed,
    });
    if (opened?.ok !== true) throw new Error("the vault did not open");
  }, passphrase);
  await firstPage(app);

  return {
    ...app,
    folder,
    unlock: async () => {
      await app.page.getByLabel("Phrase de passe", { exact: true }).fill(passphrase);
      await app.page.keyboard.press("Enter");
      await firstPage(app);
    },
  };
}

/** Keys that lead to a place answer once the roles are known, as the page itself. */
async function firstPage({ page }: LaunchedApp): Promise<void> {
  await page.getByRole("navigation", { name: "Lieux du collectif" }).waitFor();
  await page.getByRole("main").getByRole("heading", { level: 1 }).waitFor();
}
