import { Sparkles } from "lucide-react";
import { useTranslation } from "react-i18next";
import type { BankLineView, ProposalView } from "#shared/domain/finances/bank/views.ts";
import { useFormat } from "#renderer/lib/format.ts";
import { Button } from "#renderer/ui/button.tsx";
import styles from "./bank.module.css";
import { keyOf, type Choice } from "./choices.ts";
import { PaymentParts, PaymentWhy } from "./payment-parts.tsx";
import { PostingRow } from "./posting-row.tsx";
import { useMoney } from "./use-money.ts";

export interface ProposalListProps {
  line: BankLineView;
  choices: readonly Choice[];
  picked: number;
  currency: string;
  onAccept: ((index: number) => void) | undefined;
}

/** What a line may be matched with, or may have paid back, the likeliest first, each with why. */
export function ProposalList({ line, choices, picked, currency, onAccept }: ProposalListProps) {
  const { t } = useTranslation();
  if (choices.length === 0) {
    return (
      <p className={styles["none"]}>
        {t("bankPages.noProposal")}{" "}
        <span className={styles["soft"]}>{t("bankPages.noProposalNext")}</span>
      </p>
    );
  }
  return (
    <ol className={styles["proposals"]} aria-label={t("bankPages.proposals")}>
      {choices.map((choice, index) => (
        <li
          key={keyOf(choice)}
          className={styles["proposal"]}
          aria-current={index === picked ? "true" : undefined}
        >
          {choice.kind === "match" ? (
            <Parts line={line} match={choice.match} currency={currency} />
          ) : (
            <PaymentParts payment={choice.payment} />
          )}
          <div className={styles["why"]}>
            <Sparkles size={12} aria-hidden />
            {choice.kind === "match" ? (
              <Why match={choice.match} />
            ) : (
              <PaymentWhy payment={choice.payment} />
            )}
          </div>
          {onAccept === undefined ? null : (
            <Button
              size="small"
              variant={index === picked ? "primary" : "secondary"}
              shortcut={index === picked ? "enter" : undefined}
              onPress={() => onAccept(index)}
            >
              {t(choice.kind === "match" ? "bankPages.accept" : "bankPages.payments.accept")}
            </Button>
          )}
        </li>
      ))}
    </ol>
  );
}

function Parts({
  line,
  match,
  currency,
}: {
  line: BankLineView;
  match: ProposalView;
  currency: string;
}) {
  const { t } = useTranslation();
  const { shortDate } = useFormat();
  const money = useMoney(currency);
  const others = match.lines.filter(({ id }) => id !== line.id);
  return (
    <div className={styles["parts"]}>
      {others.map((other) => (
        <PostingRow
          key={other.id}
          date={other.date}
          label={other.label}
          detail={t("bankPages.withLine", { day: shortDate(other.date) })}
          amount={money(other.cents)}
        />
      ))}
      {match.postings.map((posting) => (
        <PostingRow
          key={posting.id}
          date={posting.date}
          label={posting.label}
          detail={[posting.who, posting.document].filter(Boolean).join(" · ")}
          amount={money(posting.cents)}
        />
      ))}
    </div>
  );
}

function Why({ match }: { match: ProposalView }) {
  const { t } = useTranslation();
  const { number } = useFormat();
  const { days, shared, lines, postings } = match;
  const apart = Math.abs(days);
  const said = [
    postings.length === 0
      ? t("bankPages.why.takesBack")
      : t(lines.length + postings.length > 2 ? "bankPages.why.sum" : "bankPages.why.amount"),
    apart === 0
      ? t("bankPages.why.sameDay")
      : t(days > 0 ? "bankPages.why.later" : "bankPages.why.earlier", {
          count: apart,
          formatted: number(apart),
        }),
    ...(shared > 0 ? [t("bankPages.why.words", { count: shared, formatted: number(shared) })] : []),
  ];
  return <span>{said.join(" · ")}</span>;
}
