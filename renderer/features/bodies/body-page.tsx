import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useLocation, useParams } from "wouter";
import { latestState, lifeOf, stateOn, type BodyState } from "#shared/domain/bodies/body.ts";
import type { BodyView, OrganisationView } from "#shared/domain/bodies/views.ts";
import { call } from "#renderer/lib/client.ts";
import { errorMessage } from "#renderer/lib/failure-message.ts";
import { Slot } from "#renderer/lib/features.tsx";
import { useFormat } from "#renderer/lib/format.ts";
import { ActRefusal, useRuledAct } from "#renderer/lib/ruled-act.tsx";
import { offerUndo } from "#renderer/lib/undo.ts";
import { Banner } from "#renderer/ui/banner.tsx";
import { ErrorState } from "#renderer/ui/error-state.tsx";
import { PageHeader } from "#renderer/ui/page-header.tsx";
import { Page, PageContent } from "#renderer/ui/page.tsx";
import { Skeleton } from "#renderer/ui/skeleton.tsx";
import { AsOfField } from "./as-of-field.tsx";
import { BodyActions, type BodyAct } from "./body-actions.tsx";
import { BodyFacts } from "./body-facts.tsx";
import { BodyHistory } from "./body-history.tsx";
import { BodyParts } from "./body-parts.tsx";
import { BodyPath } from "./body-path.tsx";
import styles from "./body-page.module.css";
import { ChangeBody, CorrectState } from "./change-body.tsx";
import { CloseBody } from "./close-body.tsx";
import { Opened } from "./opened.tsx";
import { bodyOptions, organisationOptions } from "./queries.ts";
import { RolesSection } from "./roles/roles-section.tsx";
import { MembersSection } from "./rule/members-section.tsx";
import { useAsOf, type AsOf } from "./use-as-of.ts";
import { useBodyWords } from "./use-body-words.ts";

export function BodyPage() {
  const { t } = useTranslation();
  const { id = "" } = useParams();
  const asOf = useAsOf();
  const body = useQuery(bodyOptions(id, asOf.day));
  const organisation = useQuery(organisationOptions(asOf.day));
  const error = body.error ?? organisation.error;
  if (error === null && body.data !== undefined && organisation.data !== undefined) {
    return <Shown key={id} view={body.data} organisation={organisation.data} asOf={asOf} />;
  }
  return (
    <Page>
      <PageHeader title={t("bodies.page.title")} eyebrow={<BodyPath above={[]} asOf={asOf} />} />
      <PageContent>
        {error === null ? (
          <Skeleton lines={8} />
        ) : (
          <ErrorState
            message={errorMessage(error)}
            onRetry={() => void Promise.all([body.refetch(), organisation.refetch()])}
          />
        )}
      </PageContent>
    </Page>
  );
}

interface ShownProps {
  view: BodyView;
  organisation: OrganisationView;
  asOf: AsOf;
}

function Shown({ view, organisation, asOf }: ShownProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const [, navigate] = useLocation();
  const words = useBodyWords(organisation.kinds);
  const [act, setAct] = useState<BodyAct | BodyState | null>(null);
  const done = useRuledAct();
  const { body } = view;
  const { day } = asOf;
  const state = latestState(body, day);
  const isOpen = stateOn(body, day) !== null;
  const life = lifeOf(body);
  const close = () => setAct(null);
  const run = (asked: BodyAct) => {
    done.forget();
    setAct(asked);
    if (asked !== "reopen" && asked !== "remove") return;
    setAct(null);
    const { id } = body;
    done.run(async (overrides) => {
      const { seq } = await (asked === "reopen"
        ? call("bodies.reopen", { id, overrides })
        : call("bodies.remove", { id }));
      offerUndo(t(`bodies.done.${asked}`, { name: state.name }), seq);
      if (asked === "remove") navigate(asOf.to("/bodies"));
    });
  };
  return (
    <Page>
      <PageHeader
        eyebrow={<BodyPath above={view.above} asOf={asOf} />}
        title={state.name}
        detail={
          <span className={styles["tags"]}>
            {words.kind(state.kind)} ·{" "}
            {life.end === null
              ? t("bodies.since", { day: format.shortDate(life.start) })
              : t("bodies.life", {
                  start: format.shortDate(life.start),
                  end: format.shortDate(life.end),
                })}
          </span>
        }
        actions={<BodyActions body={body} asOf={asOf} onAct={run} />}
      />
      <PageContent>
        <div className={styles["bar"]}>
          <AsOfField asOf={asOf} />
        </div>
        <ActRefusal act={done} />
        {isOpen ? null : (
          <Banner>
            {t("bodies.page.notThen", { name: state.name, day: format.exactDate(day) })}
          </Banner>
        )}
        {act === "change" ? (
          <ChangeBody body={body} organisation={organisation} day={day} onClose={close} />
        ) : null}
        {act === "close" ? (
          <Opened>
            <CloseBody body={body} name={state.name} day={day} onClose={close} />
          </Opened>
        ) : null}
        {act !== null && typeof act === "object" ? (
          <Opened key={act.id}>
            <CorrectState body={body} state={act} organisation={organisation} onClose={close} />
          </Opened>
        ) : null}
        <div className={styles["others"]}>
          <Slot name="body" bodyId={body.id} asOf={day} />
        </div>
        <div className={styles["columns"]}>
          <div className={styles["main"]}>
            <RolesSection body={body} roles={view.roles} day={day} />
            {state.composition === null ? null : (
              <MembersSection
                view={view}
                composition={state.composition}
                organisation={organisation}
                words={words}
                day={day}
              />
            )}
            <BodyParts parts={view.parts} words={words} asOf={asOf} />
          </div>
          <aside className={styles["side"]} aria-label={t("bodies.page.facts")}>
            <BodyFacts state={state} />
            <BodyHistory body={body} words={words} onCorrect={setAct} />
          </aside>
        </div>
      </PageContent>
    </Page>
  );
}
