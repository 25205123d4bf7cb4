import { useQuery } from "@tanstack/react-query";
import { Plus } from "lucide-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { OrganisationView } from "#shared/domain/bodies/views.ts";
import type { RuleAnswers, RuleView } from "#shared/domain/rules/views.ts";
import { call } from "#renderer/lib/client.ts";
import { errorMessage } from "#renderer/lib/failure-message.ts";
import { offerUndo } from "#renderer/lib/undo.ts";
import { useMay } from "#renderer/lib/use-may.ts";
import { Button } from "#renderer/ui/button.tsx";
import { EmptyState } from "#renderer/ui/empty-state.tsx";
import { ErrorState } from "#renderer/ui/error-state.tsx";
import { PageHeader } from "#renderer/ui/page-header.tsx";
import { Page, PageContent } from "#renderer/ui/page.tsx";
import { Skeleton } from "#renderer/ui/skeleton.tsx";
import { AsOfField } from "../as-of-field.tsx";
import { BodyPath } from "../body-path.tsx";
import { answersOptions, organisationOptions, rulesOptions } from "../queries.ts";
import { useAsOf, type AsOf } from "../use-as-of.ts";
import { RuleCard } from "./rule-card.tsx";
import { RuleForm } from "./rule-form.tsx";
import { emptyRule, RULE_KINDS, type RuleValues } from "./rule-values.ts";
import styles from "./rules.module.css";

export function RulesPage() {
  const { t } = useTranslation();
  const asOf = useAsOf();
  const rules = useQuery(rulesOptions());
  const answers = useQuery(answersOptions({ asOf: asOf.day }));
  const organisation = useQuery(organisationOptions(asOf.day));
  const error = rules.error ?? answers.error ?? organisation.error;
  return (
    <Page>
      <PageHeader
        eyebrow={<BodyPath above={[]} asOf={asOf} />}
        title={t("bodies.rules.title")}
        detail={t("bodies.rules.detail")}
      />
      <PageContent>
        {error === null ? null : (
          <ErrorState
            message={errorMessage(error)}
            onRetry={() =>
              void Promise.all([rules.refetch(), answers.refetch(), organisation.refetch()])
            }
          />
        )}
        {error === null && (rules.data === undefined || organisation.data === undefined) ? (
          <Skeleton lines={6} />
        ) : null}
        {rules.data === undefined || organisation.data === undefined ? null : (
          <RuleList
            rules={rules.data}
            answers={answers.data?.rules ?? []}
            view={organisation.data}
            asOf={asOf}
          />
        )}
      </PageContent>
    </Page>
  );
}

interface RuleListProps {
  rules: readonly RuleView[];
  answers: readonly RuleAnswers[];
  view: OrganisationView;
  asOf: AsOf;
}

/** Three that many collectives have, to begin with. */
const EXAMPLES = [
  "least_holders",
  "holder_status",
  "meets",
] as const satisfies readonly (typeof RULE_KINDS)[number][];

function RuleList({ rules, answers, view, asOf }: RuleListProps) {
  const { t } = useTranslation();
  const mayWrite = useMay("bodies.write");
  const [adding, setAdding] = useState<RuleValues | null>(null);
  const close = () => setAdding(null);
  const add = (
    <Button variant="primary" icon={Plus} onPress={() => setAdding(emptyRule())}>
      {t("bodies.rules.add")}
    </Button>
  );
  return (
    <>
      <div className={styles["bar"]}>
        <AsOfField asOf={asOf} />
        {mayWrite && adding === null && rules.length > 0 ? add : null}
      </div>
      {adding === null ? null : (
        <RuleForm
          title={t("bodies.rules.newTitle")}
          place={`rule-new:${adding.kind}`}
          initial={adding}
          view={view}
          submitLabel={t("bodies.rules.save")}
          onSave={async (fields) => {
            const { seq } = await call("rules.add", fields);
            offerUndo(t("bodies.rules.added"), seq);
          }}
          onClose={close}
        />
      )}
      {rules.length === 0 && adding === null ? (
        <EmptyState title={t("bodies.rules.emptyTitle")} actions={mayWrite ? add : undefined}>
          <p>{t("bodies.rules.empty")}</p>
          {mayWrite ? (
            <ul className={styles["examples"]}>
              {EXAMPLES.map((kind) => (
                <li key={kind}>
                  <Button size="small" onPress={() => setAdding(emptyRule(kind))}>
                    {t(`bodies.rules.examples.${kind}`)}
                  </Button>
                </li>
              ))}
            </ul>
          ) : null}
        </EmptyState>
      ) : null}
      <ul className={styles["rules"]} aria-label={t("bodies.rules.title")}>
        {rules.map((rule) => (
          <RuleCard
            key={rule.id}
            rule={rule}
            answers={answers.find((one) => one.rule.id === rule.id)}
            view={view}
          />
        ))}
      </ul>
    </>
  );
}
