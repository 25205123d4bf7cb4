import { FileInput } from "lucide-react";
import { useTranslation } from "react-i18next";
import { Link } from "wouter";
import { assertNever } from "#shared/domain/kernel/assert-never.ts";
import { JobProgress } from "#renderer/lib/job-progress.tsx";
import { Banner } from "#renderer/ui/banner.tsx";
import { Button } from "#renderer/ui/button.tsx";
import { FinancesPage } from "../finances-page.tsx";
import styles from "./bank.module.css";
import { AskColumns } from "./import/ask-columns.tsx";
import { AskOrder } from "./import/ask-order.tsx";
import { Payments } from "./import/payments.tsx";
import { Problems } from "./import/problems.tsx";
import { StatementsPreview } from "./import/statements-preview.tsx";
import { useBankImport, type BankImport } from "./import/use-bank-import.ts";

/** A statement of the bank, from its file to its lines: shown whole before anything is written. */
export function ImportPage() {
  const { t } = useTranslation();
  const running = useBankImport();
  const { looked, failure, inspect, run } = running;
  const isReading = inspect.isRunning || run.isRunning;
  return (
    <FinancesPage detail={<Link href="/finances/bank">{t("bankPages.lines.back")}</Link>}>
      <h2 className={styles["sectionTitle"]}>{t("bankPages.import.title")}</h2>
      <p>{t("bankPages.import.detail")}</p>
      <div className={styles["more"]}>
        <Button
          variant={looked === null ? "primary" : "secondary"}
          icon={FileInput}
          isPending={isReading}
          onPress={() => void running.choose()}
        >
          {t(looked === null ? "bankPages.import.choose" : "bankPages.import.other")}
        </Button>
      </div>
      {failure === null ? null : (
        <Banner tone="danger" live>
          {failure}
        </Banner>
      )}
      <JobProgress job={inspect} />
      <JobProgress job={run} />
      {looked === null || isReading ? null : <Looked running={running} />}
    </FinancesPage>
  );
}

function Looked({ running }: { running: BankImport }) {
  const { looked } = running;
  if (looked === null) return null;
  const { preview, file } = looked;
  switch (preview.kind) {
    case "statements":
      return (
        <StatementsPreview
          key={`${preview.digest} ${JSON.stringify(preview.accounts.map(({ into }) => into))}`}
          preview={preview}
          file={file.name}
          running={running}
        />
      );
    case "payments":
      return <Payments count={preview.count} payouts={preview.payouts} />;
    case "question":
      return preview.question.ask === "date_order" ? (
        <AskOrder question={preview.question} running={running} />
      ) : (
        <AskColumns rows={preview.question.rows} running={running} />
      );
    case "error":
      return <Problems problems={preview.problems} file={file.name} />;
    default:
      return assertNever(preview);
  }
}
