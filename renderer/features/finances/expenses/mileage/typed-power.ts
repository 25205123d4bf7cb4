import { z } from "zod";

/** Fiscal horses as they are typed. */
export const TypedPower = z
  .string()
  .regex(/^\s*\d{1,2}\s*$/)
  .transform(Number);
