import { expect, it } from "vitest";
import { Sandbox } from "#shared/ipc/app.contract.ts";
import { sayWithoutSandbox } from "./say-without-sandbox.ts";

it("says in one line that there is no sandbox, and what to do, in the language of the person", () => {
  const said: string[] = [];
  for (const language of ["fr", "en"] as const) {
    for (const sandbox of Sandbox.options) {
      sayWithoutSandbox(sandbox, language, (line) => said.push(line));
    }
  }
  expect(said).toEqual([
    expect.stringMatching(/^Le moteur .* sans son bac à sable .* compte habituel .*\n$/u),
    expect.stringMatching(/^Le moteur .* Ubuntu .*24\.04.*\.deb.*\n$/u),
    expect.stringMatching(/^Le moteur .*--no-sandbox.*\n$/u),
    expect.stringMatching(/^The engine .* without its sandbox.* usual account .*\n$/u),
    expect.stringMatching(/^The engine .* Ubuntu .*24\.04.*\.deb.*\n$/u),
    expect.stringMatching(/^The engine .*--no-sandbox.*\n$/u),
  ]);
});
