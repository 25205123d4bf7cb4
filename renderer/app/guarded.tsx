import type { ReactNode } from "react";
import type { Capability } from "#shared/domain/access/permissions.ts";
import { ForbiddenPage } from "./forbidden-page.tsx";
import { useHolds } from "#renderer/lib/use-may.ts";

/** A page for those who may: others are told what it takes. */
export function Guarded({ needs, children }: { needs: Capability; children: ReactNode }) {
  return useHolds(needs) ? children : <ForbiddenPage needs={needs} />;
}
