import type { CompiledQuery } from "kysely";
import type { ReadDb } from "./handles.ts";

/**
 * A query built and compiled at its first call, and only bound at the next ones: building one costs
 * more than looking up a row does. `build` uses each parameter once, in order.
 */
export function compileOnce<Parameters extends readonly unknown[], Row>(
  build: (db: ReadDb, ...parameters: Parameters) => { compile(): CompiledQuery<Row> },
): (db: ReadDb, ...parameters: Parameters) => Promise<Row[]> {
  let compiled: CompiledQuery<Row> | null = null;
  return async (db, ...parameters) => {
    compiled ??= checked(build(db, ...parameters).compile(), parameters);
    const bound = { ...compiled, parameters };
    return (await db.getExecutor().executeQuery<Row>(bound)).rows;
  };
}

function checked<Row>(
  query: CompiledQuery<Row>,
  parameters: readonly unknown[],
): CompiledQuery<Row> {
  const { length } = query.parameters;
  if (length !== parameters.length || query.parameters.some((one, at) => one !== parameters[at])) {
    throw new Error("a query compiled once takes its parameters once, in order");
  }
  return query;
}
