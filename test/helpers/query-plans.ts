import type { TestVault } from "./vault-in-process.ts";

/** The plan of every statement that `work` runs on the read connection. */
export async function plansOf(vault: TestVault, work: () => Promise<unknown>): Promise<string[]> {
  const { rawRead } = vault.context;
  const prepare = rawRead.prepare.bind(rawRead);
  const seen: string[] = [];
  rawRead.prepare = (sql: string) => {
    seen.push(sql);
    return prepare(sql);
  };
  await work();
  rawRead.prepare = prepare;
  return seen.flatMap((sql) => {
    const holes = sql.split("?").length - 1;
    const plan = prepare(`EXPLAIN QUERY PLAN ${sql}`).all(...Array<null>(holes).fill(null));
    return (plan as { detail: string }[]).map((step) => step.detail);
  });
}
