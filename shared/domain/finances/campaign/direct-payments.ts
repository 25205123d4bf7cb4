import type { Cents } from "../money.ts";

export interface DirectPayments {
  /** Paid by others than the financial agent, and not paid back by them. */
  readonly direct: Cents;
  readonly total: Cents;
  readonly ceiling: Cents;
}

/** Tenths of a per cent, of the total and of the ceiling; both are remembered, and can be set. */
export interface DirectLimits {
  readonly ofTotal: number;
  readonly ofCeiling: number;
}

/**
 * Small direct payments are small against the total and against the ceiling: both, not one of them. Shares are in
 * thousandths, cut and not rounded.
 */
export function directPayments({ direct, total, ceiling }: DirectPayments, limits: DirectLimits) {
  const share = (of: Cents) => (of === 0 ? 0 : Math.floor((direct * 1_000) / of));
  const isOverTotal = total > 0 && direct * 1_000 > total * limits.ofTotal;
  const isOverCeiling = ceiling > 0 && direct * 1_000 > ceiling * limits.ofCeiling;
  return {
    isOverTotal,
    isOverCeiling,
    isAlert: isOverTotal || isOverCeiling,
    perThousand: { total: share(total), ceiling: share(ceiling) },
  };
}
