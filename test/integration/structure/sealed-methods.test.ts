import { expect, it } from "vitest";
import { z } from "zod";
import { contract } from "#shared/ipc/contract.ts";
import { SEALED_METHODS } from "#shared/ipc/sealed.ts";

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

it("every method that is asked or answers what opens a vault is sealed", () => {
  const methods = Object.entries(contract).filter(([, { home }]) => home === "vault");
  const carrying = methods.filter(([, { input: asked, output }]) =>
    [...fieldNames(asked), ...fieldNames(output)].some((name) => SECRET.test(name)),
  );
  const names = carrying.map(([name]) => name);
  expect(names.length).toBeGreaterThan(5);
  expect(names.filter((name) => !SEALED_METHODS.has(name))).toEqual([]);
});
