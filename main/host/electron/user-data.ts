import { join, resolve } from "node:path";

/** As electron-builder.yml calls the application. */
export const APP_ID = "org.greffe.greffe";

export interface UserDataFacts {
  /** By GREFFE_CONFIG_DIR. */
  readonly named: string | undefined;
  readonly isPackaged: boolean;
  /** Where applications keep what is theirs. */
  readonly appData: string;
}

/**
 * The folder of the settings, or null for the one that Electron takes by itself: `greffe`, by the name in
 * package.json, which is that of the stand-in too. The package has a folder of its own, not told from the
 * other by capitals alone: two of the three systems would not tell them apart. Its one instance at a time
 * goes with it (`App::RequestSingleInstanceLock` looks in that folder).
 */
export function userDataFolder({ named, isPackaged, appData }: UserDataFacts): string | null {
  // Electron takes no path that is not whole (`App::SetPath`), and would end before it could say so.
  if (named !== undefined && named !== "") return resolve(named);
  return isPackaged ? join(appData, APP_ID) : null;
}
