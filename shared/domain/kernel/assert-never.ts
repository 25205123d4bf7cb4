/** Ends an exhaustive switch: a new case of the union is a type error here. */
export function assertNever(value: never): never {
  throw new Error(`unreachable case: ${JSON.stringify(value)}`);
}
