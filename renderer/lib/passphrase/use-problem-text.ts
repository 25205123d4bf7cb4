import { useTranslation } from "react-i18next";
import { assertNever } from "#shared/domain/kernel/assert-never.ts";
import type { PhraseProblem } from "./phrase.ts";

export function useProblemText(problem: PhraseProblem | null): string | undefined {
  const { t } = useTranslation();
  if (problem === null) return undefined;
  switch (problem.kind) {
    case "missing":
      return t("vault.create.passphrase.missing");
    case "words_missing":
      return t("vault.create.passphrase.missingWords");
    case "too_short":
      return t("vault.create.passphrase.tooShort", { count: problem.missing });
    case "differs":
      return t("vault.create.passphrase.differs");
    default:
      return assertNever(problem);
  }
}
