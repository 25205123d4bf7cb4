import { useQuery } from "@tanstack/react-query";
import { CirclePlus, Scale } from "lucide-react";
import { useCallback, useMemo, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { useLocation } from "wouter";
import type { BodyNode, OrganisationView } from "#shared/domain/bodies/views.ts";
import { displayName } from "#shared/domain/people/display-name.ts";
import { brokenByBody } from "#shared/domain/rules/broken-by-body.ts";
import { useCommands, type Command } from "#renderer/lib/commands.ts";
import { errorMessage } from "#renderer/lib/failure-message.ts";
import { useFormat } from "#renderer/lib/format.ts";
import { useMay } from "#renderer/lib/use-may.ts";
import { Button } from "#renderer/ui/button.tsx";
import { EmptyState } from "#renderer/ui/empty-state.tsx";
import { ErrorState } from "#renderer/ui/error-state.tsx";
import { PageHeader } from "#renderer/ui/page-header.tsx";
import { Page, PageContent } from "#renderer/ui/page.tsx";
import { Skeleton } from "#renderer/ui/skeleton.tsx";
import { AsOfField } from "./as-of-field.tsx";
import { BodiesToolbar } from "./bodies-toolbar.tsx";
import styles from "./bodies-page.module.css";
import { BodyTree } from "./body-tree.tsx";
import { KindList } from "./kind-list.tsx";
import { ViewToggle } from "./picture/view-toggle.tsx";
import { answersOptions, organisationOptions } from "./queries.ts";
import { countMatches, matching, namesakes, pathTo, treeOf } from "./tree-rows.ts";
import { useAsOf, type AsOf } from "./use-as-of.ts";
import { useBodyWords } from "./use-body-words.ts";

export function BodiesPage() {
  const { t } = useTranslation();
  const [, navigate] = useLocation();
  const asOf = useAsOf();
  const { data, error, refetch } = useQuery(organisationOptions(asOf.day));
  const mayWrite = useMay("bodies.write");
  const { to } = asOf;
  const add = useCallback(() => navigate(to("/bodies/new")), [navigate, to]);
  const create = mayWrite ? (
    <Button variant="primary" icon={CirclePlus} shortcut="mod+n" onPress={add}>
      {t("app.commands.newBody")}
    </Button>
  ) : undefined;
  const isEmpty = data?.bodies.length === 0;
  const isNew = isEmpty && data.changes.length === 0;
  return (
    <Page>
      <PageHeader
        full
        title={t("bodies.list.title")}
        actions={
          isNew ? undefined : (
            <>
              <ViewToggle value="rows" asOf={asOf} />
              <Button icon={Scale} onPress={() => navigate(to("/bodies/rules"))}>
                {t("bodies.rules.link")}
              </Button>
              {create}
            </>
          )
        }
      />
      <PageContent full>
        {data === undefined && error === null ? <Skeleton lines={6} /> : null}
        {error === null ? null : (
          <ErrorState message={errorMessage(error)} onRetry={() => void refetch()} />
        )}
        {isNew ? (
          <EmptyState title={t("bodies.list.emptyTitle")} actions={create}>
            <p>{t(create === undefined ? "bodies.list.toCome" : "bodies.list.empty")}</p>
          </EmptyState>
        ) : null}
        {isEmpty && !isNew ? (
          <>
            <AsOfField asOf={asOf} />
            <p className={styles["none"]}>{t("bodies.list.noneThen")}</p>
          </>
        ) : null}
        {data === undefined || isEmpty ? null : <Rows view={data} asOf={asOf} />}
        {data === undefined ? null : <KindList kinds={data.kinds} />}
        <PageKeys add={add} />
      </PageContent>
    </Page>
  );
}

/** The command of every page has its key here without leaving for another place. */
function PageKeys({ add }: { add: () => void }) {
  const { t } = useTranslation();
  const mayWrite = useMay("bodies.write");
  const commands = useMemo(
    (): Command[] =>
      mayWrite
        ? [
            {
              id: "new_body",
              label: t("app.commands.newBody"),
              group: "page",
              keys: "mod+n",
              inFields: true,
              icon: CirclePlus,
              run: add,
            },
          ]
        : [],
    [t, mayWrite, add],
  );
  useCommands(commands);
  return null;
}

function Rows({ view, asOf }: { view: OrganisationView; asOf: AsOf }) {
  const { t } = useTranslation();
  const { locale, shortDate } = useFormat();
  const [, navigate] = useLocation();
  const [words, setWords] = useState("");
  const search = useRef<HTMLInputElement>(null);
  const tree = useRef<HTMLDivElement>(null);
  const { data: answers } = useQuery(answersOptions({ asOf: asOf.day }));
  const broken = useMemo(() => brokenByBody(answers ?? { rules: [] }), [answers]);
  const names = useBodyWords(view.kinds);
  const all = useMemo(() => treeOf(view.bodies, locale), [view, locale]);
  const rows = useMemo(
    () =>
      matching(all, words, ({ name, kind, holders }) =>
        [name, names.kind(kind), ...holders.map(({ person }) => displayName(person))].join(" "),
      ),
    [all, words, names],
  );
  const nodes = useMemo(() => new Map(view.bodies.map((node) => [node.id, node])), [view]);
  const alike = useMemo(() => namesakes(view.bodies), [view]);
  const apart = (node: BodyNode) => {
    if (!alike.has(node.id)) return undefined;
    const path = pathTo(nodes, node);
    const since = t("bodies.since", { day: shortDate(node.openedOn) });
    return path.length === 0 ? since : `${path.join(" › ")} · ${since}`;
  };
  const commands = useMemo(
    (): Command[] => [
      {
        id: "search_bodies",
        label: t("bodies.list.search"),
        group: "page",
        keys: "/",
        run: () => search.current?.focus(),
      },
    ],
    [t],
  );
  useCommands(commands);
  return (
    <>
      <BodiesToolbar
        asOf={asOf}
        words={words}
        onWords={setWords}
        onDown={() => tree.current?.querySelector<HTMLElement>("[role=row]")?.focus()}
        searchRef={search}
        count={countMatches(rows)}
      />
      {rows.length === 0 ? (
        <p className={styles["none"]}>{t("bodies.list.noMatch")}</p>
      ) : (
        <BodyTree
          rows={rows}
          words={names}
          broken={broken}
          day={asOf.day}
          apart={apart}
          onOpen={(id) => navigate(asOf.to(`/bodies/${id}`))}
          treeRef={tree}
        />
      )}
    </>
  );
}
