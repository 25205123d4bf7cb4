import { useQuery } from "@tanstack/react-query";
import { Car } from "lucide-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Link, useLocation } from "wouter";
import { todayIso } from "#renderer/lib/dates.ts";
import { useDraft } from "#renderer/lib/use-draft.ts";
import { Button } from "#renderer/ui/button.tsx";
import { PageHeader } from "#renderer/ui/page-header.tsx";
import { Page, PageContent } from "#renderer/ui/page.tsx";
import { proposalsOptions } from "../queries.ts";
import { JourneyForm } from "./journey-form.tsx";
import { emptyJourney, JourneyValues } from "./journey-values.ts";

/** A journey in somebody’s own vehicle, counted by the year’s scale; one made before is made again in one gesture. */
export function JourneyPage() {
  const { t } = useTranslation();
  const [, navigate] = useLocation();
  const [empty] = useState(() => emptyJourney(todayIso()));
  const [round, setRound] = useState(0);
  const draft = useDraft("journey-new", JourneyValues, empty);
  const { data: proposal } = useQuery(proposalsOptions({ payer: null, purpose: "" }));
  return (
    <Page>
      <PageHeader
        eyebrow={<Link href="/finances">{t("finances.title")}</Link>}
        title={t("expensePages.journey.title")}
        detail={t("expensePages.journey.detail")}
        actions={
          <Button icon={Car} onPress={() => navigate("/finances/vehicles")}>
            {t("expensePages.vehicles.title")}
          </Button>
        }
      />
      <PageContent narrow>
        {draft.isReady && proposal !== undefined ? (
          <JourneyForm
            key={round}
            initial={
              draft.value.person === null ? { ...draft.value, person: proposal.payer } : draft.value
            }
            onType={draft.set}
            onSaved={() => {
              draft.clear();
              setRound(round + 1);
            }}
          />
        ) : null}
      </PageContent>
    </Page>
  );
}
