import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { Link, useLocation } from "wouter";
import { errorMessage } from "#renderer/lib/failure-message.ts";
import { useFormat } from "#renderer/lib/format.ts";
import { Button } from "#renderer/ui/button.tsx";
import { EmptyState } from "#renderer/ui/empty-state.tsx";
import { ErrorState } from "#renderer/ui/error-state.tsx";
import { PageHeader } from "#renderer/ui/page-header.tsx";
import { Page, PageContent } from "#renderer/ui/page.tsx";
import { Skeleton } from "#renderer/ui/skeleton.tsx";
import { vehiclesOptions } from "../queries.ts";
import styles from "./mileage.module.css";
import { VehicleCard } from "./vehicle-card.tsx";

/** The vehicles that kilometres count on: one’s own, or all for whoever reads finances. */
export function VehiclesPage() {
  const { t } = useTranslation();
  return (
    <Page>
      <PageHeader
        eyebrow={<Link href="/finances/journeys/new">{t("expensePages.journey.title")}</Link>}
        title={t("expensePages.vehicles.title")}
        detail={t("expensePages.vehicles.detail")}
      />
      <PageContent narrow>
        <Vehicles />
      </PageContent>
    </Page>
  );
}

function Vehicles() {
  const { t } = useTranslation();
  const { locale } = useFormat();
  const [, navigate] = useLocation();
  const { data, error, refetch } = useQuery(vehiclesOptions(null));
  if (error !== null) {
    return <ErrorState message={errorMessage(error)} onRetry={() => void refetch()} />;
  }
  if (data === undefined) return <Skeleton lines={6} />;
  if (data.length === 0) {
    return (
      <EmptyState
        title={t("expensePages.vehicles.emptyTitle")}
        actions={
          <Button variant="primary" onPress={() => navigate("/finances/journeys/new")}>
            {t("expensePages.journey.title")}
          </Button>
        }
      >
        {t("expensePages.vehicles.empty")}
      </EmptyState>
    );
  }
  const sorted = data.toSorted(
    (one, other) =>
      one.person.name.localeCompare(other.person.name, locale) ||
      one.name.localeCompare(other.name, locale),
  );
  return (
    <ul className={styles["cards"]}>
      {sorted.map((vehicle) => (
        <li key={vehicle.id}>
          <VehicleCard vehicle={vehicle} />
        </li>
      ))}
    </ul>
  );
}
