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

/**
 * What a failure carries, as people say it: its days, and where a rule refused, `sentence` and `quoted`, which
 * is its clause.
 */
export function sayFailure(
  code: string,
  params: SentenceParts,
  translate: Translate,
  language: string,
): SentenceParts {
  const said = sayParams(params, translate, language);
  if (code !== "rules.refused") return said;
  const sentence = sayParts(params, translate, language);
  return { ...said, sentence, quoted: quote(params, translate) };
}

function quote({ clause = "", reference = "" }: SentenceParts, translate: Translate): string {
  if (clause === "")
    return reference === "" ? "" : (translate("rules.referred", { reference }) ?? "");
  if (reference === "") return translate("rules.quotedAlone", { clause }) ?? "";
  return translate("rules.quoted", { clause, reference }) ?? "";
}

function sayParts(parts: SentenceParts, translate: Translate, language: string): string {
  const said = sayParams(parts, translate, language);
  return translate(`rules.says.${parts["says"] ?? ""}`, said) ?? "";
}
