import { useRef } from "react";
import { useTranslation } from "react-i18next";
import { assertNever } from "#shared/domain/kernel/assert-never.ts";
import { MEMBERSHIP_STATUSES } from "#shared/domain/people/person.ts";
import type { FieldDrafts } from "#renderer/lib/use-field-drafts.ts";
import { AsItIs } from "./as-it-is.tsx";
import { CorrectChoice } from "./correct-choice.tsx";
import { CorrectText } from "./correct-text.tsx";
import styles from "./correct.module.css";
import { correctionOf } from "./correction.ts";
import { useChecks, type LeftToCheck } from "./use-checks.ts";

export interface CorrectProps {
  personId: string;
  name: string;
  left: LeftToCheck;
  drafts: FieldDrafts;
  /** The day of the import, from which a status or a consent is given. */
  day: string;
  /** It is no longer to be checked: told what is about to go. */
  onDone: (from: HTMLElement | null) => void;
}

const CONSENTS = ["yes", "no"] as const;

/** In the line of a report: what puts right what is to be checked, or says that it is right. */
export function Correct({ personId, name, left, drafts, day, onDone }: CorrectProps) {
  const { t } = useTranslation();
  const frame = useRef<HTMLDivElement>(null);
  const checks = useChecks(personId, left);
  const correction = correctionOf(left);
  const done = () => onDone(frame.current);
  const control = () => {
    switch (correction.kind) {
      case "line":
      case "entry":
        return (
          <CorrectText
            name={name}
            correction={correction}
            checks={checks}
            drafts={drafts}
            draftKey={[personId, left.toCheck.of, left.toCheck.value].join(" ")}
            onDone={done}
          />
        );
      case "status":
        return (
          <CorrectChoice
            label={t("imports.doubtful.statusOf", { name })}
            placeholder={t("imports.doubtful.chooseStatus")}
            options={MEMBERSHIP_STATUSES.map((id) => ({ id, label: t(`people.statuses.${id}`) }))}
            onSave={(status) => checks.giveStatus(status, day)}
            onDone={done}
          />
        );
      case "consent":
        return (
          <CorrectChoice
            label={t("imports.doubtful.consentOf", { name })}
            placeholder={t("imports.doubtful.chooseConsent")}
            options={CONSENTS.map((id) => ({ id, label: t(`imports.doubtful.consents.${id}`) }))}
            onSave={(id) => (id === "yes" ? checks.giveConsent(day) : checks.look())}
            onDone={done}
          />
        );
      case "look":
        return null;
      default:
        return assertNever(correction);
    }
  };
  return (
    <div className={styles["correct"]} data-correction ref={frame}>
      {control()}
      <AsItIs name={name} column={left.toCheck.column} checks={checks} onDone={done} />
    </div>
  );
}
