import { spawn } from "node:child_process";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
/** The three processes each with the types they really have, then everything with its tests. */
const PROJECTS = ["shared", "main", "renderer", "."];

/** What was checked before, so that a small change is checked in seconds; git does not see it. */
const CACHE = join(ROOT, "node_modules/.cache/greffe-types");

const results = await Promise.all(PROJECTS.map(check));
process.exitCode = results.every(Boolean) ? 0 : 1;

function check(project: string): Promise<boolean> {
  const tsc = join(ROOT, "node_modules/typescript/bin/tsc");
  const { promise, resolve } = Promise.withResolvers<boolean>();
  const known = join(CACHE, `${project === "." ? "all" : project}.tsbuildinfo`);
  const args = [tsc, "-p", project, "--incremental", "--tsBuildInfoFile", known];
  spawn(process.execPath, args, { cwd: ROOT, stdio: "inherit" })
    .once("error", () => resolve(false))
    .once("exit", (code) => resolve(code === 0));
  return promise;
}
