import type { Handlers, SessionHandlers } from "#main/vault/handlers.ts";
import { exportJournal, previewExport } from "./make-export.ts";
import { verifyExport } from "./verify-export.ts";

export const handlers: Handlers<"journal.exportPreview"> = {
  "journal.exportPreview": (context, period) => previewExport(context, period),
};

export const journalExportHandlers: SessionHandlers<"journal.export" | "journal.verifyExport"> = {
  "journal.export": ({ vault }, input, job) => exportJournal(vault, input, job),
  "journal.verifyExport": async ({ environment }, { file }, job) =>
    verifyExport(environment.path(file), job),
};
