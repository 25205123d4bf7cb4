import type { Input, MethodName, Output } from "#shared/ipc/contract.ts";
import type { LaunchedApp } from "./launch-app.ts";

/** Calls a method as the page itself does. */
export async function callInWindow<Method extends MethodName>(
  { page }: Pick<LaunchedApp, "page">,
  method: Method,
  input: Input<Method>,
): Promise<Output<Method>> {
  const result = await page.evaluate(([name, given]) => globalThis.greffe?.invoke(name, given), [
    method,
    input,
  ] as const);
  if (result === undefined) throw new Error("no bridge");
  if (!result.ok) throw new Error(`${method}: ${result.error.code}`);
  // Whatever answers was validated against the contract on its way out of the vault process.
  return result.value as Output<Method>;
}
