import { DEFAULT_KDF_COST, type KdfCost } from "#shared/domain/vault/kdf.ts";

/** Each takes about twice the time of the one before. */
const CHOICES: readonly KdfCost[] = [
  DEFAULT_KDF_COST,
  { memoryMiB: 512, passes: 3 },
  { memoryMiB: 1024, passes: 3 },
  { memoryMiB: 1024, passes: 6 },
  { memoryMiB: 1024, passes: 10 },
];

/** Those that ask more than `current` and in nothing less. */
export function higherCosts(current: KdfCost): KdfCost[] {
  return CHOICES.filter(
    ({ memoryMiB, passes }) =>
      memoryMiB >= current.memoryMiB &&
      passes >= current.passes &&
      (memoryMiB > current.memoryMiB || passes > current.passes),
  );
}
