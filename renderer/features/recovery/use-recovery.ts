import { useQuery } from "@tanstack/react-query";
import type { Output } from "#shared/ipc/contract.ts";
import { useHolds } from "#renderer/lib/use-may.ts";
import { recoveryStatusQuery } from "./queries.ts";

export type ShareSet = NonNullable<Output<"recovery.status">["set"]>;

/** The parts as they stand: null when there are none, undefined while or where that is not known. */
export function useRecovery(): ShareSet | null | undefined {
  const isMine = useHolds("recovery.manage");
  const { data: status } = useQuery({ ...recoveryStatusQuery(), enabled: isMine });
  return status?.set;
}
