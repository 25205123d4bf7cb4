import { cleanFileName, numberedFileName } from "#shared/domain/attachments/file-name.ts";
import { decimalOf, type Cents } from "../money.ts";

const MOST_OF_WHO = 40;
const MOST_OF_PURPOSE = 60;

export interface NamedReceipt {
  readonly on: string | null;
  readonly cents: Cents | null;
  readonly who: string;
  readonly purpose: string;
  readonly kind: "pdf" | "jpeg" | "png";
}

/** `2025-03-02 84,00 EUR Ana Le Dû - Tracts.pdf`: a name that every system takes, and that sorts by day. */
export function receiptName({ on, cents, who, purpose, kind }: NamedReceipt): string {
  const amount = cents === null ? "" : `${decimalOf(cents).replace(".", ",")} EUR`;
  const said = [firstOf(who, MOST_OF_WHO), firstOf(purpose, MOST_OF_PURPOSE)].filter(Boolean);
  const name = [on ?? "", amount, said.join(" - ")].filter(Boolean).join(" ");
  return cleanFileName(`${name || "receipt"}.${kind === "jpeg" ? "jpg" : kind}`);
}

/** What a file or a folder that is called after something is called; never empty. */
export function nameAfter(said: string, otherwise: string): string {
  return cleanFileName(firstOf(said, MOST_OF_PURPOSE)) || otherwise;
}

const firstOf = (text: string, most: number) => Array.from(text.trim()).slice(0, most).join("");

/** Gives each name once, whatever a system makes of capitals and accents: a second one is numbered. */
export function distinctNames(): (name: string) => string {
  const taken = new Set<string>();
  return (name) => {
    for (let copy = 1; ; copy += 1) {
      const given = numberedFileName(name, copy);
      const key = given.normalize("NFKC").toUpperCase();
      if (taken.has(key)) continue;
      taken.add(key);
      return given;
    }
  };
}
