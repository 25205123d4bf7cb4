import { expect, it, vi } from "vitest";
import { z } from "zod";
import { jsonText } from "./define-table.ts";

it("parses no JSON text that is longer than its column says", () => {
  const parse = vi.spyOn(JSON, "parse");
  const { isOf } = jsonText(z.array(z.number()), 5);
  expect(isOf?.("[1,2]")).toBe(true);
  expect(parse).toHaveBeenCalledTimes(1);
  expect(isOf?.("[1,23]")).toBe(false);
  expect(parse).toHaveBeenCalledTimes(1);
  parse.mockRestore();
});
