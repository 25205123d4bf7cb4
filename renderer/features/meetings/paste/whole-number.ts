/** A number that an attribute says; null where it says none. */
export function wholeNumber(written: string | undefined): number | null {
  return written !== undefined && /^\d{1,6}$/.test(written.trim()) ? Number(written) : null;
}
