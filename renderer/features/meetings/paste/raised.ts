const RAISED = { sup: "⁰¹²³⁴⁵⁶⁷⁸⁹", sub: "₀₁₂₃₄₅₆₇₈₉" } as const;

/**
 * Digits set above or below the line as signs of their own, since « m² » is not « m2 »; null for
 * anything else, which reads the same on the line (« 1er »).
 */
export function raised(words: string, place: "sup" | "sub"): string | null {
  const digits = words.trim();
  if (!/^\d{1,4}$/.test(digits)) return null;
  return Array.from(digits, (digit) => RAISED[place][Number(digit)] ?? "").join("");
}
