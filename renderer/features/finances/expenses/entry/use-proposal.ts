import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect, useRef, useState } from "react";
import type { Output } from "#shared/ipc/contract.ts";
import { proposalsOptions } from "../queries.ts";
import type { ExpenseValues } from "./expense-values.ts";

const SETTLE_MS = 150;

type Proposals = Output<"expenses.proposals">;

export interface Proposing {
  readonly proposal: Proposals | undefined;
  /** That of the very words, which somebody who types fast sends before they rest. */
  readonly settled: (values: ExpenseValues) => Promise<void>;
  /** The last that came, for what is sent. */
  readonly latest: () => Proposals | undefined;
}

/** What came before proposes for what is typed so far: of who paid, and of the words, once they rest. */
export function useProposal(values: ExpenseValues): Proposing {
  const client = useQueryClient();
  const asked = askedBy(values);
  const purpose = useRested(asked.purpose);
  const { data: proposal } = useQuery(proposalsOptions({ ...asked, purpose }));
  const latest = useRef(proposal);
  useEffect(() => {
    latest.current = proposal;
  }, [proposal]);
  return {
    proposal,
    settled: async (typed) => {
      latest.current = await client.ensureQueryData(proposalsOptions(askedBy(typed)));
    },
    latest: () => latest.current,
  };
}

function askedBy({ own, payer, purpose }: ExpenseValues) {
  const who = own.includes("payer") ? (payer?.id ?? null) : null;
  return { payer: who, purpose: purpose.trim().slice(0, 200) };
}

function useRested(text: string): string {
  const [rested, setRested] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setRested(text), SETTLE_MS);
    return () => clearTimeout(timer);
  }, [text]);
  return rested;
}
