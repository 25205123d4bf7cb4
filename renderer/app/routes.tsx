import { Suspense } from "react";
import { Route, Switch } from "wouter";
import { Page, PageContent } from "#renderer/ui/page.tsx";
import { Skeleton } from "#renderer/ui/skeleton.tsx";
import { Guarded } from "./guarded.tsx";
import { NotFoundPage } from "./not-found-page.tsx";
import { ROUTES } from "./route-list.ts";

function Loading() {
  return (
    <Page>
      <PageContent>
        <Skeleton />
      </PageContent>
    </Page>
  );
}

/** Pages read their parameters with wouter's `useParams`. */
export function Routes() {
  return (
    <Suspense fallback={<Loading />}>
      <Switch>
        {ROUTES.map(({ path, page: PageOfRoute, needs }) => (
          <Route key={path} path={path}>
            {(params) => (
              <Guarded needs={typeof needs === "function" ? needs(params) : needs}>
                <PageOfRoute />
              </Guarded>
            )}
          </Route>
        ))}
        <Route component={NotFoundPage} />
      </Switch>
    </Suspense>
  );
}
