import { z } from "zod";

/** Lower-case hexadecimal of exactly `count` bytes: bytes have one spelling only. */
export function hexOf(count: number) {
  return z.string().regex(new RegExp(`^[0-9a-f]{${count * 2}}$`));
}
