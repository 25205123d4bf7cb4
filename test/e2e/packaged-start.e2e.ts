import { spawn, type ChildProcess } from "node:child_process";
import { createInterface } from "node:readline";
import { chromium } from "playwright-core";
import { expect, it, onTestFinished } from "vitest";
import { tempFolder } from "#test/helpers/temp-folder.ts";

const program = process.env["GREFFE_EXECUTABLE"] ?? "";

/** The address at which Chromium lets itself be looked at, which it says as it starts. */
async function debuggingAddress(child: ChildProcess): Promise<string> {
  const said: string[] = [];
  const { promise, resolve, reject } = Promise.withResolvers<string>();
  if (child.stderr === null) throw new Error("the program says nothing");
  createInterface({ input: child.stderr }).on("line", (line) => {
    said.push(line);
    const address = /^DevTools listening on (ws:\S+)/u.exec(line)?.[1];
    if (address !== undefined) resolve(address);
  });
  child.once("error", reject);
  child.once("exit", (code, signal) =>
    reject(new Error(`it ended with ${code ?? signal}:\n${said.join("\n")}`)),
  );
  return promise;
}

/** A package as it goes out has no inspector for Playwright: the page is found through Chromium's own door. */
it.skipIf(program === "")(
  "starts as it was packed, and makes and fills a vault: the addon loads in each of its threads",
  async () => {
    const flags = process.platform === "linux" ? ["--no-sandbox"] : [];
    const { NODE_OPTIONS: _options, ...env } = process.env;
    const child = spawn(program, ["--remote-debugging-port=0", ...flags], {
      env: { ...env, GREFFE_CONFIG_DIR: tempFolder(), GREFFE_LANGUAGE: "fr" },
      stdio: ["ignore", "inherit", "pipe"],
    });
    const ended = Promise.withResolvers<number | null>();
    child.once("exit", (code) => ended.resolve(code));
    onTestFinished(async () => {
      child.kill("SIGKILL");
      await ended.promise;
    });

    const browser = await chromium.connectOverCDP(await debuggingAddress(child));
    const context = browser.contexts()[0];
    const page = context?.pages()[0] ?? (await context?.waitForEvent("page"));
    if (page === undefined) throw new Error("the program has no page");
    page.setDefaultTimeout(60_000);
    await page.getByRole("button", { name: "Essayer avec un collectif inventé" }).click();
    await page.getByText("120 personnes").waitFor();
    await page.getByRole("button", { name: "Jeter cet essai" }).click();
    await page.getByRole("button", { name: "Créer un coffre" }).waitFor();
    expect(child.exitCode).toBeNull();
  },
);
