import { z } from "zod";

/** Where whoever gave lives: a receipt is worth nothing without (BOI-IR-RICI-250-40). */
export const DonorAddress = z.object({
  street: z.string().trim().min(1).max(300),
  postcode: z.string().trim().min(1).max(20),
  town: z.string().trim().min(1).max(120),
});
export type DonorAddress = z.infer<typeof DonorAddress>;

export const ADDRESS_FIELDS = [
  "street",
  "postcode",
  "town",
] as const satisfies readonly (keyof DonorAddress)[];
export type AddressField = (typeof ADDRESS_FIELDS)[number];

/** What of an address is not known. */
export function missingOf(address: Readonly<Record<AddressField, string>>): AddressField[] {
  return ADDRESS_FIELDS.filter((field) => address[field].trim() === "");
}
