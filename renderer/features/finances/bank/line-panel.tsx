import { useTranslation } from "react-i18next";
import type {
  BankAccountView,
  BankLineView,
  Proposals,
} from "#shared/domain/finances/bank/views.ts";
import { useFormat } from "#renderer/lib/format.ts";
import { Button } from "#renderer/ui/button.tsx";
import { Skeleton } from "#renderer/ui/skeleton.tsx";
import layout from "#renderer/ui/form-layout.module.css";
import styles from "./bank.module.css";
import { choicesOf } from "./choices.ts";
import { EntryForm } from "./entry-form.tsx";
import { PickPostings } from "./pick-postings.tsx";
import { ProposalList } from "./proposal-list.tsx";
import { useMoney } from "./use-money.ts";

type PanelMode = "proposals" | "entry" | "pick";

export interface LinePanelProps {
  line: BankLineView;
  account: BankAccountView;
  proposals: Proposals | undefined;
  picked: number;
  mode: PanelMode;
  mayWrite: boolean;
  onMode: (mode: PanelMode) => void;
  onAccept: (index: number) => void;
  onDone: () => void;
}

/** The line that is chosen, and what it may be. */
export function LinePanel(props: LinePanelProps) {
  const { line, account, proposals, picked, mode, mayWrite, onMode, onAccept, onDone } = props;
  const { t } = useTranslation();
  const { exactDate } = useFormat();
  const money = useMoney(account.fields.currency);
  return (
    <section className={styles["panel"]} aria-label={t("bankPages.panel")}>
      <header className={styles["lineHead"]}>
        <p className={styles["lineAmount"]} data-tabular>
          {money(line.cents)}
        </p>
        <p className={styles["lineLabel"]}>{line.label}</p>
        <p className={styles["soft"]}>
          {exactDate(line.date)}
          {line.valueOn === null
            ? null
            : ` · ${t("bankPages.valueOn", { day: exactDate(line.valueOn) })}`}
        </p>
      </header>
      {mode === "entry" && proposals !== undefined ? (
        <EntryForm
          line={line}
          currency={account.fields.currency}
          guess={proposals.entry}
          onDone={onDone}
        />
      ) : null}
      {mode === "pick" ? <PickPostings line={line} account={account} onDone={onDone} /> : null}
      {mode === "proposals" ? (
        <>
          {proposals === undefined ? (
            <Skeleton lines={3} />
          ) : (
            <ProposalList
              line={line}
              choices={choicesOf(proposals)}
              picked={picked}
              currency={account.fields.currency}
              onAccept={mayWrite ? onAccept : undefined}
            />
          )}
          {mayWrite ? (
            <div className={layout["buttons"]}>
              <Button shortcut="e" onPress={() => onMode("entry")}>
                {t("bankPages.entry.title")}
              </Button>
              <Button shortcut="o" onPress={() => onMode("pick")}>
                {t("bankPages.pick.title")}
              </Button>
            </div>
          ) : null}
        </>
      ) : null}
    </section>
  );
}
