import { useTranslation } from "react-i18next";
import { useFormat } from "#renderer/lib/format.ts";
import { Banner } from "#renderer/ui/banner.tsx";
import { Button } from "#renderer/ui/button.tsx";
import layout from "#renderer/ui/form-layout.module.css";
import type { BankImport } from "./use-bank-import.ts";

export interface AskOrderProps {
  question: { line: number; example: string };
  running: BankImport;
}

/** Of a file whose dates can be read in two ways: it is asked once, and remembered for its account. */
export function AskOrder({ question, running }: AskOrderProps) {
  const { t } = useTranslation();
  const { number } = useFormat();
  return (
    <>
      <Banner title={t("bankPages.import.order")} live>
        <p>
          {t("bankPages.import.orderDetail", {
            line: number(question.line),
            example: question.example,
          })}
        </p>
      </Banner>
      <div className={layout["buttons"]}>
        {(["dayFirst", "monthFirst"] as const).map((dateOrder) => (
          <Button key={dateOrder} onPress={() => void running.again({ dateOrder, columns: null })}>
            {t(`bankPages.import.orders.${dateOrder}`)}
          </Button>
        ))}
      </div>
    </>
  );
}
