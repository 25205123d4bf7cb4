import { Check } from "lucide-react";
import { useTranslation } from "react-i18next";
import { useAttempt } from "#renderer/lib/use-attempt.ts";
import { failureMessage } from "#renderer/lib/failure-message.ts";
import { Button } from "#renderer/ui/button.tsx";
import { FormFailure } from "#renderer/ui/form-failure.tsx";
import type { Checks } from "./use-checks.ts";

export interface AsItIsProps {
  name: string;
  column: string;
  checks: Checks;
  onDone: () => void;
}

/** Says that somebody has looked, and that nothing is to be changed. */
export function AsItIs({ name, column, checks, onDone }: AsItIsProps) {
  const { t } = useTranslation();
  const attempt = useAttempt();
  const check = () =>
    attempt.run(async () => {
      await checks.look();
      onDone();
    });
  return (
    <>
      <Button
        size="small"
        variant="quiet"
        icon={Check}
        aria-label={t("imports.doubtful.asItIsOf", { name, column })}
        onPress={check}
      >
        {t("people.toCheck.done")}
      </Button>
      <FormFailure>
        {attempt.failure === null ? undefined : failureMessage(attempt.failure)}
      </FormFailure>
    </>
  );
}
