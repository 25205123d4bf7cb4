import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { storeThread } from "#main/vault/db/start-store-task.ts";
import { bundleOf } from "./build-bundle.ts";
import { isInRun } from "./once-a-run.ts";

const inSources = storeThread.script;

/** From here on, the threads of this process's vaults start from a bundle: in a third of the time. */
export function startThreadsFromBundle(): void {
  storeThread.script = async () => {
    if (!isInRun()) return inSources();
    const entry = await bundleOf("main/vault/process.ts");
    return pathToFileURL(join(dirname(entry), "store-worker.js"));
  };
}
