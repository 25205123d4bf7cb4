import type { Handlers } from "#main/vault/handlers.ts";
import type { MethodsAt } from "#shared/ipc/contract.ts";
import { ExpectedError } from "#shared/ipc/result.ts";

type ImportsMethod = Extract<MethodsAt<"vault">, `imports.${string}`>;

const soon = () => Promise.reject(new ExpectedError("ipc.unknown_method"));

export const importsHandlers: Handlers<ImportsMethod> = {
  "imports.inspect": soon,
  "imports.preview": soon,
  "imports.run": soon,
};
