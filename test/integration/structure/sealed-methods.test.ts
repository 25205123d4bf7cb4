import { expect, it } from "vitest";
import { z } from "zod";
import { contract } from "#shared/ipc/contract.ts";

/** The names of a schema's fields, wherever they are in it. */
function fieldNames(schema: z.ZodType): string[] {
  const names: string[] = [];
  const walk = (node: unknown): void => {
    if (typeof node !== "object" || node === null) return;
    if ("properties" in node) names.push(...Object.keys(Object(node.properties)));
    Object.values(node).forEach(walk);
  };
  walk(z.toJSONSchema(schema, { unrepresentable: "any", io: "input", reused: "ref" }));
  return names;
}

const SECRET = /^(passphrase|newPassphrase|current|words|code|secret|shares?)$/u;

const carries = (schema: z.ZodType) => fieldNames(schema).some((name) => SECRET.test(name));

it("every method that is asked or answers what opens a vault is sealed", () => {
  const methods = Object.entries(contract).filter(([, { answeredBy }]) => answeredBy !== "main");
  const asking = methods.filter(([, { input: asked }]) => carries(asked));
  const answering = methods.filter(([, { output }]) => carries(output));
  expect(asking.length + answering.length).toBeGreaterThan(5);
  expect(asking.filter(([, { secret }]) => secret !== "asked").map(([name]) => name)).toEqual([]);
  expect(answering.filter(([, { secret }]) => secret === null).map(([name]) => name)).toEqual([]);
});
