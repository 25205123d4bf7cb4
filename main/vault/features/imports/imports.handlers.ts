import type { Handlers } from "#main/vault/handlers.ts";
import type { MethodsAt } from "#shared/ipc/contract.ts";
import { keptReport } from "./kept-report.service.ts";
import { inspectImport, previewImport, runImport, sampleImport } from "./imports.service.ts";

type ImportsMethod = Extract<MethodsAt<"vault">, `imports.${string}`>;

export const handlers: Handlers<ImportsMethod> = {
  "imports.inspect": inspectImport,
  "imports.sample": sampleImport,
  "imports.preview": previewImport,
  "imports.run": runImport,
  "imports.report": (context, { seq }) => keptReport(context, seq),
};
