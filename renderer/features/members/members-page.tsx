import { useQuery } from "@tanstack/react-query";
import { UserRoundPlus } from "lucide-react";
import { useRef, useState } from "react";
import { flushSync } from "react-dom";
import { useTranslation } from "react-i18next";
import { Link, useLocation, useParams } from "wouter";
import { errorMessage } from "#renderer/lib/failure-message.ts";
import { useMay } from "#renderer/lib/use-may.ts";
import { Button } from "#renderer/ui/button.tsx";
import { ErrorState } from "#renderer/ui/error-state.tsx";
import { PageHeader } from "#renderer/ui/page-header.tsx";
import { PageContent, SplitPage } from "#renderer/ui/page.tsx";
import { Skeleton } from "#renderer/ui/skeleton.tsx";
import { MemberLists } from "./member-lists.tsx";
import { MemberPanel } from "./member-panel.tsx";
import styles from "./members.module.css";
import { membersQuery } from "./queries.ts";

export function MembersPage() {
  const { t } = useTranslation();
  const [, navigate] = useLocation();
  const { data: members, error, refetch } = useQuery(membersQuery());
  const { id: asked = null } = useParams();
  const [selectedId, setSelectedId] = useState<string | null>(asked);
  const list = useRef<HTMLDivElement>(null);
  const selected = members?.find(({ id }) => id === selectedId);
  const manages = useMay("members.manage");

  const closeTo = (place: string) => {
    // The panel may cover the list.
    flushSync(() => setSelectedId(null));
    list.current?.querySelector<HTMLElement>(place)?.focus();
  };
  return (
    <SplitPage
      panel={
        members === undefined || selected === undefined ? null : (
          <MemberPanel
            key={selected.id}
            member={selected}
            members={members}
            onClose={() => closeTo(`[data-member="${selected.id}"]`)}
            onGone={() => closeTo("h1")}
          />
        )
      }
    >
      <div className={styles["scroll"]} ref={list}>
        <PageHeader
          title={t("members.title")}
          detail={t("members.detail")}
          eyebrow={<Link href="/settings">{t("app.settings.title")}</Link>}
          actions={
            manages ? (
              <Button
                variant="primary"
                icon={UserRoundPlus}
                onPress={() => navigate("/settings/members/invite")}
              >
                {t("members.list.invite")}
              </Button>
            ) : undefined
          }
        />
        <PageContent>
          {error === null ? null : (
            <ErrorState message={errorMessage(error)} onRetry={() => void refetch()} />
          )}
          {members === undefined && error === null ? <Skeleton lines={4} /> : null}
          {members === undefined ? null : (
            <MemberLists members={members} selectedId={selectedId} onShow={setSelectedId} />
          )}
        </PageContent>
      </div>
    </SplitPage>
  );
}
