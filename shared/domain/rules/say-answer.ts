import { partsOf, type SentenceParts } from "./sentence.ts";
import type { AnswerView } from "./views.ts";
import { sayParams, type Translate } from "../bodies/say-params.ts";

/** What a rule says of somebody or something, in a sentence; with why it was passed over, where it was. */
export function sayAnswer(answer: AnswerView, translate: Translate, language: string): string {
  const sentence = sayParts(partsOf(answer), translate, language);
  if (answer.override === null) return sentence;
  const { madeOn: day, reason } = answer.override;
  const said = sayParams({ day, reason }, translate, language);
  return `${sentence} ${translate("rules.overridden", said) ?? ""}`.trim();
}

/** The same, of what a failure carries. */
function sayParts(parts: SentenceParts, translate: Translate, language: string): string {
  const said = sayParams(parts, translate, language);
  return translate(`rules.says.${parts["says"] ?? ""}`, said) ?? "";
}
