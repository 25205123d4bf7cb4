import type { Protocol } from "./protocol.ts";
import { conflict } from "./templates/conflict.ts";
import { conflictEn } from "./templates/conflict.en.ts";
import { conflictFr } from "./templates/conflict.fr.ts";
import { numbersEn } from "./templates/numbers.en.ts";
import { numbersFr } from "./templates/numbers.fr.ts";
import { protocolOf } from "./templates/outline.ts";
import { overload } from "./templates/overload.ts";
import { overloadEn } from "./templates/overload.en.ts";
import { overloadFr } from "./templates/overload.fr.ts";
import { violence } from "./templates/violence.ts";
import { violenceEn } from "./templates/violence.en.ts";
import { violenceFr } from "./templates/violence.fr.ts";

/** Three protocols to begin with, in the language of whoever writes: the collective makes them its own. */
export function protocolTemplates(language: "fr" | "en"): Protocol[] {
  const isFrench = language === "fr";
  const numbers = isFrench ? numbersFr : numbersEn;
  return [
    protocolOf(violence, isFrench ? violenceFr : violenceEn, numbers),
    protocolOf(conflict, isFrench ? conflictFr : conflictEn, numbers),
    protocolOf(overload, isFrench ? overloadFr : overloadEn, numbers),
  ];
}
