import { contract, isMethodName } from "#shared/ipc/contract.ts";
import { COMMON_ERROR_CODES, type Result } from "#shared/ipc/result.ts";

/** The result as it came; throws where a method failed with a code that the contract does not give it. */
export function onlyDeclared<T>(method: string, result: Result<T>): Result<T> {
  if (result.ok) return result;
  const { code } = result.error;
  // Some tests ask for what is no method.
  const own = isMethodName(method) ? contract[method].errors : [];
  const declared: readonly string[] = [...own, ...COMMON_ERROR_CODES];
  if (!declared.includes(code)) throw new Error(`${method} does not declare ${code}`);
  return result;
}
