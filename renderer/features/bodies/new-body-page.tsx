import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useLocation, useSearch } from "wouter";
import { Id } from "#shared/domain/kernel/ids.ts";
import { call } from "#renderer/lib/client.ts";
import { offerUndo } from "#renderer/lib/undo.ts";
import { useDraft } from "#renderer/lib/use-draft.ts";
import { Banner } from "#renderer/ui/banner.tsx";
import { Button } from "#renderer/ui/button.tsx";
import { PageHeader } from "#renderer/ui/page-header.tsx";
import { Page, PageContent } from "#renderer/ui/page.tsx";
import { BodyForm } from "./body-form.tsx";
import { BodyValues, emptyValues } from "./body-values.ts";
import { organisationOptions } from "./queries.ts";
import { useAsOf } from "./use-as-of.ts";

export function NewBodyPage() {
  const { t } = useTranslation();
  const [, navigate] = useLocation();
  const asOf = useAsOf();
  const under = Id.safeParse(new URLSearchParams(useSearch()).get("under")).data ?? null;
  const [empty] = useState(() => emptyValues(asOf.day, under));
  const draft = useDraft(under === null ? "body-new" : `body-new:${under}`, BodyValues, empty);
  const { data: view } = useQuery(organisationOptions(asOf.day));
  return (
    <Page>
      <PageHeader title={t("bodies.form.newTitle")} detail={t("bodies.form.newDetail")} />
      <PageContent narrow>
        {draft.wasRestored ? (
          <Banner
            actions={
              <Button size="small" onPress={draft.clear}>
                {t("bodies.form.startAfresh")}
              </Button>
            }
          >
            {t("bodies.form.restored")}
          </Banner>
        ) : null}
        {draft.isReady && view !== undefined ? (
          <BodyForm
            // Started afresh, it is another form.
            key={draft.wasRestored ? "restored" : "new"}
            initial={draft.value}
            view={view}
            own={null}
            fromLabel={t("bodies.form.from")}
            submitLabel={t("bodies.form.create")}
            againLabel={t("bodies.form.createAndNew")}
            onType={draft.set}
            onSubmit={async (asked, overrides, again) => {
              const { id, seq } = await call("bodies.create", { ...asked, overrides });
              draft.clear();
              offerUndo(t("bodies.done.created", { name: asked.fields.name }), seq);
              if (!again) navigate(asOf.to(`/bodies/${id}`), { replace: true });
            }}
            onCancel={() => navigate(asOf.to(under === null ? "/bodies" : `/bodies/${under}`))}
          />
        ) : null}
      </PageContent>
    </Page>
  );
}
