import { useTranslation } from "react-i18next";
import type { BrokenRule } from "#shared/domain/rules/broken-rule.ts";
import { failureMessage } from "#renderer/lib/failure-message.ts";
import { Banner } from "#renderer/ui/banner.tsx";
import { TextField } from "#renderer/ui/text-field.tsx";
import styles from "./import-page.module.css";

export interface BrokenRulesProps {
  broken: readonly BrokenRule[];
  reason: string;
  onReason: (reason: string) => void;
}

/** The rules of the collective that an import would break, of those that refuse, and why it is done all the same. */
export function BrokenRules({ broken, reason, onReason }: BrokenRulesProps) {
  const { t } = useTranslation();
  if (broken.length === 0) return null;
  return (
    <Banner
      tone="warning"
      title={t("imports.check.rules", { count: broken.length })}
      answer={
        <TextField
          label={t("rules.passOver.reason")}
          description={t("rules.passOver.detail")}
          maxLength={500}
          value={reason}
          onChange={onReason}
        />
      }
    >
      <ul className={styles["hints"]}>
        {broken.map(({ rule, count, params }) => (
          <li key={rule}>
            {failureMessage({ code: "rules.refused", params })}
            {count === 1 ? null : ` ${t("imports.check.more", { count: count - 1 })}`}
          </li>
        ))}
      </ul>
    </Banner>
  );
}
