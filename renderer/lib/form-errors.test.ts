import { describe, expect, it } from "vitest";
import { z } from "zod";
import { formErrors } from "./form-errors.ts";

const Asked = z.object({
  name: z.string().min(1),
  link: z.string().transform((_, context) => {
    context.addIssue({ code: "custom", message: "not_a_link" });
    return z.NEVER;
  }),
  holders: z.array(z.string().min(1)),
});
const errorsOf = (schema: z.ZodType, values: unknown) => formErrors(schema.safeParse(values).error);

describe("formErrors", () => {
  it("names the field, and which one of several", () => {
    expect(errorsOf(Asked, { name: "", link: "", holders: ["Ana", ""] })).toEqual({
      name: "too_small",
      link: "not_a_link",
      holders: "too_small",
      "holders.1": "too_small",
    });
  });

  it("keeps the first thing that is wrong with a field", () => {
    const Twice = z.object({
      name: z
        .string()
        .min(1)
        .regex(/^[a-z]+$/u),
    });
    expect(errorsOf(Twice, { name: "" })).toEqual({ name: "too_small" });
  });

  it("says what is wrong with all of them together", () => {
    const Together = z.object({}).refine(() => false, "missing");
    expect(errorsOf(Together, {})).toEqual({ "": "missing" });
  });

  it("says nothing of what is right", () => {
    expect(errorsOf(z.object({}), {})).toEqual({});
  });
});
