import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { isInKind } from "#shared/domain/finances/income/receipt.ts";
import type { SourceKind } from "#shared/domain/finances/income/source.ts";
import { PartyCapLine } from "#renderer/lib/party-cap-line.tsx";
import { checkedBy, type IncomeValues } from "./income-values.ts";
import { partyCapOptions } from "./queries.ts";

export interface GiverCapProps {
  values: IncomeValues;
  proposed: SourceKind | null;
  /** The receipt itself, where it is counted already. */
  but: string | null;
}

/** Of a party: what the receipt would make of all that its giver gave in the year, as soon as it says enough. */
export function GiverCap({ values, proposed, but }: GiverCapProps) {
  const asked = useMemo(() => {
    const read = checkedBy(proposed).safeParse(values);
    if (!read.success) return null;
    const { kind, source, giver, giverName, givers, receivedOn, cents, returned } = read.data;
    return {
      fields: { kind, source, giver, giverName, givers, receivedOn, cents, returned },
      but,
    };
  }, [values, proposed, but]);
  const { data } = useQuery(partyCapOptions(asked));
  return (
    <PartyCapLine
      told={asked === null ? null : (data ?? null)}
      law={isInKind(values.kind) ? "partyCapKinds" : "partyCap"}
    />
  );
}
