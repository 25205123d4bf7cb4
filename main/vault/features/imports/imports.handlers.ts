import type { Handlers } from "#main/vault/handlers.ts";
import type { MethodsAt } from "#shared/ipc/contract.ts";
import { inspectImport, previewImport, runImport } from "./imports.service.ts";

type ImportsMethod = Extract<MethodsAt<"vault">, `imports.${string}`>;

export const handlers: Handlers<ImportsMethod> = {
  "imports.inspect": inspectImport,
  "imports.preview": previewImport,
  "imports.run": runImport,
};
