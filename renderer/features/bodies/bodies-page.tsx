import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { todayIso } from "#renderer/lib/dates.ts";
import { errorMessage } from "#renderer/lib/failure-message.ts";
import { EmptyState } from "#renderer/ui/empty-state.tsx";
import { ErrorState } from "#renderer/ui/error-state.tsx";
import { PageHeader } from "#renderer/ui/page-header.tsx";
import { Page, PageContent } from "#renderer/ui/page.tsx";
import { Skeleton } from "#renderer/ui/skeleton.tsx";
import { isCommonKind } from "#shared/domain/bodies/body-kinds.ts";
import { isCommonTitle } from "#shared/domain/bodies/role.ts";
import { displayName } from "#shared/domain/people/display-name.ts";
import { organisationOptions } from "./queries.ts";

export function BodiesPage() {
  const { t } = useTranslation();
  const today = todayIso();
  const { data, error, refetch } = useQuery(organisationOptions(today));
  const ownKind = (id: string) => data?.kinds.find((kind) => kind.id === id)?.name ?? "";
  return (
    <Page>
      <PageHeader title={t("bodies.list.title")} />
      <PageContent>
        {data === undefined && error === null ? <Skeleton lines={6} /> : null}
        {error === null ? null : (
          <ErrorState message={errorMessage(error)} onRetry={() => void refetch()} />
        )}
        {data?.bodies.length === 0 ? (
          <EmptyState title={t("bodies.list.emptyTitle")}>
            <p>{t("bodies.list.empty")}</p>
          </EmptyState>
        ) : null}
        <ul>
          {data?.bodies.map(({ id, name, kind, holders }) => (
            <li key={id}>
              {name}, {isCommonKind(kind) ? t(`bodies.kinds.${kind}`) : ownKind(kind)}
              {holders.map(({ title, person }) => (
                <span key={person.id}>
                  {isCommonTitle(title) ? t(`bodies.titles.${title}`) : title} {displayName(person)}
                </span>
              ))}
            </li>
          ))}
        </ul>
      </PageContent>
    </Page>
  );
}
