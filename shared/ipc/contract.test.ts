import { z } from "zod";
import { expect, it } from "vitest";
import { contract } from "./contract.ts";
import { COMMON_ERROR_CODES } from "./result.ts";

/** Formats whose every text is short. */
const SHORT = new Set(["uuid", "date"]);

interface Node {
  readonly type?: string;
  readonly format?: string;
  readonly pattern?: string;
  readonly maxLength?: number;
  readonly maxItems?: number;
  readonly enum?: unknown;
  readonly const?: unknown;
  readonly additionalProperties?: unknown;
}

/** The places below a schema that take texts, lists or records of any length. */
function unbounded(schema: unknown, path: string): string[] {
  if (typeof schema !== "object" || schema === null) return [];
  const below = Object.entries(schema).flatMap(([key, part]) => unbounded(part, `${path}.${key}`));
  return isBounded(schema) ? below : [path, ...below];
}

function isBounded(node: Node): boolean {
  switch (node.type) {
    case "string":
      return (
        node.maxLength !== undefined ||
        node.enum !== undefined ||
        node.const !== undefined ||
        SHORT.has(node.format ?? "") ||
        isShortPattern(node.pattern)
      );
    case "array":
      return node.maxItems !== undefined;
    case "object":
      return typeof node.additionalProperties !== "object";
    default:
      return true;
  }
}

/** Whether a pattern, its classes and escapes aside, repeats nothing without end. */
function isShortPattern(pattern: string | undefined): boolean {
  const plain = pattern?.replaceAll(/\\./gu, "x").replaceAll(/\[[^\]]*\]/gu, "x");
  return plain !== undefined && !/[*+]|\{\d+,\}/u.test(plain);
}

it("takes no text, list or record without a maximum", () => {
  const found = Object.entries(contract).flatMap(([method, { input }]) => {
    const schema = z.toJSONSchema(input, { io: "input", reused: "ref", unrepresentable: "any" });
    return unbounded(schema, method);
  });
  expect(found).toEqual([]);
});

it("declares what any method may meet once, for all of them", () => {
  const common: readonly string[] = COMMON_ERROR_CODES;
  const again = Object.entries(contract).filter(([, { errors }]) =>
    errors.some((code) => common.includes(code)),
  );
  expect(again.map(([method]) => method)).toEqual([]);
});

it("has no such place that this would not find", () => {
  const open = z.object({
    text: z.string(),
    spaced: z.string().regex(/^\d+$/u),
    list: z.array(z.enum(["a"])),
    record: z.record(z.string().max(9), z.number()),
    fine: z.array(z.string().regex(/^[+*]{2}\+$/u)).max(2),
  });
  const schema = z.toJSONSchema(open, { io: "input" });
  expect(unbounded(schema, "it")).toEqual(
    ["text", "spaced", "list", "record"].map((name) => `it.properties.${name}`),
  );
});
