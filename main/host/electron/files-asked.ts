import { app } from "electron";
import type { App } from "#main/app/app.ts";
import type { StartedWith } from "#main/app/openable.ts";

export interface FilesAsked {
  /** Gives what came so far, and from then on whatever comes. */
  deliverTo(running: Pick<App, "askToOpen">): void;
}

/**
 * Hears which files the system asks Greffe to open, from the first line on: macOS may tell before
 * Electron is ready (https://www.electronjs.org/docs/latest/api/app#event-open-file-macos), and
 * elsewhere they are arguments, of this start or of the next one, which ends at once and sends them.
 */
export function hearFilesAsked(
  given: string[] = process.argv.slice(1),
  folder: string = process.cwd(),
): FilesAsked {
  let running: Pick<App, "askToOpen"> | null = null;
  let waiting: StartedWith | null = given.length === 0 ? null : { given, folder };
  const ask = (asked: StartedWith) => {
    if (running === null) waiting = asked;
    else running.askToOpen(asked.given, asked.folder);
  };
  app.on("open-file", (event, path) => {
    event.preventDefault();
    ask({ given: [path], folder });
  });
  app.on("second-instance", (_event, argv, workingFolder) =>
    ask({ given: argv.slice(1), folder: workingFolder }),
  );
  return {
    deliverTo(started) {
      running = started;
      if (waiting !== null) started.askToOpen(waiting.given, waiting.folder);
      waiting = null;
    },
  };
}
