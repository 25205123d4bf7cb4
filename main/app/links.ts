const WEB = "https:";
const MAIL = "mailto:";
/** Of what a link may ask a mail program for, what a person sees before it goes: no other recipient, no file. */
const MAIL_FIELDS = new Set(["subject", "body"]);

/** The link as it will be opened; null for one that Greffe never opens. */
export function allowedLink(url: string): string | null {
  const parsed = URL.parse(url);
  if (parsed === null) return null;
  if (parsed.protocol === MAIL) return allowedMail(parsed);
  const hidesItsTarget = parsed.username !== "" || parsed.password !== "";
  return parsed.protocol === WEB && !hidesItsTarget ? parsed.href : null;
}

/** Read as RFC 6068 writes it, where `+` is itself, and written anew from what was read. */
function allowedMail({ pathname, search }: URL): string | null {
  const to = decoded(pathname);
  if (to === null || hasControls(to)) return null;
  const kept = search
    .slice(1)
    .split("&")
    .map((field) => {
      const [name = "", ...value] = field.split("=");
      return { name: decoded(name)?.toLowerCase(), value: decoded(value.join("=")) };
    })
    .filter(({ name, value }) => MAIL_FIELDS.has(name ?? "") && value !== null)
    .map(({ name, value }) => `${name}=${encodeURIComponent(inOneLine(name, value ?? ""))}`);
  const address = encodeURIComponent(to).replaceAll(/%(?:40|2C|2B)/gu, decodeURIComponent);
  return `${MAIL}${address}${kept.length === 0 ? "" : `?${kept.join("&")}`}`;
}

function decoded(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}

function inOneLine(name: string | undefined, value: string): string {
  return name === "subject" ? value.replaceAll(/\p{Cc}+/gu, " ") : value;
}

/** A line of its own would be another header. */
function hasControls(text: string): boolean {
  return /\p{Cc}/u.test(text);
}
