import { useQuery } from "@tanstack/react-query";
import { Inbox } from "lucide-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { Input, Output } from "#shared/ipc/contract.ts";
import { call } from "#renderer/lib/client.ts";
import { useFormat } from "#renderer/lib/format.ts";
import { showError } from "#renderer/lib/undo.ts";
import { Button } from "#renderer/ui/button.tsx";
import { submitAll } from "../entry/submit-all.ts";
import { waitingOptions } from "../queries.ts";
import { readFilter } from "./use-filter.ts";

const OWN_DRAFTS = readFilter("state=draft&mine=yes");
const PAGE = 200;

/** One’s own drafts, all in one go: what a series left, once its message is gone. */
export function HandInDrafts() {
  const { t } = useTranslation();
  const { number } = useFormat();
  const { data } = useQuery(waitingOptions());
  const [isWorking, setWorking] = useState(false);
  const count = data?.drafts ?? 0;
  if (count === 0) return null;
  const run = async () => {
    setWorking(true);
    try {
      await submitAll(t, await ownDrafts());
    } catch (error) {
      showError(error);
    } finally {
      setWorking(false);
    }
  };
  return (
    <Button size="small" icon={Inbox} isPending={isWorking} onPress={() => void run()}>
      {t("expensePages.list.handIn", { count, formatted: number(count) })}
    </Button>
  );
}

async function ownDrafts(): Promise<string[]> {
  const ids: string[] = [];
  let after: Input<"expenses.list">["after"] = null;
  do {
    const page: Output<"expenses.list"> = await call("expenses.list", {
      filter: OWN_DRAFTS,
      after,
      limit: PAGE,
    });
    ids.push(...page.items.map(({ id }) => id));
    after = page.next;
  } while (after !== null);
  return ids;
}
