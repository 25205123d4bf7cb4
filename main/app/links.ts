const ALLOWED = new Set(["https:", "mailto:"]);

/** The link as it will be opened; null for one that Greffe never opens. */
export function allowedLink(url: string): string | null {
  try {
    const parsed = new URL(url);
    const hidesItsTarget = parsed.username !== "" || parsed.password !== "";
    return ALLOWED.has(parsed.protocol) && !hidesItsTarget ? parsed.href : null;
  } catch {
    return null;
  }
}
