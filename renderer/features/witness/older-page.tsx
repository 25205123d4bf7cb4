import { useMutation } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { assertNever } from "#shared/domain/kernel/assert-never.ts";
import type { WitnessVerdict } from "#shared/domain/vault/witness.ts";
import { call } from "#renderer/lib/client.ts";
import { useFormat } from "#renderer/lib/format.ts";
import { showError } from "#renderer/lib/undo.ts";
import { Banner } from "#renderer/ui/banner.tsx";
import { Button } from "#renderer/ui/button.tsx";
import { PageHeader } from "#renderer/ui/page-header.tsx";
import { Page, PageContent } from "#renderer/ui/page.tsx";
import styles from "./witness.module.css";

export interface OlderPageProps {
  verdict: WitnessVerdict;
  isReadOnly: boolean;
  /** The person goes on with this copy. */
  onContinue: () => void;
}

/** Stands before everything else until a person says whether this copy is the one they want. */
export function OlderPage({ verdict, isReadOnly, onContinue }: OlderPageProps) {
  const { t } = useTranslation();
  const accept = useMutation({
    mutationFn: () => call("witness.accept", {}),
    onSuccess: onContinue,
    onError: showError,
  });
  return (
    <Page>
      <PageHeader title={t("witness.older.title")} />
      <PageContent narrow>
        <div className={styles["older"]}>
          <Banner tone="warning" live>
            <Facts verdict={verdict} />
          </Banner>
          <p>{t("witness.older.why")}</p>
          <h2>{t("witness.older.keepTitle")}</h2>
          <p>{t("witness.older.keep")}</p>
          {isReadOnly ? <p>{t("witness.older.readOnly")}</p> : null}
          <div className={styles["actions"]}>
            <Button
              variant="primary"
              onPress={() => void call("app.closeVault", {}).catch(showError)}
            >
              {t("witness.older.close")}
            </Button>
            <Button
              isDisabled={accept.isPending}
              onPress={() => (isReadOnly ? onContinue() : accept.mutate())}
            >
              {t(isReadOnly ? "witness.older.look" : "witness.older.accept")}
            </Button>
          </div>
        </div>
      </PageContent>
    </Page>
  );
}

function Facts({ verdict }: { verdict: WitnessVerdict }) {
  const { t } = useTranslation();
  const format = useFormat();
  switch (verdict.kind) {
    case "older": {
      const { missing } = verdict;
      const dates = {
        from: format.exactInstant(verdict.from),
        seen: format.exactInstant(verdict.seen),
      };
      if (verdict.part === "header") return <p>{t("witness.older.header", dates)}</p>;
      return (
        <>
          <p>
            {t("witness.older.journal", {
              ...dates,
              count: missing,
              formatted: format.number(missing),
            })}
          </p>
          {verdict.part === "both" ? <p>{t("witness.older.headerToo")}</p> : null}
        </>
      );
    }
    case "diverged":
      return (
        <p>
          {t("witness.older.diverged", {
            at: format.number(verdict.at),
            from: format.exactInstant(verdict.from),
            seen: format.exactInstant(verdict.seen),
          })}
        </p>
      );
    case "unknown":
    case "same":
    case "newer":
      return null;
    default:
      return assertNever(verdict);
  }
}
