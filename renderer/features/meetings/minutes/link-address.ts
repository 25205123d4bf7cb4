import { WebLink } from "#shared/domain/meetings/rich-text.ts";

/** A link as people type it: a bare domain or e-mail is completed. Null when it leads nowhere. */
export function linkAddress(typed: string): string | null {
  const text = typed.trim();
  if (text === "" || /\s/.test(text)) return null;
  if (WebLink.safeParse(text).success) return text;
  if (/^[^@/:]+@[^@/:][^@/:.]*\.[^@/:]+$/.test(text)) return `mailto:${text}`;
  if (/^\+?[\d.-]{6,}$/.test(text)) return `tel:${text}`;
  if (/^[a-z][a-z\d+.-]*:(?!\d)/i.test(text)) return null;
  return /^[^/.]+\.[^/.]/.test(text) ? `https://${text}` : null;
}

export function isAllowedAddress(address: string): boolean {
  return WebLink.safeParse(address).success;
}
