import { contract, type MethodName } from "#shared/ipc/contract.ts";
import { COMMON_ERROR_CODES, type Result } from "#shared/ipc/result.ts";

/** The result as it came; throws where a method failed with a code that the contract does not give it. */
export function onlyDeclared<T>(method: MethodName, result: Result<T>): Result<T> {
  if (result.ok) return result;
  const { code } = result.error;
  const declared: readonly string[] = [...contract[method].errors, ...COMMON_ERROR_CODES];
  if (!declared.includes(code)) throw new Error(`${method} does not declare ${code}`);
  return result;
}
