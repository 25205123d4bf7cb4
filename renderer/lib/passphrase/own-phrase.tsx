import { useTranslation } from "react-i18next";
import { MIN_PASSPHRASE_LENGTH } from "#shared/domain/vault/kdf.ts";
import { PasswordField } from "#renderer/ui/password-field.tsx";
import type { PhraseProblem } from "./phrase.ts";
import { StrengthMeter } from "./strength-meter.tsx";
import { useProblemText } from "./use-problem-text.ts";
import { useStrength } from "./use-strength.ts";

export interface OwnPhraseProps {
  known: readonly string[];
  own: string;
  repeat: string;
  onChange: (change: { own?: string; repeat?: string }) => void;
  problem: PhraseProblem | null;
}

export function OwnPhrase({ known, own, repeat, onChange, problem }: OwnPhraseProps) {
  const { t } = useTranslation();
  const strength = useStrength(own, known);
  const text = useProblemText(problem);
  const isRepeatProblem = problem?.kind === "differs";
  return (
    <>
      <PasswordField
        label={t("vault.create.passphrase.passphrase")}
        description={t("vault.create.passphrase.passphraseDetail", {
          count: MIN_PASSPHRASE_LENGTH,
        })}
        value={own}
        onChange={(value) => onChange({ own: value })}
        error={isRepeatProblem ? undefined : text}
      />
      {own === "" ? null : <StrengthMeter strength={strength} />}
      <PasswordField
        label={t("vault.create.passphrase.repeat")}
        description={t("vault.create.passphrase.repeatDetail")}
        value={repeat}
        onChange={(value) => onChange({ repeat: value })}
        error={isRepeatProblem ? text : undefined}
      />
    </>
  );
}
