import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import type { RuleView } from "#shared/domain/finances/bank/views.ts";
import { call } from "#renderer/lib/client.ts";
import { offerUndo, showError } from "#renderer/lib/undo.ts";
import { useMay } from "#renderer/lib/use-may.ts";
import { Button } from "#renderer/ui/button.tsx";
import styles from "./bank.module.css";
import { rulesOptions } from "./queries.ts";
import { useAccountWords } from "../books/use-account-words.ts";

/** What labels told once, and tell again. */
export function RulesSection() {
  const { t } = useTranslation();
  const { name } = useAccountWords();
  const mayWrite = useMay("finances.write");
  const { data: rules = [] } = useQuery(rulesOptions());
  if (rules.length === 0) return null;
  const forget = async ({ id }: RuleView) => {
    try {
      const { seq } = await call("bank.forgetRule", { id });
      offerUndo(t("bankPages.rules.forgotten"), seq);
    } catch (error) {
      showError(error);
    }
  };
  return (
    <section className={styles["section"]} aria-labelledby="bank-rules">
      <h2 id="bank-rules" className={styles["sectionTitle"]}>
        {t("bankPages.rules.title")}
      </h2>
      <ul className={styles["rules"]}>
        {rules.map((rule) => (
          <li key={rule.id} className={styles["rule"]}>
            <span>
              {t(`bankPages.rules.${rule.side}`, {
                words: rule.terms,
                what: [name(rule.account), rule.person?.name, rule.body?.name]
                  .filter(Boolean)
                  .join(", "),
              })}
            </span>
            {mayWrite ? (
              <Button size="small" variant="quiet" onPress={() => void forget(rule)}>
                {t("bankPages.rules.forget")}
              </Button>
            ) : null}
          </li>
        ))}
      </ul>
    </section>
  );
}
