import { RefreshCw } from "lucide-react";
import { useTranslation } from "react-i18next";
import { Button } from "#renderer/ui/button.tsx";
import { PasswordField } from "#renderer/ui/password-field.tsx";
import { VisuallyHidden } from "#renderer/ui/visually-hidden.tsx";
import styles from "./suggested-phrase.module.css";
import sheet from "#renderer/ui/sheet.module.css";
import type { PhraseProblem } from "./phrase.ts";
import type { Suggestion } from "./use-suggestion.ts";
import { useProblemText } from "./use-problem-text.ts";

export interface SuggestedPhraseProps {
  suggestion: Suggestion;
  retyped: string;
  onRetyped: (retyped: string) => void;
  problem: PhraseProblem | null;
}

export function SuggestedPhrase({ suggestion, retyped, onRetyped, problem }: SuggestedPhraseProps) {
  const { t } = useTranslation();
  const problemText = useProblemText(problem);
  return (
    <>
      <p className={sheet["intro"]}>{t("vault.create.passphrase.suggestedDetail")}</p>
      <div className={styles["suggestion"]}>
        {suggestion.words.length === 0 ? (
          <WordsToCome />
        ) : (
          <ol aria-label={t("vault.create.passphrase.words")} className={styles["words"]} lang="fr">
            {suggestion.words.map((word, index) => (
              // The same word may be drawn twice, and the list is never reordered.
              // oxlint-disable-next-line react/no-array-index-key
              <li key={`${index}-${word}`} className={styles["word"]}>
                <span className={styles["number"]} aria-hidden>
                  {index + 1}
                </span>
                {word}
              </li>
            ))}
          </ol>
        )}
        <Button size="small" icon={RefreshCw} onPress={suggestion.drawAgain}>
          {t("vault.create.passphrase.again")}
        </Button>
      </div>
      <PasswordField
        label={t("vault.create.passphrase.retype")}
        description={t("vault.create.passphrase.retypeDetail")}
        value={retyped}
        onChange={onRetyped}
        error={problemText}
      />
    </>
  );
}

const PLACES = ["1", "2", "3", "4", "5", "6"];

/** As high as the words that come: what stands below or around must not move under a pointer. */
function WordsToCome() {
  const { t } = useTranslation();
  return (
    <>
      <VisuallyHidden>
        <output>{t("app.ui.loading")}</output>
      </VisuallyHidden>
      <ol aria-hidden className={styles["words"]}>
        {PLACES.map((place) => (
          <li key={place} className={styles["word"]}>
            <span className={styles["number"]}>{place}</span>
          </li>
        ))}
      </ol>
    </>
  );
}
