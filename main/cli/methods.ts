import { z } from "zod";
import { contract, type MethodName } from "#shared/ipc/contract.ts";

interface DescribedMethod {
  readonly method: string;
  readonly home: string;
  readonly job: boolean;
  readonly errors: readonly string[];
  readonly input: unknown;
  readonly output: unknown;
}

/** The contract as data. Methods whose home is `main` need a window and cannot be called here. */
export function describeMethods(): DescribedMethod[] {
  return (Object.keys(contract) as MethodName[]).map((method) => {
    const { answeredBy, job, errors, input, output } = contract[method];
    return {
      method,
      home: answeredBy === "main" ? "main" : "vault",
      job,
      errors,
      input: z.toJSONSchema(input, { io: "input", unrepresentable: "any", reused: "ref" }),
      output: z.toJSONSchema(output, { unrepresentable: "any", reused: "ref" }),
    };
  });
}
