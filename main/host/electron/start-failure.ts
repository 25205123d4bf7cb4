import { app, dialog } from "electron";
import { hostText } from "#main/host/host-text.ts";
import { areNamespacesRefused } from "#main/host/sandbox.ts";
import { START_FAILED } from "#main/host/start-failed.ts";
import type { Language } from "#shared/ipc/app.contract.ts";

/** Says that the window shows nothing, and ends; started from sources, the stand-in opens then. */
export function endBlank(language: Language): void {
  const text = hostText(language).start;
  const advice = areNamespacesRefused() ? text.no_namespaces : text.blank_advice;
  process.stderr.write(`${text.blank}\n${advice}\n`);
  // From sources, the stand-in's window follows at once.
  if (app.isPackaged) dialog.showErrorBox(text.blank, advice);
  app.exit(START_FAILED);
}
